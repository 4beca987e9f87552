package peekaboo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each wall is run against a small house in {@code fixture} that breaks it once. */
class WallsTest {

    private static final String ROOT = "peekaboo.architecture.fixture";

    private static final House HOUSE = House.of(ROOT, """
                    P random       :
                    P dyad         :
                    P yaml         :
                    P infant       : random dyad
                    P caregiver    : random dyad
                    P engine       : random dyad infant caregiver
                      report       : dyad
                      report.chart : dyad
                    """);

    private static final String LIBRARIES = """
                    java                 : everywhere
                    java.net             : report
                    java.awt             : report.*
                    org.jspecify         : everywhere
                    org.snakeyaml.engine : yaml
                    """;

    private static final Walls WALLS = new Walls(HOUSE, LIBRARIES);

    private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages(ROOT);

    @Test
    void packageWithoutRow_isNamed() {
        assertEquals(
                List.of(
                        ROOT + ".attic.Stranger: no row for package " + ROOT + ".attic",
                        ROOT + ".report.cellar.Unplanned: no row for package " + ROOT + ".report.cellar"),
                breaches(WALLS.rows()));
    }

    @Test
    void roomAgainstItsDirection_isNamed() {
        assertOnlyBreachesOf(WALLS.directions(), "dyad.UsesEngine", "infant.ReadsLabels", "report.chart.UsesReport");
    }

    @Test
    void roomsThatUseEachOther_areACycle() {
        assertTrue(breaches(WALLS.cycles()).get(0).contains("Cycle detected"));
    }

    @Test
    void infantThatKnowsActOrCaregiver_isNamed() {
        String found = String.join("\n", breaches(WALLS.mindsAreNotRead()));

        assertTrue(found.contains("dyad.Act>"), found);
        assertTrue(found.contains("caregiver.Waiting>"), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.nanoTime()",
                "java.util.Random.<init>(long)",
                "java.lang.Math.exp(double)",
                "java.lang.StrictMath.log(double)",
                "java.lang.String.format(",
                "java.lang.Double.toString(double)",
                "java.util.Locale.getDefault()",
                "java.lang.Class.getName()",
                "java.util.stream.IntStream.range(int, int)",
                "java.lang.Thread.<init>("
            })
    void pureRoomThatTouchesTheAmbient_isNamed(String touched) {
        String found = String.join("\n", breaches(WALLS.purity()));

        assertTrue(found.contains(touched), found);
    }

    @Test
    void pureRoomThatIsExact_isLeftAlone() {
        assertOnlyBreachesOf(WALLS.purity(), "random.Ambient", "engine.Breaches");
    }

    @Test
    void libraryOutsideItsRoom_isNamed() {
        assertOnlyBreachesOf(WALLS.libraries(), "engine.Breaches", "report.Parses");
    }

    @Test
    void nameThatSaysNothing_isNamed() {
        assertEquals(List.of(ROOT + ".engine.SessionManager: ends with Manager"), breaches(WALLS.names()));
    }

    @Test
    void staticThatChanges_isNamed() {
        assertEquals(List.of("Field <" + ROOT + ".engine.Breaches.count>"), breaches(WALLS.statics()));
    }

    @Test
    void catchOfAnything_isNamed() {
        assertOnlyBreachesOf(WALLS.catches(), "engine.Breaches");
    }

    @Test
    void fileWrittenElsewhere_isNamed() {
        assertOnlyBreachesOf(WALLS.files(), "Files.deleteIfExists", "PrintWriter.<init>");
    }

    @Test
    void rowThatNamesUnknownRoom_isRefused() {
        House house = House.of(ROOT, "engine : cellar");

        assertThrows(IllegalArgumentException.class, () -> new Walls(house, "java : everywhere"));
    }

    @Test
    void permissionNobodyUses_isNamed() {
        Thrift thrift = new Thrift(HOUSE, LIBRARIES);

        assertTrue(thrift.unusedRooms(FIXTURE).contains("infant may use random"));
        assertFalse(thrift.unusedRooms(FIXTURE).contains("infant may use dyad"));
        assertEquals(List.of("report may use java.net"), thrift.unusedLibraries(FIXTURE));
    }

    @Test
    void nameGivenTwice_isNamed() {
        assertEquals(List.of("Parses: report, yaml"), new Thrift(HOUSE, LIBRARIES).sharedNames(FIXTURE));
    }

    private static List<String> breaches(ArchRule wall) {
        return wall.evaluate(FIXTURE).getFailureReport().getDetails();
    }

    private static void assertOnlyBreachesOf(ArchRule wall, String... culprits) {
        List<String> found = breaches(wall);
        for (String culprit : culprits) {
            assertTrue(found.stream().anyMatch(line -> line.contains(culprit)), culprit + " is missed: " + found);
        }
        for (String line : found) {
            assertTrue(List.of(culprits).stream().anyMatch(line::contains), "not expected: " + line);
        }
    }
}
