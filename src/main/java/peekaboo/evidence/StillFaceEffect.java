package peekaboo.evidence;

import java.util.List;

/** From play to still-face: smiles and looks fall, negative affect rises. */
final class StillFaceEffect {
    static final Check CHECK = new Check(
            "still-face.effect",
            Designs.STILL_FACE,
            50,
            (dyad, next) -> StillFaceEpisodes.add(
                            StillFaceEpisodes.add(
                                    StillFaceEpisodes.means(dyad, StillFaceEpisodes::smiles),
                                    dyad,
                                    StillFaceEpisodes::looks),
                            dyad,
                            StillFaceEpisodes::negative)
                    .reading(),
            List.of(
                    Part.positive("smiling falls: play less still-face", "", Statistics.difference(0, 1)),
                    Part.positive("looking falls: play less still-face", "", Statistics.difference(3, 4)),
                    Part.positive("negative affect rises: still-face less play", "", Statistics.difference(7, 6))),
            0.95);

    private StillFaceEffect() {}
}
