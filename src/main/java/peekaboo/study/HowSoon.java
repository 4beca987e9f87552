package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import peekaboo.inference.BinnedSpells;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.EventTimes;
import peekaboo.inference.IncidenceCurves;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Quantity;
import peekaboo.measure.Spell;
import peekaboo.record.Stretch;

/**
 * A way to count how soon infants come back: for how much a turning away counts that ended otherwise than with a return by
 * itself. The first of {@link #all()} is the one that the finding tells; how far the others lie from it shows how much of the
 * finding is its definition. A new one is an entry in that list.
 *
 * @param quantity its name in a summary, its unit, and in a sentence what it counts
 * @param words its name in a table
 * @param statistic what is told of the times
 * @param captured for what a look counts that the caregiver got
 * @param protest for what protest and withdrawal count
 */
public record HowSoon(Quantity quantity, String words, Statistic statistic, Counted captured, Counted protest) {
    /** For what an ending counts. */
    public enum Counted {
        /** For a return. */
        BACK,
        /** For none, whatever time goes by. */
        NEVER,
        /** For as long as it was watched, as if the infant would have come back like the others: censored. */
        CUT_OFF,
        /** For nothing: the turning away is left out, and so are those that are cut off by the end. */
        LEFT_OUT
    }

    /** What is told of the times. */
    public enum Statistic {
        /** Mean time, whoever is not back counted with the whole horizon. */
        RESTRICTED_MEAN,
        /** Time by which half are back. */
        MEDIAN
    }

    private static final int BACK = 1;
    private static final int OTHERWISE = 2;

    private static final List<HowSoon> ALL = List.of(
            new HowSoon(
                    Quantities.RESTRICTED_MEAN,
                    "until back by itself (the finding)",
                    Statistic.RESTRICTED_MEAN,
                    Counted.NEVER,
                    Counted.NEVER),
            mean(
                    "captured-as-back",
                    "a captured look is back too",
                    "as the finding, but a look that the caregiver got counts as back; protest does not",
                    Counted.BACK,
                    Counted.NEVER),
            mean(
                    "protest-cut-off",
                    "protest is cut off",
                    "as the finding, but a turning away that ended in protest counts as long as it was watched, as if the infant would"
                            + " else have come back like the others",
                    Counted.NEVER,
                    Counted.CUT_OFF),
            mean(
                    "captured-and-protest-cut-off",
                    "captured and protest are cut off",
                    "as the finding, but what ended in a captured look or in protest counts as long as it was watched, as if the infant"
                            + " would else have come back like the others",
                    Counted.CUT_OFF,
                    Counted.CUT_OFF),
            new HowSoon(
                    new Quantity(
                            "median-of-returns",
                            "s",
                            "median of the turnings away that ended in a return by itself; all others are left out, however long"),
                    "median of actual returns only",
                    Statistic.MEDIAN,
                    Counted.LEFT_OUT,
                    Counted.LEFT_OUT));

    private static HowSoon mean(String name, String words, String meaning, Counted captured, Counted protest) {
        Quantity quantity = new Quantity("mean-with-" + name, "s", meaning);
        return new HowSoon(quantity, words, Statistic.RESTRICTED_MEAN, captured, protest);
    }

    /** Whether it is a mean up to the horizon, which is the horizon itself where nobody was back. */
    public boolean isMean() {
        return statistic == Statistic.RESTRICTED_MEAN;
    }

    /** Every one, that of the finding first. */
    public static List<HowSoon> all() {
        return ALL;
    }

    private Counted counted(Ending ending) {
        return switch (ending) {
            case RETURNED -> Counted.BACK;
            case CAPTURED -> captured;
            case PROTEST -> protest;
            case EPISODE_END, SESSION_END ->
                captured == Counted.LEFT_OUT && protest == Counted.LEFT_OUT ? Counted.LEFT_OUT : Counted.CUT_OFF;
        };
    }

    private EventTimes times(List<List<Spell>> dyads) {
        EventTimes.Builder times = EventTimes.builder(OTHERWISE, dyads.size());
        for (int dyad = 0; dyad < dyads.size(); dyad++) {
            for (Spell spell : dyads.get(dyad)) {
                Counted counted = counted(spell.ending());
                if (counted != Counted.LEFT_OUT) {
                    times.add(spell.latencyTicks(), cause(counted), dyad);
                }
            }
        }
        return times.build();
    }

    private static int cause(Counted counted) {
        return switch (counted) {
            case BACK -> BACK;
            case NEVER -> OTHERWISE;
            case CUT_OFF, LEFT_OUT -> EventTimes.CENSORED;
        };
    }

    private int column(IncidenceCurves curves, int arm) {
        return switch (statistic) {
            case RESTRICTED_MEAN -> curves.restrictedMean(arm);
            case MEDIAN -> curves.quartile(arm, 2);
        };
    }

    /** A block for each but the first, which stands among the times away anyway. */
    static List<MeasuredBlocks.MeasuredBlock> blocks(StudyResult study, Timing timing) {
        return Lists.each(ALL.subList(1, ALL.size()), one -> one.new Column(study, timing));
    }

    /** One of all arms in every resample. */
    private final class Column implements MeasuredBlocks.MeasuredBlock {
        private final IncidenceCurves curves;
        private final int arms;
        private final double horizonSeconds;

        Column(StudyResult study, Timing timing) {
            arms = study.arms().size();
            horizonSeconds = timing.horizonSeconds();
            List<BinnedSpells> binned = new ArrayList<>();
            for (ArmResult arm : study.arms()) {
                binned.add(BinnedSpells.of(times(arm.spellsInOrder()), timing.tickSeconds(), timing.horizon()));
            }
            curves = new IncidenceCurves(binned, BACK, timing.horizon(), new int[0]);
        }

        @Override
        public Bootstrap.Statistic statistic() {
            return curves;
        }

        @Override
        public List<ResampledQuantity> quantities(Replicates source) {
            IntUnaryOperator place = arm -> column(curves, arm);
            return List.of(new ResampledQuantity(
                    Stretch.WHOLE_SESSION,
                    quantity,
                    ResampledQuantity.Places.of(source, arms, place),
                    isMean() ? OptionalDouble.of(horizonSeconds) : OptionalDouble.empty()));
        }
    }
}
