package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
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
            P random          :
            P dyad            :
            P list            :
            P phrase          :
            P text            :
            P yaml            : phrase text
            P typed           : list phrase dyad text yaml
            P infant          : random dyad
            P caregiver       : random dyad
            P scenario        : list dyad text caregiver typed yaml phrase
            P scenario.reader : dyad list phrase text yaml typed infant caregiver scenario
            P engine          : random dyad infant caregiver scenario
            P record          : list dyad infant scenario engine
            P measure         : list random dyad record
            P measure.battery : random dyad list record measure
            P inference       : list random dyad measure
            P study           : list random dyad scenario engine record measure measure.battery inference
            P design          : list random dyad text typed scenario
            P calendar        : list random infant scenario engine record measure measure.battery inference study
            P chart           : list dyad text scenario record measure measure.battery inference study calendar
            P chart.look      : dyad chart
            P sweep           : list random text scenario scenario.reader measure inference study design chart
            P power           : list random measure scenario inference study
            P sketch          : list dyad text inference chart chart.look
            P words           : list phrase dyad text scenario engine record measure measure.battery inference study \
                                chart infant random typed calendar design sweep power
            P words.story     : list dyad text scenario engine record words
              threads         : study
              significance    : inference
              sensitivity     : random dyad text typed scenario measure inference study chart
              evidence.check  : random dyad text scenario scenario.reader engine record measure measure.battery inference
              evidence        : random dyad scenario record measure inference study evidence.check
              fit             : dyad text infant typed scenario inference study evidence
              picture.pen     : text chart chart.look
              picture         : text inference chart chart.look picture.pen
              document        : dyad text list phrase scenario record measure measure.battery inference significance words study evidence \
                                evidence.check chart picture yaml calendar design sweep
              page            : text
              app.cli             : app.cli.reading app.cli.terminal app.cli.asking app.cli.folder app.cli.run app.cli.compare app.cli.evidence \
                                    app.cli.fit app.cli.sensitivity app.cli.sweep app.cli.power app.cli.page app.cli.describe
              app.cli.terminal    : text study
              app.cli.reading     :
              app.cli.asking      : phrase dyad typed scenario scenario.reader text measure measure.battery study threads \
                                    app.cli.reading app.cli.terminal
              app.cli.folder      : random dyad text scenario inference chart picture picture.pen app.cli.reading app.cli.terminal \
                                    app.cli.asking
              app.cli.run         : dyad text typed scenario scenario.reader engine record study calendar phrase words words.story chart \
                                    app.cli.terminal \
                                    app.cli.asking app.cli.folder
              app.cli.compare     : phrase dyad text typed scenario scenario.reader engine record measure inference significance words study calendar \
                                    chart document app.cli.terminal app.cli.asking app.cli.folder
              app.cli.evidence    : dyad text scenario inference evidence evidence.check document app.cli.terminal \
                                    app.cli.asking app.cli.folder
              app.cli.fit         : dyad text infant typed scenario inference evidence fit app.cli.terminal app.cli.asking app.cli.folder
              app.cli.sensitivity : dyad text caregiver scenario measure inference words sensitivity app.cli.terminal app.cli.asking app.cli.folder
              app.cli.sweep       : random dyad text typed scenario scenario.reader measure inference study sensitivity design \
                                    sweep phrase words document app.cli.reading app.cli.terminal app.cli.asking app.cli.folder
              app.cli.power       : dyad text typed scenario measure inference study power significance phrase words \
                                    app.cli.terminal app.cli.asking app.cli.folder
              app.cli.page        : dyad scenario scenario.reader page app.cli.terminal app.cli.asking app.cli.folder
              app.cli.describe    : dyad infant caregiver typed scenario scenario.reader measure measure.battery evidence \
                                    app.cli.terminal app.cli.asking
              app.browser     : phrase random dyad text yaml typed infant caregiver scenario scenario.reader engine record \
                                measure study calendar words chart chart.look sketch
            """);

    /**
     * A library a line: the packages it is made of, the rooms it may be used in, with {@code .*} all rooms below one. Whatever is not
     * here is refused.
     */
    private static final String LIBRARIES = """
            org.jspecify                : everywhere
            java                        : everywhere
            java.math                   : text
            java.util.concurrent        : threads
            java.awt                    : picture picture.pen
            javax.xml                   : picture.pen
            org.w3c.dom                 : picture.pen
            org.jfree                   : picture picture.pen
            org.apache.batik            : picture.pen
            org.apache.commons.math3    : significance evidence evidence.check sensitivity fit
            org.snakeyaml.engine        : yaml
            de.siegmar.fastcsv          : app.cli.folder app.cli.sweep evidence
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

    @Test
    void everyPermission_isUsed() {
        Thrift thrift = new Thrift(HOUSE, LIBRARIES);

        assertEquals(List.of(), thrift.unusedRooms(CLASSES));
        assertEquals(List.of(), thrift.unusedLibraries(CLASSES));
    }

    @Test
    void everyName_isGivenOnce() {
        List<String> shared = new Thrift(HOUSE, LIBRARIES).sharedNames(CLASSES);

        assertEquals(List.of(), shared);
    }
}
