package peekaboo.evidence;

import java.util.List;

/** In the reunion smiles come back in part, and some of the fussing is carried over. */
final class StillFaceCarryOver {
    static final Check CHECK = new Check(
            "still-face.carry-over",
            Designs.STILL_FACE,
            50,
            (dyad, next) -> StillFaceEpisodes.add(
                            StillFaceEpisodes.means(dyad, StillFaceEpisodes::smiles), dyad, StillFaceEpisodes::negative)
                    .reading(),
            List.of(
                    Part.positive("smiling: play less reunion", "", Statistics.difference(0, 2)),
                    Part.positive("smiling: reunion less still-face", "", Statistics.difference(2, 1)),
                    Part.positive("negative affect: reunion less play", "", Statistics.difference(5, 3))),
            0.95);

    private StillFaceCarryOver() {}
}
