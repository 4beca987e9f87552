package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.MatchShare;
import peekaboo.dyad.Accord;

/** More matching in play goes with more smiling and less negative affect in still-face and reunion. */
final class MatchPredictsStillFace {
    static final Check CHECK = new Check(
            "match.predicts-still-face",
            Designs.DIFFERENT_CAREGIVERS,
            68,
            (dyad, next) -> {
                Outcomes outcomes = new Outcomes()
                        .add(new MatchShare(Accord.SAME_PHASE).of(dyad.episode(StillFaceEpisodes.PLAY)), 0);
                StillFaceEpisodes.add(outcomes, dyad, StillFaceEpisodes::smiles);
                return StillFaceEpisodes.add(outcomes, dyad, StillFaceEpisodes::negative)
                        .reading();
            },
            List.of(
                    Part.positive("smiling in still-face rises over thirds", "", Statistics.risesOverThirds(0, 2)),
                    Part.positive("smiling in reunion rises over thirds", "", Statistics.risesOverThirds(0, 3)),
                    Part.positive("negative affect in still-face falls", "", Statistics.fallsOverThirds(0, 5)),
                    Part.positive("negative affect in reunion falls", "", Statistics.fallsOverThirds(0, 6))));

    private MatchPredictsStillFace() {}
}
