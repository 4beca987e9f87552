package peekaboo.evidence;

import java.util.List;

/** Still-faces that were stopped before 100 of their 120 s because the infant became too upset. */
final class StillFaceCurtailed {
    private static final double SHORT_SECONDS = 100;

    static final Check CHECK = new Check(
            "still-face.curtailed",
            Designs.FUSS_OUT,
            135,
            (dyad, next) -> new Outcomes()
                    .add(dyad.episode(StillFaceEpisodes.STILL_FACE).seconds() < SHORT_SECONDS ? 1 : 0, 1)
                    .reading(),
            List.of(Part.within("share stopped before 100 s", "", Statistics.mean(0), 0.05, 0.25)));

    private StillFaceCurtailed() {}
}
