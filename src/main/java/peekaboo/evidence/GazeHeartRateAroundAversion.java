package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.HeartRateAroundAversion;

/** The heart speeds up in the seconds before the eyes are averted and slows down while they are. */
final class GazeHeartRateAroundAversion {
    static final Check CHECK = new Check(
            "gaze.heart-rate-around-aversion",
            Designs.PLAY,
            20,
            (dyad, next) -> new HeartRateAroundAversion().of(dyad.session()),
            List.of(
                    Part.positive("rise before", "bpm", Statistics.pooled(0)),
                    Part.positive("fall during", "bpm", sample -> -sample.pooled(1))));

    private GazeHeartRateAroundAversion() {}
}
