package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.PositiveFirst;

/**
 * The caregiver turns positive before the infant does and stays so until the infant disengages: both more often than in pairs
 * shuffled so that the two never met.
 */
final class AffectCaregiverFirst {
    private static final int FIRST = 0;
    private static final int HELD = 1;
    private static final int SHUFFLED = 5;

    static final Check CHECK = new Check(
            "affect.caregiver-first",
            Designs.PLAY,
            54,
            (dyad, next) -> {
                PositiveFirst measure = new PositiveFirst(PositiveFirst.FACE_OR_VOICE);
                return new Outcomes()
                        .addAll(measure.of(dyad.session()))
                        .addAll(measure.of(dyad.session().besideCaregiverOf(next.session())))
                        .reading();
            },
            List.of(
                    Part.above("odds that the caregiver is first, against shuffled", "", oddsRatio(FIRST), 1),
                    Part.above("odds that it holds on, against shuffled", "", oddsRatio(HELD), 1)));

    private AffectCaregiverFirst() {}

    private static Part.Statistic oddsRatio(int quantity) {
        return sample -> odds(sample.pooled(quantity)) / odds(sample.pooled(SHUFFLED + quantity));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
