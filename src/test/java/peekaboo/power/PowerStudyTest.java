package peekaboo.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import peekaboo.app.cli.Typed;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.significance.TwoSided;
import peekaboo.study.Comparison;
import peekaboo.study.Progress;
import peekaboo.study.Quantities;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.threads.Crew;
import peekaboo.words.PowerFindings;

class PowerStudyTest {
    private static final Scenario SMALL = (Scenario) ScenarioReader.read(
            "small.yaml", Typed.SMALL.replace("dyads: 3", "dyads: 24").replace("20 s", "40 s"));
    private static final Terms TERMS = new Terms(30, 200, 0.95);
    private static final PowerPlan.Groups GROUPS = new PowerPlan.Groups(List.of(4, 8), 3, 200);

    private static PowerPlan plan(Quantity outcome, double half, int most) {
        OptionalDouble asked = half > 0 ? OptionalDouble.of(half) : OptionalDouble.empty();
        return new PowerPlan(SMALL, outcome, TERMS, new PowerPlan.Asked(asked, most), GROUPS);
    }

    private static PowerResult run(PowerPlan plan, Workers workers) throws InterruptedException {
        return PowerStudy.run(plan, TwoSided::critical, workers, Progress.SILENT);
    }

    private static String said(PowerResult result) {
        return String.join(
                " ", PowerFindings.of(result).stream().map(Phrase::inEnglish).toList());
    }

    private static Comparison comparison(int dyads) throws InterruptedException {
        StudyPlan plan = StudyPlan.of(SMALL.withDyads(dyads));
        return Comparison.of(Study.run(plan, Workers.ALONE, Progress.SILENT), TERMS, Workers.ALONE);
    }

    @Test
    void dyadsAreAdded_untilTheIntervalIsNarrow_andItIsThatOfAComparison() throws InterruptedException {
        PowerResult result = run(plan(Quantities.RESTRICTED_MEAN, 2.2, 200), new Crew(2));
        Precision last = result.last();
        Comparison same = comparison(last.dyads());

        assertTrue(result.isEnough());
        assertTrue(last.half().get() <= 2.2);
        assertTrue(last.dyads() > 20, last.toString());
        for (Precision before : result.steps().subList(0, result.steps().size() - 1)) {
            assertFalse(before.isWithin(2.2), before.toString());
        }
        assertEquals(same.pairs().get(0).contrast(Quantities.RESTRICTED_MEAN).difference(), last.difference());
        assertTrue(said(result).startsWith(last.dyads() + " dyads are enough: "), said(result));
        assertEquals(result, run(plan(Quantities.RESTRICTED_MEAN, 2.2, 200), Workers.ALONE));
    }

    @Test
    void infants_haveTheMeansOfTheirOwnThatAComparisonTells() throws InterruptedException {
        PowerResult result = run(plan(Quantities.RESTRICTED_MEAN, 0, 1), Workers.ALONE);
        List<Double> means = comparison(24).arms().get(1).dyadMeans().stream()
                .filter(Measured::isObserved)
                .map(Measured::get)
                .toList();

        assertEquals(24, result.last().dyads());
        assertEquals(24, result.second().dyads());
        assertEquals(means, result.second().values());
        assertEquals("", result.second().fault());
        assertTrue(said(result).startsWith("With 24 dyads, the same with both, the mean time"), said(result));
        assertTrue(said(result).endsWith("take the spread of the outcome from real infants."), said(result));
    }

    @Test
    void mostThatMayBeRun_isToldAsNotEnough_withHowManyWouldDo() throws InterruptedException {
        PowerResult result = run(plan(Quantities.back(10), 0.01, 30), Workers.ALONE);

        assertFalse(result.isEnough());
        assertEquals(
                List.of(20, 30), result.steps().stream().map(Precision::dyads).toList());
        assertTrue(said(result).contains("30 dyads, the most that were allowed, are not enough: "), said(result));
        assertTrue(said(result).contains("up to 1.0 percentage points was asked for. As it narrows"), said(result));
        assertTrue(said(result).contains("Measured with an error of 300.0 percentage points"), said(result));
    }

    /** The same caregiver twice: no number of dyads is needed, and studies between subjects err as often as they may. */
    @Test
    void armsThatAreTheSame_areToldSo() throws InterruptedException {
        Scenario twice = (Scenario) ScenarioReader.read(
                "small.yaml",
                Typed.SMALL
                        .replace("dyads: 3", "dyads: 60")
                        .replace("20 s", "60 s")
                        .replace("{caregiver: intrusive, patience: 1.5 s}", "{caregiver: attuned}"));
        PowerPlan.Groups many = new PowerPlan.Groups(List.of(20), 0, 2_000);
        PowerResult result = run(
                new PowerPlan(
                        twice, Quantities.RESTRICTED_MEAN, TERMS, new PowerPlan.Asked(OptionalDouble.empty(), 1), many),
                Workers.ALONE);

        assertTrue(
                said(result).contains("is the same with waits and with chases, whichever of the dyads"), said(result));
        assertEquals(0.05, result.shares().get(0).share(), 4 * Math.sqrt(0.05 * 0.95 / 2_000));
    }

    @Test
    void fewerDyadsThanAnIntervalTakes_areToldSo() throws InterruptedException {
        PowerPlan few = new PowerPlan(
                SMALL.withDyads(4),
                Quantities.RESTRICTED_MEAN,
                TERMS,
                new PowerPlan.Asked(OptionalDouble.empty(), 1),
                GROUPS);

        assertTrue(
                said(run(few, Workers.ALONE)).startsWith("With 4 dyads there is no interval of how much the mean time"),
                said(run(few, Workers.ALONE)));
    }
}
