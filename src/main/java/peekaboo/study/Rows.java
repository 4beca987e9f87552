package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.metric.Ending;
import peekaboo.metric.EpisodeFilter;
import peekaboo.study.SummaryRow.Form;

/** Lays a comparison out line by line. */
final class Rows {
    private final List<SummaryRow> rows = new ArrayList<>();

    static List<SummaryRow> of(Comparison comparison) {
        Rows rows = new Rows();
        for (ArmSummary arm : comparison.arms()) {
            rows.add(arm);
        }
        for (PairSummary pair : comparison.pairs()) {
            rows.add(pair);
        }
        return List.copyOf(rows.rows);
    }

    private void add(ArmSummary arm) {
        addCount(arm, Measures.DYADS, arm.dyads());
        addCount(arm, Measures.SPELLS, arm.spells());
        for (Ending ending : Ending.all()) {
            addCount(arm, Measures.endedIn(ending), arm.ended(ending));
        }
        for (Level level : arm.levels()) {
            Measure measure = level.measure();
            rows.add(new SummaryRow(
                    arm.name(), "", level.stretch(), measure, Form.VALUE, measure.unit(), level.value()));
        }
    }

    private void addCount(ArmSummary arm, Measure measure, int count) {
        rows.add(new SummaryRow(
                arm.name(), "", EpisodeFilter.WHOLE_SESSION, measure, Form.VALUE, measure.unit(), exact(count)));
    }

    private void add(PairSummary pair) {
        for (Contrast contrast : pair.contrasts()) {
            Measure measure = contrast.measure();
            add(pair, contrast, Form.DIFFERENCE, measure.unit(), contrast.difference());
            add(pair, contrast, Form.RATIO, "", contrast.ratio());
        }
        addWhole(pair, Measures.SCORE_TEST, pair.test().map(test -> test.score().statistic()));
        addWhole(pair, Measures.P_VALUE, pair.test().map(ClusteredTest::pValue));
        addWhole(pair, Measures.STANDARDISED_DIFFERENCE, pair.effect().standardisedDifference());
        addWhole(pair, Measures.SUPERIORITY, pair.effect().superiority());
    }

    private void add(PairSummary pair, Contrast contrast, Form form, String unit, Measured<Estimate> value) {
        rows.add(
                new SummaryRow(pair.first(), pair.second(), contrast.stretch(), contrast.measure(), form, unit, value));
    }

    private void addWhole(PairSummary pair, Measure measure, Measured<Double> value) {
        rows.add(new SummaryRow(
                pair.first(),
                pair.second(),
                EpisodeFilter.WHOLE_SESSION,
                measure,
                Form.VALUE,
                measure.unit(),
                value.either(Rows::exact, Measured::notObserved)));
    }

    private static Measured<Estimate> exact(double value) {
        return Measured.observed(new Estimate(value, Measured.notObserved(Measured.Reason.NEEDS_NONE)));
    }
}
