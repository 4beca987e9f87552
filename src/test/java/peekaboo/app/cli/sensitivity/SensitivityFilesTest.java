package peekaboo.app.cli.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.Folders;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.inference.Measured;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sensitivity.MorrisEffect;
import peekaboo.sensitivity.ParameterSpace;
import peekaboo.sensitivity.Screening;
import peekaboo.sensitivity.Sensitivity;
import peekaboo.threads.Crew;

class SensitivityFilesTest {
    private static final String FAULT = "java.lang.ArithmeticException: 1/0";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void effectThatCannotBeComputed_costsNoOther() throws Exception {
        SensitivityOptions terms = new SensitivityOptions();
        Scenario read = (Scenario) ScenarioReader.read("small.yaml", Typed.SMALL);
        Scenario scenario = terms.oneArm(read);
        ParameterSpace space =
                terms.space(scenario).only(parameter -> parameter.name().startsWith("r"));
        List<MorrisEffect> effects =
                new ArrayList<>(new Screening(space, terms.outcomes(), 2).run(new Crew(1), (done, all) -> {}));
        MorrisEffect first = effects.get(0);
        effects.set(
                0,
                new MorrisEffect(
                        first.outcome(), first.parameter(), first.mu(), Measured.failed(FAULT), first.sigma(), 0));
        Folders folders = new Folders(home.resolve("out"));
        try (ResultFolder folder = folders.open("sensitivity")) {
            new SensitivityFiles(new Sensitivity(space, terms.outcomes(), effects, List.of()), List.of(), folder)
                    .write(
                            ChartFiles.USUAL,
                            new Provenance(
                                    scenario, CommandWords.of("sensitivity").line()));
            folder.publish();
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        assertEquals(
                effects.size() + 1,
                Files.readAllLines(home.resolve("out").resolve("morris.csv")).size());
        String which = "mu_star of " + first.parameter().path() + " on restricted-mean in morris.csv";
        assertTrue(
                folders.told()
                        .contains(
                                "written without " + which + ": it could not be computed, please report it: " + FAULT),
                folders::told);
    }
}
