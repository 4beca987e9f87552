package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.MatchShare;
import peekaboo.dyad.Accord;

/**
 * Share of play in matched states, coded once a second. Monadic phases match when both are in the same phase, so that is the
 * definition here; the other definitions stand beside it, each with what chance alone would give.
 */
final class MatchShareInPlay {
    static final Check CHECK = new Check(
            "match.share",
            Designs.PLAY,
            54,
            (dyad, next) -> {
                Outcomes outcomes = new Outcomes();
                for (Accord accord : List.of(Accord.SAME_PHASE, Accord.VALENCE_VOICE_POSITIVE)) {
                    outcomes.addAll(new MatchShare(accord).of(dyad.session().codedEvery(1)));
                }
                return outcomes.reading();
            },
            List.of(
                    Part.within("matched, same phase", "", Statistics.pooled(0), 0.20, 0.40),
                    Part.beside("by chance, same phase", "", Statistics.pooled(1)),
                    Part.beside("matched, by valence", "", Statistics.pooled(2)),
                    Part.beside("by chance, by valence", "", Statistics.pooled(3))));

    private MatchShareInPlay() {}
}
