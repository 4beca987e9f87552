package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.app.cli.Typed;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.PooledStudy.ArmOutcomes;
import peekaboo.study.PooledStudy.Outcome;

class PooledStudyTest {
    private static final Terms TERMS = Terms.usual();

    private static Scenario small(int dyads, String lasts) {
        String text = Typed.SMALL.replace("dyads: 3", "dyads: " + dyads).replace("20 s", lasts);
        return (Scenario) ScenarioReader.read("small.yaml", text);
    }

    private static List<ArmOutcomes> pooled(Scenario scenario, List<Quantity> asked, Terms terms) {
        return PooledStudy.alone(StudyPlan.of(scenario, Scope.of(asked).withDigests()))
                .outcomes(asked, terms);
    }

    /** Every number that can be asked for, to its last bit, and its interval. */
    @Test
    void fewDyads_showWhatAComparisonShows() throws InterruptedException {
        Scenario scenario = small(12, "60 s");
        List<Quantity> all = Quantities.ofArms();
        StudyResult study = Experiments.run(StudyPlan.of(scenario), 1);
        Comparison comparison = Comparison.of(study, TERMS, Workers.ALONE);
        List<ArmOutcomes> pooled = pooled(scenario, all, TERMS);

        for (int arm = 0; arm < 2; arm++) {
            ArmSummary summary = comparison.arms().get(arm);
            for (Outcome outcome : pooled.get(arm).outcomes()) {
                assertEquals(
                        summary.value(Stretch.WHOLE_SESSION, outcome.quantity().name()),
                        outcome.value(),
                        outcome.quantity().name());
            }
            assertEquals(summary.spells(), pooled.get(arm).turningsAway());
            assertEquals(study.arms().get(arm).digest(), pooled.get(arm).digest());
        }
    }

    /** Of more dyads than there are groups the values are the same, and intervals are over groups of dyads. */
    @Test
    void manyDyads_showTheSameValuesInGroups() throws InterruptedException {
        Scenario scenario = small(2 * PooledStudy.MOST_GROUPS + 300, "8 s");
        List<Quantity> asked = List.of(Quantities.back(2), Quantities.MATCHED_BY_CHANCE);
        Terms few = new Terms(4, 50, 0.95);
        StudyPlan plan = StudyPlan.of(scenario, Scope.of(asked));
        Comparison comparison = Comparison.of(Experiments.run(plan, 2), few, Workers.ALONE);
        List<ArmOutcomes> pooled = pooled(scenario, asked, few);

        for (int arm = 0; arm < 2; arm++) {
            for (Outcome outcome : pooled.get(arm).outcomes()) {
                var exact = comparison.arms().get(arm).value(outcome.quantity()).get();
                var grouped = outcome.value().get();
                assertEquals(exact.value(), grouped.value(), outcome.quantity().name());
                double width =
                        exact.interval().get().high() - exact.interval().get().low();
                double other = grouped.interval().get().high()
                        - grouped.interval().get().low();
                assertTrue(other > width / 2 && other < 2 * width, () -> width + " and " + other);
            }
        }
    }
}
