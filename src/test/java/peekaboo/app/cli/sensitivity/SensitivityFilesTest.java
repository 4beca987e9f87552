package peekaboo.app.cli.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sensitivity.Decomposition;
import peekaboo.sensitivity.MorrisEffect;
import peekaboo.sensitivity.ParameterSpace;
import peekaboo.sensitivity.Screening;
import peekaboo.sensitivity.Sensitivity;
import peekaboo.study.FailingCaregiver;
import peekaboo.study.Quantities;
import peekaboo.threads.Crew;

class SensitivityFilesTest {
    private static final String FAULT = "java.lang.ArithmeticException: 1/0";
    private static final List<Quantity> OUTCOMES = List.of(Quantities.back(5));

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    /** One point of dozens fails: what it took to work out the others is not lost, and what lacks it is told. */
    @Test
    void pointThatCannotBeWorkedOut_costsOnlyItsTrajectory() throws Exception {
        SensitivityOptions terms = new SensitivityOptions();
        Scenario scenario = terms.oneArm((Scenario) ScenarioReader.read("small.yaml", Typed.SMALL))
                .withDyads(20);
        ParameterSpace all =
                terms.space(scenario).only(parameter -> parameter.name().startsWith("p"));
        AtomicInteger sessions = new AtomicInteger();
        Scenario failing = FailingCaregiver.in(
                scenario, "waits", with -> sessions.incrementAndGet() == 4, StackOverflowError::new);
        ParameterSpace space = new ParameterSpace(failing, all.parameters(), all.within());
        Sensitivity nothing = new Sensitivity(space, OUTCOMES, List.of(), List.of());
        Sensitivity found = nothing.withEffects(
                        new Screening(space, OUTCOMES, 4).run(new Crew(1), (done, points) -> {}))
                .withIndices(new Decomposition(space, OUTCOMES, 8).run(new Crew(1), (done, points) -> {}));
        Folders folders = new Folders(home.resolve("out"));
        try (ResultFolder folder = folders.open("sensitivity")) {
            new SensitivityFiles(found, List.of(), folder)
                    .write(
                            ChartFiles.USUAL,
                            new Provenance(
                                    scenario, CommandWords.of("sensitivity").line()));
            folder.publish();
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        assertTrue(
                found.effects().stream()
                        .anyMatch(effect ->
                                !effect.fault().isEmpty() && effect.mu().isObserved()),
                () -> found.effects().toString());
        assertTrue(found.indices().stream().allMatch(indices -> indices.fault().isEmpty()));
        assertTrue(folders.told().contains("written without trajectories of "), folders::told);
        assertTrue(
                folders.told().contains("please report it: arm waits, dyad 3, seed 7: java.lang.StackOverflowError"),
                folders::told);
    }

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
                        first.outcome(), first.parameter(), first.mu(), Measured.failed(FAULT), first.sigma(), 0, ""));
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
