package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import peekaboo.architecture.House;
import peekaboo.architecture.Thrift;
import peekaboo.architecture.Walls;

/** Holds the code to the plan of the house. {@code WallsTest} shows that each wall can fail. */
class ArchitectureTest {

    /** A room a line: P if pure, its name, the rooms it may use. */
    private static final House HOUSE = House.of("peekaboo", """
            P random      :
            P dyad        :
            P phrase      :
            P text        :
            P yaml        : phrase
            P figure      :
            P infant      : random dyad
            P caregiver   : random dyad
            P scenario    : phrase dyad text infant caregiver yaml
            P engine      : random dyad infant caregiver scenario
            P metric      : random dyad infant scenario engine
            P coding      : dyad infant scenario engine metric
            P inference   : random dyad metric
            P words       : phrase dyad text infant caregiver scenario engine metric inference figure
              study       : random dyad scenario engine metric inference
              sensitivity : random dyad text scenario inference study
              evidence    : random dyad scenario engine metric coding study
              fit         : dyad text infant scenario study evidence
              report      : dyad figure scenario metric inference words study evidence sensitivity
              page        :
              app.cli     : phrase random dyad text figure infant caregiver scenario engine metric coding inference words \
                            study evidence sensitivity fit report page
              app.browser : phrase random dyad text yaml infant caregiver scenario engine metric inference words
            """);

    /** A library a line: the packages it is made of, the rooms it may be used in. Whatever is not here is refused. */
    private static final String LIBRARIES = """
            org.jspecify                : everywhere
            java                        : everywhere
            java.math                   : text report sensitivity fit page app.cli
            java.util.concurrent        : study
            java.awt                    : report
            javax.xml                   : report
            org.w3c.dom                 : report
            org.jfree                   : report
            org.apache.batik            : report
            org.apache.commons.math3    : study evidence sensitivity fit
            org.snakeyaml.engine        : yaml
            de.siegmar.fastcsv          : app.cli evidence
            com.fasterxml.jackson       : app.cli page
            picocli                     : app.cli
            io.nayuki.qrcodegen         : page
            org.commonmark              : page
            com.sun.net.httpserver      : page
            me.tongfei.progressbar      : app.cli
            org.teavm                   : app.browser
            """;

    /** Names that still stand in two rooms; none may join them. */
    private static final Set<String> SHARED = Set.of(
            "Asked",
            "Check",
            "Count",
            "Design",
            "Finding",
            "Findings",
            "IncidenceCurves",
            "Level",
            "Moments",
            "Page",
            "Percent",
            "Purpose",
            "Rounded",
            "SelfComfort",
            "Shares");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("peekaboo");

    @TestFactory
    Stream<DynamicTest> walls() {
        return new Walls(HOUSE, LIBRARIES)
                .all().stream().map(wall -> DynamicTest.dynamicTest(wall.getDescription(), () -> wall.check(CLASSES)));
    }

    @Test
    void everyPermission_isUsed() {
        Thrift thrift = new Thrift(HOUSE, LIBRARIES);

        assertEquals(List.of(), thrift.unusedRooms(CLASSES));
        assertEquals(List.of(), thrift.unusedLibraries(CLASSES));
    }

    @Test
    void everyName_isGivenOnce() {
        List<String> shared = new Thrift(HOUSE, LIBRARIES).sharedNames(CLASSES);

        assertEquals(
                List.of(),
                shared.stream()
                        .filter(name -> !SHARED.contains(name.substring(0, name.indexOf(':'))))
                        .toList());
    }
}
