package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.RobustScore;
import peekaboo.measure.Ending;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.study.SummaryRow.Form;

/** Lays a comparison out line by line. */
final class Rows {
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
            rows.add(new SummaryRow(arm.name(), "", one.stretch(), quantity, Form.VALUE, quantity.unit(), one.value()));
        }
    }

    private void addCount(ArmSummary arm, Quantity quantity, int count) {
        rows.add(new SummaryRow(
                arm.name(), "", Stretch.WHOLE_SESSION, quantity, Form.VALUE, quantity.unit(), exact(count)));
    }

    private void add(PairSummary pair) {
        for (Contrast contrast : pair.contrasts()) {
            Quantity quantity = contrast.quantity();
            add(pair, contrast, Form.DIFFERENCE, quantity.unit(), contrast.difference());
            add(pair, contrast, Form.RATIO, "", contrast.ratio());
        }
        addWhole(pair, Quantities.SCORE_TEST, pair.test().map(RobustScore::statistic));
        addWhole(pair, Quantities.P_VALUE, pair.test().map(pValue::applyAsDouble));
        addWhole(pair, Quantities.STANDARDISED_DIFFERENCE, pair.effect().standardisedDifference());
        addWhole(pair, Quantities.SUPERIORITY, pair.effect().superiority());
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
                quantity.unit(),
                value.either(Rows::exact, Measured::notObserved)));
    }

    private static Measured<Estimate> exact(double value) {
        return Measured.observed(new Estimate(value, Measured.notObserved(Measured.Reason.NEEDS_NONE)));
    }
}
