package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.RobustScore;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.study.SummaryRow.Form;

/**
 * What a study shows of each arm and of each pair of arms. Intervals are from resampled dyads, the same resamples for
 * every quantity and arm, so that differences and ratios keep the pairing.
 *
 * @param plan of the study
 * @param terms on which arms were compared
 * @param horizonSeconds up to which time to return was followed: that of the terms, in whole ticks
 * @param arms in the order of the scenario
 * @param pairs every two arms, the one named first in the scenario first
 * @param effects of the factors that the arms are crossed of; none where they are not
 */
public record Comparison(
        StudyPlan plan,
        Terms terms,
        double horizonSeconds,
        List<ArmSummary> arms,
        List<PairSummary> pairs,
        List<Effect> effects) {

    public Comparison {
        arms = List.copyOf(arms);
        pairs = List.copyOf(pairs);
        effects = List.copyOf(effects);
    }

    /** Of arms that are not crossed of factors. */
    public Comparison(
            StudyPlan plan, Terms terms, double horizonSeconds, List<ArmSummary> arms, List<PairSummary> pairs) {
        this(plan, terms, horizonSeconds, arms, pairs, List.of());
    }

    /** What the factors do to a quantity over a stretch, each alone and then each two together; none where arms are not crossed. */
    public List<Effect> effects(Stretch stretch, Quantity quantity) {
        return Lists.only(
                effects, one -> one.stretch().equals(stretch) && one.quantity().equals(quantity));
    }

    /**
     * Compares the arms of a study. The same study and terms give the same bits, whoever works at it.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Comparison of(StudyResult study, Terms terms, Workers workers) throws InterruptedException {
        return workers.through(new Comparing(study, terms));
    }

    /** The summary of two arms by their names, the one named first in the scenario first. */
    public Optional<PairSummary> pair(String first, String second) {
        return Lists.first(
                pairs, pair -> pair.first().equals(first) && pair.second().equals(second));
    }

    /**
     * All of it, line by line: arms first, then pairs.
     *
     * @param pValue of a score; the distributions of statistics are not worked out in this room
     * @throws java.util.NoSuchElementException if its study was not told dyad by dyad
     */
    public List<SummaryRow> rows(ToDoubleFunction<RobustScore> pValue) {
        return new Rows(pValue).of(this);
    }

    /** Lays a comparison out line by line. */
    private static final class Rows {
        private final List<SummaryRow> rows = new ArrayList<>();

        private final ToDoubleFunction<RobustScore> pValue;

        Rows(ToDoubleFunction<RobustScore> pValue) {
            this.pValue = pValue;
        }

        List<SummaryRow> of(Comparison comparison) {
            comparison.arms().forEach(this::add);
            comparison.pairs().forEach(this::add);
            return List.copyOf(rows);
        }

        private void add(ArmSummary arm) {
            addCount(arm, Quantities.DYADS, arm.dyads());
            addCount(arm, Quantities.SPELLS, arm.spells());
            for (Ending ending : Ending.all()) {
                addCount(arm, Quantities.endedIn(ending), arm.ended(ending));
            }
            for (ArmValue one : arm.values()) {
                Quantity quantity = one.quantity();
                rows.add(new SummaryRow(
                        arm.name(), "", one.stretch(), quantity, Form.VALUE, quantity.unitInRecords(), one.value()));
            }
            arm.tallies().forEach(tally -> add(arm, tally));
        }

        /** The whole session's turnings away stand first of all. */
        private void add(ArmSummary arm, ArmSummary.Tally tally) {
            Stretch stretch = tally.stretch();
            if (!stretch.isWhole()) {
                rows.add(row(arm, stretch, Quantities.SPELLS, exact(tally.spells())));
            }
            rows.add(row(arm, stretch, Quantities.BACK_COUNT, exact(tally.back())));
            rows.add(row(arm, stretch, Quantities.CUT_OFF_COUNT, exact(tally.cutOff())));
            rows.add(row(
                    arm, stretch, Quantities.LEANED_IN, exact(tally.answers().leanedIn())));
            rows.add(row(
                    arm,
                    stretch,
                    Quantities.UNTIL_LEANED_IN,
                    tally.answers().until().then(Rows::exact)));
        }

        private void addCount(ArmSummary arm, Quantity quantity, int count) {
            rows.add(row(arm, Stretch.WHOLE_SESSION, quantity, exact(count)));
        }

        private static SummaryRow row(ArmSummary arm, Stretch stretch, Quantity quantity, Measured<Estimate> value) {
            return new SummaryRow(arm.name(), "", stretch, quantity, Form.VALUE, quantity.unitInRecords(), value);
        }

        private void add(PairSummary pair) {
            for (Contrast contrast : pair.contrasts()) {
                Quantity quantity = contrast.quantity();
                add(pair, contrast, Form.DIFFERENCE, quantity.unitInRecords(), contrast.difference());
                add(pair, contrast, Form.RATIO, SummaryRow.OF_RATIO, contrast.ratio());
            }
            addWhole(pair, Quantities.SCORE_TEST, pair.test().map(RobustScore::statistic));
            addWhole(pair, Quantities.P_VALUE, pair.test().then(this::pValue));
            addWhole(pair, Quantities.STANDARDISED_DIFFERENCE, pair.effect().standardisedDifference());
            addWhole(pair, Quantities.SUPERIORITY, pair.effect().superiority());
            addWhole(pair, Quantities.DIFFERENCE_BETWEEN, pair.between());
        }

        private Measured<Double> pValue(RobustScore score) {
            return Measured.computed(() -> Measured.observed(pValue.applyAsDouble(score)));
        }

        private void add(PairSummary pair, Contrast contrast, Form form, String unit, Measured<Estimate> value) {
            rows.add(new SummaryRow(
                    pair.first(), pair.second(), contrast.stretch(), contrast.quantity(), form, unit, value));
        }

        private void addWhole(PairSummary pair, Quantity quantity, Measured<Double> value) {
            rows.add(new SummaryRow(
                    pair.first(),
                    pair.second(),
                    Stretch.WHOLE_SESSION,
                    quantity,
                    Form.VALUE,
                    quantity.unitInRecords(),
                    value.then(Rows::exact)));
        }

        private static Measured<Estimate> exact(double value) {
            return Measured.observed(new Estimate(value, Measured.notObserved(Measured.Reason.NEEDS_NONE)));
        }
    }
}
