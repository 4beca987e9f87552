package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.PhaseShares;
import peekaboo.dyad.InfantPhase;

/** How infants of nine months spend their time over the whole procedure. */
final class BudgetInfant {
    private static final double WITHIN = 0.05;

    static final Check CHECK = new Check(
            "budget.infant-9-months",
            Designs.STILL_FACE_9_MONTHS,
            87,
            (dyad, next) -> new PhaseShares().of(dyad.session()),
            List.of(
                    near("object-environment", InfantPhase.OBJECT_ENVIRONMENT, 0.667),
                    near("social monitor", InfantPhase.SOCIAL_MONITOR, 0.133),
                    near("social positive", InfantPhase.SOCIAL_POSITIVE, 0.037),
                    near("protest", InfantPhase.PROTEST, 0.158),
                    Part.within("withdrawn", "", Statistics.mean(PhaseShares.share(InfantPhase.WITHDRAWN)), 0, 0.02)));

    private BudgetInfant() {}

    private static Part near(String label, InfantPhase phase, double published) {
        return Part.near(label, "", Statistics.mean(PhaseShares.share(phase)), published, WITHIN);
    }
}
