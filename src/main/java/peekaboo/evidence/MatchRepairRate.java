package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Repairs;
import peekaboo.dyad.Accord;

/** How soon mismatches in play are repaired, a match being the same phase in both, coded every quarter of a second. */
final class MatchRepairRate {
    private static final int HAZARD = 3;
    private static final int TIME_PER_REPAIR = 8;

    static final Check CHECK = new Check(
            "match.repair-rate",
            Designs.PLAY,
            54,
            (dyad, next) -> new Repairs(Accord.SAME_PHASE).of(dyad.session()),
            List.of(
                    Part.within("time for each repair", "s", Statistics.pooled(TIME_PER_REPAIR), 3, 8),
                    Part.within("hazard of repair", "/s", Statistics.pooled(HAZARD), 0.34, 0.45)));

    private MatchRepairRate() {}
}
