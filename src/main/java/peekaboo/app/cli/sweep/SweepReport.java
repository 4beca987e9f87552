package peekaboo.app.cli.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.Fold;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Version;
import peekaboo.app.cli.terminal.Written;
import peekaboo.document.Reproduction;
import peekaboo.document.SweepPage;
import peekaboo.phrase.Phrase;
import peekaboo.sweep.Layout;
import peekaboo.sweep.SweepCharts;
import peekaboo.sweep.Swept;
import peekaboo.words.SweepFindings;

/**
 * A whole sweep, told: as files and in words.
 *
 * @param swept what it gave
 * @param files of its numbers
 */
record SweepReport(Swept swept, SweepFiles files) {
    private static final String PAGE = "report.html";

    /** Of all runs of a sweep. */
    static SweepReport of(SweepFiles files) {
        return new SweepReport(new Swept(files.plan(), SweepLogText.results(files.runs())), files);
    }

    /** Makes all files, the manifest last. */
    void write(ChartFiles charts, Provenance provenance) throws IOException {
        List<String> found = findings();
        List<FileToWrite> more = new ArrayList<>();
        more.add(FileToWrite.page(PAGE, () -> SweepPage.of(swept, found, reproduction(provenance))));
        more.addAll(
                charts.of("charts", () -> SweepCharts.of(swept, SweepFindings.titles(swept)), provenance.inWords()));
        files.write(more, provenance);
    }

    private Reproduction reproduction(Provenance provenance) {
        return new Reproduction(
                Version.inWords(),
                provenance.command(),
                provenance.scenarioDigest(),
                files.log().head().digest());
    }

    private List<String> findings() {
        List<String> found = new ArrayList<>();
        Missing.reason(() -> SweepFindings.of(swept).forEach(sentence -> found.add(sentence.inEnglish())))
                .ifPresent(reason -> files.folder().lacks(new Missing("sentences in " + PAGE, reason)));
        return found;
    }

    /** What is to be said of it. */
    List<Supplier<String>> words(ResultFolder folder) {
        List<Supplier<String>> words = new ArrayList<>();
        if (swept.layout() != Layout.CLOUD || SweepTable.holdsAll(swept)) {
            words.add(() -> SweepTable.of(swept));
        }
        words.add(() -> Written.inWords("Report", folder.shown().resolve(PAGE)) + "\n");
        words.add(() ->
                Fold.of(SweepFindings.of(swept).stream().map(Phrase::inEnglish).collect(Collectors.joining("\n"))));
        return words;
    }

    /** Tells of records that are copies. */
    void warn(Terminal terminal) {
        swept.copies()
                .forEach(copy -> terminal.warn("Equal records with other seeds: " + copy
                        + ". By chance that does not happen: one was copied, or the seed reaches nothing."));
    }
}
