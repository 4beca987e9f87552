package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Spells and what R's survival package makes of them; oracle/survival.R wrote both. */
final class SurvivalOracle {

    static final int CAUSES = 3;
    static final int DYADS = 400;
    private static final double TOLERANCE = 1e-9;
    private static final List<Expected> EXPECTED =
            lines("survival-expected.csv").map(Expected::of).toList();

    private SurvivalOracle() {}

    record Expected(String set, int arm, String quantity, int state, double at, String value) {
        private static Expected of(List<String> row) {
            return new Expected(
                    row.get(0),
                    Integer.parseInt(row.get(1)),
                    row.get(2),
                    Integer.parseInt(row.get(3)),
                    Double.parseDouble(row.get(4)),
                    row.get(5));
        }

        void assertSame(Measured<Double> actual) {
            if (value.equals("NA")) {
                assertFalse(actual.isObserved(), () -> this + " but was " + actual);
            } else {
                assertSame(actual.get());
            }
        }

        /** Equal to 1e-9, of the value itself where that is above 1. */
        void assertSame(double actual) {
            double wanted = Double.parseDouble(value);
            assertEquals(wanted, actual, TOLERANCE * Math.max(1, Math.abs(wanted)), this::toString);
        }
    }

    static Stream<String> sets() {
        return EXPECTED.stream().map(Expected::set).distinct();
    }

    /** What is expected of one quantity. */
    static List<Expected> expected(String set, int arm, String quantity) {
        return EXPECTED.stream()
                .filter(one -> one.set.equals(set) && one.arm == arm && one.quantity.equals(quantity))
                .toList();
    }

    static EventTimes spells(String set, int arm) {
        EventTimes.Builder spells = EventTimes.builder(CAUSES, DYADS);
        rows(set, arm)
                .forEach(row -> spells.add(ticks(row), Integer.parseInt(row.get(4)), Integer.parseInt(row.get(2))));
        return spells.build();
    }

    /** The same spells, each a dyad of its own. */
    static EventTimes independentSpells(String set, int arm) {
        List<List<String>> rows = rows(set, arm).toList();
        EventTimes.Builder spells = EventTimes.builder(CAUSES, rows.size());
        for (int spell = 0; spell < rows.size(); spell++) {
            List<String> row = rows.get(spell);
            spells.add(ticks(row), Integer.parseInt(row.get(4)), spell);
        }
        return spells.build();
    }

    /** Times are in seconds there, all of them whole ticks. */
    private static int ticks(List<String> row) {
        double ticks = Double.parseDouble(row.get(3)) / RiskInSeconds.TICK;
        assertEquals(Math.rint(ticks), ticks);
        return (int) ticks;
    }

    private static Stream<List<String>> rows(String set, int arm) {
        return lines("survival-spells.csv")
                .filter(row -> row.get(0).equals(set) && row.get(1).equals(Integer.toString(arm)));
    }

    private static Stream<List<String>> lines(String name) {
        try (InputStream in = SurvivalOracle.class.getResourceAsStream("/oracle/" + name)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> List.of(line.split(",")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
