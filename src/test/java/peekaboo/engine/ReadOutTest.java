package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.infant.InfantState;
import peekaboo.scenario.Scenario;

/** Heart rate and skin conductance are read off; nothing that an infant feels or does depends on them. */
class ReadOutTest {

    @ParameterizedTest
    @CsvSource({
        "heart-rate-rest=150 bpm",
        "heart-rate-arousal=60 bpm",
        "heart-rate-activation=0 bpm",
        "skin-conductance-rest=9 uS",
        "skin-conductance-activation=0 uS"
    })
    void readOutChanged_recordStays(String change) {
        Scenario usual = Trial.shipped("still-face");
        Scenario other = Trial.shipped("still-face", "infant." + change);

        for (int dyad = 0; dyad < 5; dyad++) {
            assertEquals(digest(usual, dyad), digest(other, dyad), "dyad " + dyad);
        }
        ToDoubleFunction<InfantState> readOut =
                change.startsWith("heart") ? InfantState::heartRate : InfantState::skinConductance;
        assertNotEquals(values(usual, readOut), values(other, readOut));
    }

    private static String digest(Scenario scenario, int dyad) {
        return Trial.watched(scenario, scenario.arms().get(0), dyad, new RecordDigest())
                .hex();
    }

    private static List<Double> values(Scenario scenario, ToDoubleFunction<InfantState> readOut) {
        List<Double> values = new ArrayList<>();
        Trial.watched(scenario, scenario.arms().get(0), 0, new SessionObserver() {
            @Override
            public void onTick(TickRecord record) {
                values.add(readOut.applyAsDouble(record.infant()));
            }
        });
        return values;
    }
}
