package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Sheet;

/** Heart rate in play, still-face and reunion. */
final class StillFaceHeartRate {
    private static final double WITHIN = 3;

    static final Check CHECK = new Check(
            "still-face.heart-rate",
            Designs.STILL_FACE,
            23,
            (dyad, next) -> StillFaceEpisodes.means(dyad, Sheet::heartRate).reading(),
            List.of(
                    Part.near("play", "bpm", Statistics.mean(0), 135.0, WITHIN),
                    Part.near("still-face", "bpm", Statistics.mean(1), 146.6, WITHIN),
                    Part.near("reunion", "bpm", Statistics.mean(2), 144.5, WITHIN)));

    private StillFaceHeartRate() {}
}
