package peekaboo.coding;

import java.util.List;
import peekaboo.dyad.Accord;

/** Every measure that is read off a sheet. */
public final class SheetMeasures {
    private static final List<SheetMeasure> ALL = List.of(
            new MatchShare(Accord.VALENCE_VOICE_POSITIVE),
            new MatchShare(Accord.VALENCE_VOICE_NEUTRAL),
            new MatchShare(Accord.SAME_PHASE),
            new Repairs(Accord.VALENCE_VOICE_POSITIVE),
            new PhaseShares(),
            new PhaseBouts(),
            new PhaseChanges(),
            new LookCycles(),
            new EngagementSpectrum(),
            new MutualGazes(),
            new HeartRateAroundAversion(),
            new Coupling(),
            new PositiveFirst(PositiveFirst.FACE_OR_VOICE),
            new Bids(),
            new SmilesAnswered(),
            new SelfComfort(),
            new GridMeasures(),
            new InfantType(),
            new SmilesBeforeAversion());

    private SheetMeasures() {}

    /** Every measure, in the order told. */
    public static List<SheetMeasure> all() {
        return ALL;
    }
}
