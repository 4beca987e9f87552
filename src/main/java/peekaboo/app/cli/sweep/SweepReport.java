package peekaboo.app.cli.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.FileToWrite;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Written;
import peekaboo.sweep.Swept;

/**
 * A whole sweep, told: as files and in words.
 *
 * @param swept what it gave
 * @param files of its numbers
 */
record SweepReport(Swept swept, SweepFiles files) {
    /** Of all runs of a sweep. */
    static SweepReport of(SweepFiles files) {
        return new SweepReport(new Swept(files.plan(), SweepLogText.results(files.runs())), files);
    }

    void write(ChartFiles charts, Provenance provenance) throws IOException {
        List<FileToWrite> more = new ArrayList<>();
        files.write(more, provenance);
    }

    /** What is to be said of it. */
    List<Supplier<String>> words(ResultFolder folder) {
        List<Supplier<String>> words = new ArrayList<>();
        words.add(() -> SweepTable.of(swept));
        words.add(() -> Written.inWords("Table", folder.shown()) + "\n");
        return words;
    }

    /** Tells of records that are copies. */
    void warn(Terminal terminal) {
        swept.copies()
                .forEach(copy -> terminal.warn("Equal records with other seeds: " + copy
                        + ". By chance that does not happen: one was copied, or the seed reaches nothing."));
    }
}
