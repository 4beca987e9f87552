package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Sheet;

/** Skin conductance: highest in the still-face, then in the reunion, lowest in play. */
final class StillFaceSkinConductance {
    static final Check CHECK = new Check(
            "still-face.skin-conductance",
            Designs.STILL_FACE,
            255,
            (dyad, next) ->
                    StillFaceEpisodes.means(dyad, Sheet::skinConductance).reading(),
            List.of(
                    Part.positive("still-face less reunion", "uS", Statistics.difference(1, 2)),
                    Part.positive("reunion less play", "uS", Statistics.difference(2, 0))));

    private StillFaceSkinConductance() {}
}
