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
            P figure      :
            P infant      : random dyad
            P caregiver   : random dyad
            P scenario    : phrase dyad infant caregiver yaml
            P engine      : random dyad infant caregiver scenario
            P metric      : random dyad infant scenario engine
            P coding      : dyad infant scenario engine metric
            P inference   : random dyad metric
            P words       : phrase dyad infant caregiver scenario engine metric inference figure
              study       : random dyad yaml figure infant caregiver scenario engine metric coding inference words
              sensitivity : random dyad scenario metric inference study
              evidence    : random dyad yaml figure infant caregiver scenario engine metric coding inference words study
              fit         : random dyad yaml figure infant caregiver scenario engine metric coding inference words study \
                            evidence
              report      : dyad figure scenario engine metric inference words study evidence \
                            sensitivity
              export      : dyad infant scenario engine words
              page        :
              app.cli             : app.cli.terminal app.cli.folder app.cli.run app.cli.compare app.cli.evidence \
                                    app.cli.fit app.cli.sensitivity app.cli.page app.cli.describe
              app.cli.terminal    : study
              app.cli.asking      : scenario app.cli.terminal
              app.cli.folder      : random dyad figure scenario report app.cli.terminal
              app.cli.run         : scenario engine words report app.cli.terminal app.cli.asking app.cli.folder
              app.cli.compare     : phrase dyad scenario engine metric inference words study report app.cli.terminal \
                                    app.cli.asking app.cli.folder
              app.cli.evidence    : dyad scenario evidence report app.cli.terminal app.cli.asking app.cli.folder
              app.cli.fit         : dyad infant scenario study evidence fit app.cli.terminal app.cli.asking app.cli.folder
              app.cli.sensitivity : dyad caregiver scenario inference words study sensitivity report app.cli.terminal \
                                    app.cli.asking app.cli.folder
              app.cli.page        : dyad scenario page app.cli.terminal app.cli.asking
              app.cli.describe    : dyad infant caregiver scenario metric coding evidence app.cli.terminal app.cli.asking
              app.browser : phrase random dyad yaml figure infant caregiver scenario engine metric coding inference words
            """);

    /**
     * A library a line: the packages it is made of, the rooms it may be used in, with {@code .*} all rooms below one. Whatever is not
     * here is refused.
     */
    private static final String LIBRARIES = """
            org.jspecify                : everywhere
            java                        : everywhere
            java.util.concurrent        : study
            java.awt                    : report
            javax.imageio               : report
            javax.xml                   : report
            org.w3c.dom                 : report
            org.jfree                   : report
            org.apache.batik            : report
            org.apache.commons.math3    : study evidence sensitivity fit
            org.snakeyaml.engine        : yaml
            de.siegmar.fastcsv          : app.cli.folder evidence
            com.fasterxml.jackson       : app.cli.folder page
            picocli                     : app.cli app.cli.*
            io.nayuki.qrcodegen         : page
            org.commonmark              : page
            com.sun.net.httpserver      : page
            me.tongfei.progressbar      : app.cli.terminal
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
