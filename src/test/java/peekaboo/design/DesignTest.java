package peekaboo.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.app.cli.Typed;
import peekaboo.design.Design.Kind;
import peekaboo.design.Design.Point;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.dyad.Unit;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sensitivity.SobolPoints;

class DesignTest {
    private static final Scenario SMALL = (Scenario) ScenarioReader.read("small.yaml", Typed.SMALL);

    private static DesignRequest request(Kind kind, int points, String... varied) {
        OptionalInt many = points == 0 ? OptionalInt.empty() : OptionalInt.of(points);
        return new DesignRequest(List.of(varied), Optional.of(kind.label()), many, List.of());
    }

    private static Design design(Kind kind, int points, String... varied) throws BadDesignException {
        return request(kind, points, varied).of(SMALL, SobolPoints::of);
    }

    private static List<List<String>> values(Design design) {
        return design.points().stream().map(Point::values).toList();
    }

    @Test
    void grid_hasBothEndsAndTheLastSettingChangesFastest() throws BadDesignException {
        Design grid = design(Kind.GRID, 0, "arms.waits.patience=1..4 s/4", "infant.rest=0.3,0.1");

        assertEquals(
                List.of(
                        List.of("1 s", "0.3"),
                        List.of("1 s", "0.1"),
                        List.of("2 s", "0.3"),
                        List.of("2 s", "0.1"),
                        List.of("3 s", "0.3"),
                        List.of("3 s", "0.1"),
                        List.of("4 s", "0.3"),
                        List.of("4 s", "0.1")),
                values(grid));
        assertEquals(Optional.of(Unit.SECONDS), grid.axes().get(0).unit());
        assertEquals(0.3, grid.number(2, 1));
        assertEquals(List.of("0.3", "0.1"), grid.levels(1));
    }

    /** Tenths are no halves of tenths to a computer, and values are what one would have typed. */
    @ParameterizedTest
    @CsvSource({
        "infant.rest=0..1/11, 0.3, 11",
        "infant.sensitivity=0.05/s..0.2/s/4, 0.2 /s, 4",
        "infant.sensitivity=0.05..0.2/s/4, 0.2 /s, 4",
        "arms.waits.patience=500 ms..2 s/4, 2 s, 4",
        "arms.waits.patience=2 s..1 min/30, 8 s, 30",
        "infant.rest=1..0/5, 0.25, 5"
    })
    void range_isEvenAndHasTheUnitOfItsEnd(String varied, String fourth, int count) throws BadDesignException {
        List<List<String>> points = values(design(Kind.GRID, 0, varied));

        assertEquals(count, points.size());
        assertEquals(fourth, points.get(3).get(0));
    }

    @Test
    void zip_takesTheFirstTogether() throws BadDesignException {
        Design zip = design(Kind.ZIP, 0, "infant.rest=0.1..0.3/3", "arms.chases.caregiver=eager,withdrawn,intrusive");

        assertEquals(
                List.of(List.of("0.1", "eager"), List.of("0.2", "withdrawn"), List.of("0.3", "intrusive")),
                values(zip));
        assertEquals(Optional.empty(), zip.axes().get(1).unit());
    }

    @Test
    void latinHypercube_hasOnePointInEveryPartOfEveryRange() throws BadDesignException {
        int points = 50;
        Design cube = design(Kind.LATIN_HYPERCUBE, points, "infant.rest=0..1", "infant.variety=0.5..1.5");

        for (int axis = 0; axis < 2; axis++) {
            TreeSet<Integer> parts = new TreeSet<>();
            for (int point = 0; point < points; point++) {
                parts.add((int) ((cube.number(point, axis) - axis * 0.5) * points));
            }
            assertEquals(points, parts.size());
            assertTrue(parts.first() >= 0 && parts.last() < points, parts::toString);
        }
        assertNotEquals(
                cube.points().get(0).values().get(0),
                cube.points().get(1).values().get(0));
    }

    /** Without their common shift they are the first points of the sequence as Joe and Kuo have them, the origin first. */
    @Test
    void sobol_isTheKnownSequenceShifted() {
        double[][] points = SobolPoints.of(7, 2, 4);
        double[][] known = {{0, 0}, {0.5, 0.5}, {0.75, 0.25}, {0.25, 0.75}};

        for (int point = 0; point < known.length; point++) {
            for (int axis = 0; axis < 2; axis++) {
                long shift = (long) (points[0][axis] * 0x1p32);
                long digits = (long) (points[point][axis] * 0x1p32) ^ shift;
                assertEquals(known[point][axis], digits / 0x1p32);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GRID", "ZIP", "LATIN_HYPERCUBE", "SOBOL"})
    void everyDesign_staysInItsRangesAndIsTheSameAgain(Kind kind) throws BadDesignException {
        String count = kind.isDrawn() ? "" : "/6";
        String[] varied = {"infant.rest=0.2..0.4" + count, "arms.waits.reaction=4..2.75 s" + count};
        Design design = design(kind, kind.isDrawn() ? 64 : 0, varied);

        assertEquals(
                kind.isDrawn() ? 64 : kind == Kind.GRID ? 36 : 6,
                design.points().size());
        for (int point = 0; point < design.points().size(); point++) {
            assertTrue(design.number(point, 0) >= 0.2 && design.number(point, 0) <= 0.4, design.points()::toString);
            double patience = design.number(point, 1);
            assertTrue(patience >= 2.75 && patience <= 4, design.points()::toString);
            // A time that must be whole ticks is, drawn or not.
            assertTrue(patience % 0.25 == 0, design.points()::toString);
        }
        assertEquals(design, design(kind, kind.isDrawn() ? 64 : 0, varied));
        Design other = request(kind, kind.isDrawn() ? 64 : 0, varied)
                .of(
                        (Scenario) ScenarioReader.read("small.yaml", Typed.SMALL.replace("seed: 7", "seed: 8")),
                        SobolPoints::of);
        assertEquals(!kind.isDrawn(), design.equals(other));
        assertEquals(List.of(kind), List.of(design.kind()));
    }

    @Test
    void settingOfTheCaregiver_isThatOfEveryArmThatHasIt() throws BadDesignException {
        Design both = design(Kind.GRID, 0, "caregiver.patience=1..2 s/2");

        assertEquals(
                List.of(
                        new Change("--vary caregiver.patience", "arms.waits.patience", "1 s"),
                        new Change("--vary caregiver.patience", "arms.chases.patience", "1 s")),
                both.changes(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infant.rest",
                "=0..1/3",
                "infant.rest=0..1",
                "infant.rest=0..1/1",
                "infant.rest=0..1/99999999",
                "infant.rest=1..1/3",
                "infant.rest=0 ms..1/3",
                "infant.rest=..1/3",
                "infant.rest=0.1",
                "infant.rest=0.1,,0.2",
                "infant.rest=0.1,0.1",
                "caregiver.patiance=1..2 s/2",
                "arms.wait.patience=1..2 s/2"
            })
    void whatIsNoRangeOrList_isRefusedWithItsPath(String varied) {
        BadDesignException bad = assertThrows(BadDesignException.class, () -> design(Kind.GRID, 0, varied));

        assertTrue(bad.problems().inWords().startsWith("--vary"), bad.problems()::inWords);
        assertTrue(bad.problems().inWords().contains("  expected  "), bad.problems()::inWords);
    }

    /** What stands behind "such as" can be typed in its place. */
    @ParameterizedTest
    @CsvSource({
        "caregiver.patience=0..10 s/11, a time from 0.25 s to 3600 s, caregiver.patience=0.25..10.25 s/11",
        "caregiver.patience=10..0 s/11, a time from 0.25 s to 3600 s, caregiver.patience=10.25..0.25 s/11",
        "caregiver.patience=0..2 h/3, two numbers of the same unit, ",
        "infant.sensitivity=0.5..7/s/4, a rate from 0 /s to 2 /s, infant.sensitivity=0.5..2/s/4",
        "arms.waits.infant.rest=-1..0.5/4, a number from 0 to 1, arms.waits.infant.rest=0..0.5/4",
        "caregiver.reaction=0.1..1 s/5, multiples of the tick (0.25 s), caregiver.reaction=0.25..1.25 s/5",
    })
    void rangeThatCannotBeSet_isToldOnceWithOneThatCan(String varied, String expected, String instead)
            throws BadDesignException {
        BadDesignException bad = assertThrows(BadDesignException.class, () -> design(Kind.GRID, 0, varied));
        String told = bad.problems().inWords();

        assertTrue(told.contains("expected  " + expected), told);
        assertTrue(told.contains("1 problem"), told);
        if (instead != null) {
            assertTrue(told.contains("such as \"" + instead + "\""), told);
            assertEquals(
                    design(Kind.GRID, 0, instead).points().size(),
                    Integer.parseInt(varied.substring(varied.lastIndexOf('/') + 1)));
        }
        assertTrue(assertThrows(BadDesignException.class, () -> design(Kind.SOBOL, 8, "caregiver.patience=0..10 s"))
                .problems()
                .inWords()
                .contains("such as \"caregiver.patience=0.25..10 s\""));
    }

    /** Wherever a time stands that must be whole ticks, one that is drawn is, and the scenario of every point can be read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "factors.caregiver.waits.reaction=0.3..2 s",
                "arms.waits-usual.reaction=0.3..2 s",
                "caregiver.reaction=0.3..2 s",
                "caregiver.patience=0.3..2 s",
                "episodes.play.lasts=20..40 s",
                "episodes.play.fuss-out=5..9 s"
            })
    void timeThatIsDrawn_canBeSetWhereverItStands(String varied) throws BadDesignException {
        String text = Typed.SMALL.replaceFirst(
                "(?s)arms:.*",
                "factors:\n  caregiver: {waits: {caregiver: attuned}, leans: {caregiver: intrusive}}\n"
                        + "  infant: {usual: {}, sensitive: {infant: {sensitivity: 0.15/s}}}\n");
        Scenario crossed = (Scenario) ScenarioReader.read("small.yaml", text);
        for (Kind kind : List.of(Kind.SOBOL, Kind.LATIN_HYPERCUBE)) {
            Design drawn = request(kind, 8, varied).of(crossed, SobolPoints::of);
            for (int point = 0; point < 8; point++) {
                ScenarioOutcome read = ScenarioReader.read("small.yaml", text, drawn.changes(point));
                assertTrue(read instanceof Scenario, read::toString);
                assertTrue(varied.contains("patience") || drawn.number(point, 0) % 0.25 == 0, drawn.points()::toString);
            }
        }
    }

    @Test
    void whatDoesNotGoTogether_isRefused() {
        List<DesignRequest> requests = List.of(
                request(Kind.GRID, 0),
                request(Kind.GRID, 9, "infant.rest=0..1/3"),
                request(Kind.SOBOL, 1, "infant.rest=0..1"),
                request(Kind.SOBOL, 0, "infant.rest=0..1/3"),
                request(Kind.ZIP, 0, "infant.rest=0..1/3", "infant.variety=0..1/4"),
                request(Kind.GRID, 0, "infant.rest=0..1/3", "infant.rest=0,1"),
                request(Kind.GRID, 0, "arms.waits.patience=1..2 s/2", "caregiver.patience=1..2 s/2"),
                request(Kind.GRID, 0, "infant.rest=0..1/3000", "infant.variety=0..1/3000"),
                new DesignRequest(List.of("infant.rest=0,1"), Optional.of("gird"), OptionalInt.empty(), List.of()),
                new DesignRequest(
                        List.of("infant.rest=0,1"), Optional.empty(), OptionalInt.empty(), List.of("infant.rest")));
        List<String> told = new ArrayList<>();
        for (DesignRequest request : requests) {
            told.add(assertThrows(BadDesignException.class, () -> request.of(SMALL, SobolPoints::of))
                    .problems()
                    .inWords());
        }

        assertTrue(
                told.get(4).contains("--vary infant.variety\n  found     4 values\n  expected  3 values"), told.get(4));
        assertTrue(told.get(6).contains("varied twice: arms.waits.patience"), told.get(6));
        assertTrue(told.get(8).contains("did you mean grid?"), told.get(8));
    }

    private static DesignTable table(List<String> header, List<List<String>> rows) {
        List<DesignTable.Row> all = new ArrayList<>();
        rows.forEach(row -> all.add(new DesignTable.Row(all.size() + 2, row)));
        return new DesignTable("own.csv", header, all);
    }

    @Test
    void table_hasUnitsInItsCellsOrItsHead() throws BadDesignException {
        Design own = table(
                        List.of("infant.sensitivity [/s]", "arms.waits.patience"),
                        List.of(List.of("0.05", "1 s"), List.of("0.1", "2 s")))
                .of(SMALL, List.of());

        assertEquals(List.of(List.of("0.05 /s", "1 s"), List.of("0.1 /s", "2 s")), values(own));
        assertEquals(
                "--table own.csv:3 infant.sensitivity", own.changes(1).get(0).origin());
        assertEquals(0.1, own.number(1, 0));
    }

    @Test
    void tableThatIsNone_isRefusedWithItsLine() {
        List<DesignTable> tables = List.of(
                table(List.of(), List.of()),
                table(List.of("", "infant.rest"), List.of(List.of("1", "0.1"), List.of("2", "0.2"))),
                table(List.of("infant.rest"), List.of(List.of("0.1"), List.of("0.2", "0.3"))),
                table(List.of("infant.rest"), List.of(List.of("0.1"), List.of(" "))),
                table(List.of("infant.rest"), List.of(List.of("0.1"))),
                table(List.of("infant.rest", "infant.rest"), List.of(List.of("1", "1"), List.of("1", "0"))),
                table(List.of("infant.rest"), List.of(List.of("0.1"), List.of("0.2"), List.of("0.10"), List.of("0.1"))),
                table(
                        List.of("arms.waits.patience", "infant.rest"),
                        List.of(List.of("1000 ms", "0.1"), List.of("1 s", "0.2"))));
        List<String> told = new ArrayList<>();
        for (DesignTable one : tables) {
            told.add(assertThrows(BadDesignException.class, () -> one.of(SMALL, List.of()))
                    .problems()
                    .inWords());
        }

        assertTrue(told.get(1).contains("row.names = FALSE"), told.get(1));
        assertTrue(told.get(2).startsWith("--table own.csv:3\n  found     2 cells\n  expected  1, as"), told.get(2));
        assertTrue(told.get(5).startsWith("--table own.csv:1 infant.rest\n  found     varied twice"), told.get(5));
        assertTrue(told.get(6).startsWith("--table own.csv:4\n  found     the point of line 2 again"), told.get(6));
        assertTrue(
                told.get(7).startsWith("--table own.csv:1 arms.waits.patience\n  found     1000 ms in every row"),
                told.get(7));
        assertTrue(told.get(3).startsWith("--table own.csv:3 infant.rest\n  found     nothing"), told.get(3));
    }
}
