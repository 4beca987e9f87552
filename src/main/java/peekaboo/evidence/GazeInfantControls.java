package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.MutualGazes;

/** Infants start and end nearly all mutual gazes: caregivers look nearly all the time. */
final class GazeInfantControls {
    private static final int BOTH = 2;

    static final Check CHECK = new Check(
            "gaze.infant-controls",
            Designs.PLAY_3_4_MONTHS,
            8,
            (dyad, next) -> new MutualGazes().of(dyad.session()),
            List.of(Part.within("started and ended by the infant", "", Statistics.pooled(BOTH), 0.85, 1)));

    private GazeInfantControls() {}
}
