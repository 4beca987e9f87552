package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.threads.Crew;

class SweepTest {
    private static final List<Scenario> SCENARIOS =
            List.of(Experiments.play("one: {caregiver: attuned}"), Experiments.play("one: {caregiver: intrusive}"));

    @Test
    void values_areThoseOfAComparison() throws InterruptedException {
        List<List<Measured<Double>>> swept = Sweep.run(SCENARIOS, Quantities.ofArms(), new Crew(2), Progress.SILENT);
        for (int place = 0; place < SCENARIOS.size(); place++) {
            Comparison comparison = Experiments.compare(Experiments.run(SCENARIOS.get(place), 100));
            List<Measured<Double>> compared = Quantities.ofArms().stream()
                    .map(quantity -> comparison.arms().get(0).value(quantity).map(Estimate::value))
                    .toList();
            assertEquals(compared, swept.get(place));
        }
    }

    @Test
    void oneThreadOrTwo_giveTheSameInOrder() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        List<Quantity> quantities = List.of(Quantities.MEDIAN, Quantities.back(5));

        assertEquals(
                Sweep.run(SCENARIOS, quantities, Workers.ALONE, Progress.SILENT),
                Sweep.run(SCENARIOS, quantities, new Crew(2), (done, total) -> told.add(done)));
        assertEquals(List.of(1, 2), told);
    }

    @Test
    void measureOfAPair_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Sweep.run(SCENARIOS, List.of(Quantities.P_VALUE), Workers.ALONE, Progress.SILENT));
    }
}
