package peekaboo.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.chart.Influences;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.Quantities;

class SensitivityFiguresTest {
    private static final List<String> NAMES = List.of("rest", "band-low", "band-high");
    private static final ParameterSpace SPACE =
            ParameterSpace.of(scenario(), Within.USUAL).only(parameter -> NAMES.contains(parameter.name()));

    private static Scenario scenario() {
        return (Scenario) ScenarioReader.read("small.yaml", """
                schema: 1
                title: Small
                tick: 0.25 s
                seed: 7
                dyads: 6
                infant: {preset: 4-6-months}
                episodes:
                  - {name: play, lasts: 1 min, game: peek-a-boo}
                arms:
                  one: {caregiver: attuned}
                """);
    }

    private static Measured<Estimate> around(double value, double half) {
        return Measured.observed(
                new Estimate(value, Measured.observed(new Interval(value - half, value + half, 0.95))));
    }

    /** Effects of three parameters: a mean effect each, and how wide the intervals of their sizes are. */
    private static Influences figure(Quantity outcome, double half, double... effects) {
        List<MorrisEffect> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            VariedParameter parameter = SPACE.parameters().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            // The last one goes now up, now down.
            double mu = i == 2 ? 0 : effects[i];
            all.add(new MorrisEffect(
                    outcome, parameter, around(mu, half), around(Math.abs(effects[i]), half), around(1, half), 0, ""));
        }
        Sensitivity sensitivity = new Sensitivity(SPACE, List.of(outcome), all, List.of());
        return (Influences) SensitivityFigures.of(sensitivity).get(0).figure();
    }

    private static List<String> ways(Influences figure) {
        return figure.rows().stream().map(Influences.Row::way).toList();
    }

    @Test
    void everyBar_saysWhoseWhatItMeansAndWhichWay() {
        Influences figure = figure(Quantities.RESTRICTED_MEAN, 0.1, 5, -3, 2);
        assertEquals(
                List.of("infant's rest", "infant's band-low", "infant's band-high"),
                figure.rows().stream().map(Influences.Row::name).toList());
        assertEquals(List.of("more of it: later", "more of it: sooner", "more of it: either way"), ways(figure));
        assertTrue(figure.rows().get(1).note().endsWith("Lower edge of the band of arousal"));
        assertTrue(figure.description().contains("infant.band-low 3.00 (more of it: sooner)"), figure.description());
    }

    @Test
    void outcomeThatIsNoTime_goesUpOrDown() {
        Influences figure = figure(Quantities.RETURN, 0.01, 0.5, -0.3, 0.2);
        assertEquals(List.of("more of it: up", "more of it: down", "more of it: either way"), ways(figure));
    }

    @Test
    void title_namesAParameterOnlyWhereItIsAheadOfTheNext() {
        assertEquals(
                "The infant's rest matters most to how soon the infant is back (restricted-mean)",
                figure(Quantities.RESTRICTED_MEAN, 0.1, 5, -3, 2).title());
        assertEquals(
                "What matters to how soon the infant is back (restricted-mean)",
                figure(Quantities.RESTRICTED_MEAN, 1.5, 5, -3, 2).title());
    }
}
