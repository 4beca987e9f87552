package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.PhaseBouts;
import peekaboo.dyad.InfantPhase;

/** How long bouts of each phase last in infants of nine months, over the whole procedure. */
final class BoutsInfant {
    private static final double WITHIN_SHARE = 0.2;

    static final Check CHECK = new Check(
            "bouts.infant-9-months",
            Designs.STILL_FACE_9_MONTHS,
            87,
            (dyad, next) -> new PhaseBouts().of(dyad.session()),
            List.of(
                    near("object-environment", InfantPhase.OBJECT_ENVIRONMENT, 10.3),
                    near("social monitor", InfantPhase.SOCIAL_MONITOR, 2.5),
                    near("social positive", InfantPhase.SOCIAL_POSITIVE, 2.5),
                    near("protest", InfantPhase.PROTEST, 10.3)));

    private BoutsInfant() {}

    private static Part near(String label, InfantPhase phase, double published) {
        return Part.near(
                label, "s", Statistics.pooled(PhaseBouts.meanBout(phase)), published, WITHIN_SHARE * published);
    }
}
