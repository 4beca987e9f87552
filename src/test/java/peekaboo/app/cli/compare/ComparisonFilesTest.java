package peekaboo.app.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.compare.CompareCommand.Compared;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.Folders;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.inference.Measured;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.Comparison;
import peekaboo.study.PairSummary;
import peekaboo.study.PairSummary.OverDyads;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.StudyResult;
import peekaboo.study.Terms;
import peekaboo.threads.Crew;

class ComparisonFilesTest {
    private static final String FAULT = "java.lang.ArithmeticException: 1/0";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @Test
    void numberThatCannotBeComputed_costsNoOther() throws Exception {
        Scenario scenario = (Scenario) ScenarioReader.read("small.yaml", Typed.SMALL);
        StudyResult study = Study.run(StudyPlan.of(scenario), new Crew(1), (done, all) -> {});
        Comparison comparison = withoutTest(Comparison.of(study, Terms.usual(), new Crew(1)));
        Folders folders = new Folders(home.resolve("out"));
        try (ResultFolder folder = folders.open("compare")) {
            new ComparisonFiles(new Compared(study, comparison, Optional.empty()), List.of(), folder)
                    .write(ChartFiles.USUAL, new Provenance(scenario, "peekaboo compare"), Map.of());
            folder.publish();
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        List<String> rows = Files.readAllLines(home.resolve("out").resolve("summary.csv"));
        assertTrue(rows.contains("waits,chases,,score-test,value,number,,,,,could-not-be-computed"), rows::toString);
        assertTrue(rows.contains("waits,chases,,p-value,value,probability,,,,,could-not-be-computed"), rows::toString);
        assertTrue(rows.stream().anyMatch(row -> row.matches("waits,,,median,value,s,[0-9.]+,.*")), rows::toString);
        assertTrue(Files.exists(home.resolve("out").resolve("report.html")));
        assertTrue(
                folders.told()
                        .contains("written without p-value of waits and chases in summary.csv, score-test of waits and "
                                + "chases in summary.csv: it could not be computed, please report it: " + FAULT),
                folders::told);
        String manifest = Files.readString(home.resolve("out").resolve("manifest.json"));
        assertTrue(manifest.contains("score-test of waits and chases in summary.csv"), manifest);
    }

    private static Comparison withoutTest(Comparison whole) {
        PairSummary pair = whole.pairs().get(0);
        OverDyads without = new OverDyads(Measured.failed(FAULT), pair.effect(), pair.between());
        return new Comparison(
                whole.plan(),
                whole.terms(),
                whole.horizonSeconds(),
                whole.arms(),
                List.of(new PairSummary(pair.first(), pair.second(), pair.contrasts(), Optional.of(without))));
    }
}
