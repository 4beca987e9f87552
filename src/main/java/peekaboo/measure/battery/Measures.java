package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.dyad.Likeness;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;

/** Every measure. A new one is a file and a line here. */
public final class Measures {
    private static final List<Measure> ALL = List.of(
            new TimeBudget(),
            new Matching(Accord.SOCIAL),
            new Matching(Accord.VALENCE_VOICE_POSITIVE),
            new Matching(Accord.VALENCE_VOICE_NEUTRAL),
            new Matching(Accord.SAME_PHASE),
            new Matching(Likeness.NEGATIVE_MATCH),
            new Matching(Likeness.APART_TOGETHER),
            new Gazes(),
            new InnerState(),
            new StateSpace(),
            TimeBudget.whileFree(),
            new Repairs(Accord.SOCIAL),
            new Repairs(Accord.VALENCE_VOICE_POSITIVE),
            new Repairs(Accord.VALENCE_VOICE_NEUTRAL),
            new Repairs(Accord.SAME_PHASE),
            new PhaseBouts(),
            new PhaseChanges(),
            new LookCycles(),
            new EngagementSpectrum(),
            new MutualGazes(),
            new HeartRateAroundAversion(),
            new Coupling(),
            new PositiveFirst(PositiveFirst.FACE_OR_VOICE),
            new SmilesAnswered(),
            new GridMeasures(),
            new InfantType(),
            new SmilesBeforeAversion(),
            new Signals(),
            new Recovery());

    private Measures() {}

    /** Every measure, in the order told. */
    public static List<Measure> all() {
        return ALL;
    }

    /** Those of which the summary of a study tells something. */
    public static List<Measure> inSummary() {
        return Lists.only(ALL, measure -> !measure.inSummary().isEmpty());
    }

    /** Those that yield any of these quantities, by name. */
    public static List<Measure> of(List<String> quantities) {
        return Lists.only(ALL, measure -> Lists.first(measure.quantities(), one -> quantities.contains(one.name()))
                .isPresent());
    }
}
