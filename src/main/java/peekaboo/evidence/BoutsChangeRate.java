package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.PhaseChanges;

/** How often both partners change phase over the whole procedure, at about nine months. */
final class BoutsChangeRate {
    private static final double ONE_SD = 3.3;

    static final Check CHECK = new Check(
            "bouts.change-rate",
            Designs.STILL_FACE_9_MONTHS,
            87,
            (dyad, next) -> new PhaseChanges().of(dyad.session()),
            List.of(
                    Part.near("infant", "/min", Statistics.mean(0), 9.1, ONE_SD),
                    Part.near("caregiver", "/min", Statistics.mean(1), 13.5, ONE_SD)));

    private BoutsChangeRate() {}
}
