package peekaboo;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import peekaboo.architecture.House;
import peekaboo.architecture.Walls;

/** Holds the code to the plan of the house. {@code WallsTest} shows that each wall can fail. */
class ArchitectureTest {

    /** A room a line: P if pure, its name, the rooms it may use. A room not built yet may have its line already. */
    private static final House HOUSE = House.of("peekaboo", """
            P random      :
            P dyad        :
            P phrase      :
            P yaml        : phrase
            P infant      : random dyad
            P caregiver   : random dyad
            P scenario    : phrase dyad infant caregiver yaml
            P engine      : random dyad infant caregiver scenario
            P metric      : random dyad infant scenario engine
            P coding      : dyad infant scenario engine metric
            P inference   : random dyad metric
            P words       : phrase dyad infant caregiver scenario engine metric inference chart
              study       : random dyad yaml infant caregiver scenario engine metric coding inference
            P chart       : dyad scenario metric inference study
              sensitivity : random dyad scenario metric inference study chart
              evidence    : random dyad yaml infant caregiver scenario engine metric coding inference words study
              fit         : random dyad yaml infant caregiver scenario engine metric coding inference words study \
                            evidence
            P sketch      : scenario chart
              picture     : chart
              document    : dyad scenario metric inference words study evidence chart picture
              export      : dyad infant scenario engine words
              page        :
              app.cli     : phrase random dyad yaml infant caregiver scenario engine metric coding inference words \
                            study chart evidence sensitivity fit picture document export page
              app.browser : phrase random dyad yaml infant caregiver scenario engine metric coding inference words chart sketch
            """);

    /** A library a line: the packages it is made of, the rooms it may be used in. Whatever is not here is refused. */
    private static final String LIBRARIES = """
            org.jspecify                : everywhere
            java                        : everywhere
            java.util.concurrent        : study
            java.awt                    : picture
            javax.imageio               : picture
            javax.xml                   : picture
            org.w3c.dom                 : picture
            org.jfree                   : picture
            org.apache.batik            : picture
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

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("peekaboo");

    @TestFactory
    Stream<DynamicTest> walls() {
        return new Walls(HOUSE, LIBRARIES)
                .all().stream().map(wall -> DynamicTest.dynamicTest(wall.getDescription(), () -> wall.check(CLASSES)));
    }
}
