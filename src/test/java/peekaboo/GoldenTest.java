package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Relationship;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.TickRecord;
import peekaboo.engine.Trial;
import peekaboo.random.Digest;
import peekaboo.random.Numeric;
import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * The records of every shipped scenario stay as they are: digests of the first three dyads of each arm, and one row a second
 * of the first, so that a difference is told with its place.
 *
 * <p>A change that means to alter records raises {@link RecordsNumber#NOW}, is blessed with {@code mvn -q test -Dtest=GoldenTest
 * -Dgolden.bless}, and gets a line in src/docs/changelog.md. The file records.txt holds, for every number there ever was, the digest of
 * each scenario's golden rows: no line of it is ever written anew, so that other records need another number.
 */
class GoldenTest {
    private static final String BLESS = "golden.bless";
    private static final int DYADS = 3;
    private static final Numbered NUMBERED = new Numbered(Path.of("src", "test", "resources", "golden", "records.txt"));

    static List<String> scenarios() {
        return Trial.allShippedNames();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void shippedScenario_sameRecords(String name) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden", name + ".txt");
        List<String> found = told(Trial.shipped(name));
        if (System.getProperty(BLESS) != null) {
            NUMBERED.bless(name, found);
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, String.join("\n", found) + "\n");
            System.out.println(golden + " blessed: tell why in src/docs/changelog.md");
        } else if (!Files.exists(golden)) {
            fail(golden + " is missing: bless the new scenario with -D" + BLESS);
        }
        compare(Files.readAllLines(golden), found);
        // Whatever was done to the golden rows, they are those of the number that stands in every manifest.
        assertEquals(Numbered.line(name, found), NUMBERED.line(name), "the rows of " + name + Numbered.RAISE);
        assertEquals(RecordsNumber.NOW, NUMBERED.highest(), "a number that is lower than one of before");
    }

    @Test
    void otherRecordsUnderTheSameNumber_areNotBlessed(@TempDir Path folder) throws IOException {
        Numbered numbered = new Numbered(folder.resolve("records.txt"));
        numbered.bless("one", List.of("tick 0"));
        numbered.bless("two", List.of("tick 0"));
        numbered.bless("one", List.of("tick 0"));
        assertThrows(AssertionError.class, () -> numbered.bless("one", List.of("tick 1")));
        assertEquals(2, Files.readAllLines(folder.resolve("records.txt")).size());
    }

    private static void compare(List<String> golden, List<String> found) {
        for (int i = 0; i < Math.min(golden.size(), found.size()); i++) {
            if (!golden.get(i).equals(found.get(i))) {
                fail("the record is another one; first difference, at most a second after its cause\n  was  "
                        + golden.get(i) + "\n  is   " + found.get(i)
                        + "\n  meant? then bless it: mvn -q test -Dtest=GoldenTest -D" + BLESS);
            }
        }
        assertEquals(golden.size(), found.size(), "rows");
    }

    /** For each arm: a row a second of its first dyad, then its digests. */
    private static List<String> told(Scenario scenario) {
        List<String> told = new ArrayList<>();
        if (scenario.hasCalendar()) {
            tellOfSessions(scenario, told);
            return told;
        }
        for (Arm arm : scenario.arms()) {
            int each = Math.max(1, scenario.clock().ticks(1));
            Trial.watched(scenario, arm, 0, new Rows(arm.name(), each, told));
            for (int dyad = 0; dyad < DYADS; dyad++) {
                RecordDigest digest = Trial.watched(scenario, arm, dyad, new RecordDigest());
                told.add(arm.name() + " dyad " + dyad + " digest " + digest.hex());
            }
        }
        return told;
    }

    /** Of sessions in a row the digest of every session of the first dyad of each arm, and of all of the second's. */
    private static void tellOfSessions(Scenario scenario, List<String> told) {
        for (Arm arm : scenario.arms()) {
            for (int dyad = 0; dyad < 2; dyad++) {
                Relationship relationship = new Relationship(scenario, arm, dyad);
                Digest all = new Digest();
                while (!relationship.hasEnded()) {
                    RecordDigest digest = new RecordDigest();
                    int session = relationship.nextSession();
                    relationship.haveNext(digest);
                    all.add(digest.hex());
                    if (dyad == 0) {
                        told.add(arm.name() + " dyad 0 session " + session + " digest " + digest.hex());
                    }
                }
                told.add(arm.name() + " dyad " + dyad + " digest " + all.hex());
            }
        }
    }

    /**
     * Which digest the golden rows of a scenario have under each number of the records.
     *
     * @param file a line for each number and scenario
     */
    private record Numbered(Path file) {
        static final String RAISE =
                " are others: raise RecordsNumber.NOW by 1 if they were meant to change, then bless them with -D"
                        + BLESS;

        static String line(String name, List<String> rows) {
            Digest digest = new Digest();
            rows.forEach(digest::add);
            return beginning(name) + digest.hex();
        }

        private static String beginning(String name) {
            return RecordsNumber.NOW + " " + name + " ";
        }

        /** The line of this number and scenario; nothing if it was never blessed. */
        String line(String name) throws IOException {
            return lines().stream()
                    .filter(line -> line.startsWith(beginning(name)))
                    .findFirst()
                    .orElse("nothing");
        }

        int highest() throws IOException {
            return lines().stream()
                    .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                    .max()
                    .orElse(0);
        }

        private List<String> lines() throws IOException {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        }

        void bless(String name, List<String> rows) throws IOException {
            String line = line(name, rows);
            String known = line(name);
            if (known.equals("nothing")) {
                Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } else {
                assertEquals(known, line, "the rows of " + name + RAISE);
            }
        }
    }

    private record Rows(String arm, int each, List<String> told) implements SessionObserver {
        @Override
        public void onTick(TickRecord record) {
            if (record.tick() % each == 0) {
                told.add(arm + " tick " + record.tick() + " "
                        + record.infantPhase().code() + " " + record.addedCodes() + " "
                        + record.caregiverPhase().code() + " "
                        + record.caregiverSigns().act().label() + " "
                        + whole(record.infant().arousal()) + " "
                        + whole(record.infant().distress()) + " "
                        + whole(record.infant().activation()));
            }
        }

        /** In steps of 2^-20, as a digest takes it. */
        private static int whole(double level) {
            return (int) (Numeric.round20(level) * 0x1p20);
        }
    }
}
