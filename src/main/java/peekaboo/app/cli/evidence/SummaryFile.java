package peekaboo.app.cli.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.folder.ResultFolder;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.terminal.StopException;

/** Where the summary goes: asked for before the study begins, so that a slip costs neither a file nor the time of the study. */
final class SummaryFile {
    private static final String OPTION = "--summary";

    private SummaryFile() {}

    /**
     * Asks for the file; an earlier summary that nobody has changed may be there.
     *
     * @param results a folder that is replaced whole, so no place for the file
     * @param force true to replace whatever file is there
     * @throws StopException if the file must not be replaced, or lies in a place where it cannot stay
     */
    static TargetFile open(Path asked, ResultFolder results, boolean force) throws IOException, StopException {
        if (Files.isDirectory(asked)) {
            throw OptionProblems.badOption(
                    OPTION, asked + ", a folder", "a file, such as " + asked.resolve("evidence.md"));
        }
        if (real(asked).startsWith(real(results.shown()))) {
            String expected = "a file elsewhere: an evidence command replaces the folder of its results whole";
            throw OptionProblems.badOption(OPTION, asked + ", in the folder of the results", expected);
        }
        return TargetFile.of(asked, TargetFile.Wanted.page(force));
    }

    /** Links are followed as far as there is something. */
    private static Path real(Path path) throws IOException {
        Path rest = path.toAbsolutePath().normalize();
        Path there = rest;
        while (!Files.exists(there)) {
            there = there.resolveSibling("..").normalize();
        }
        return there.toRealPath().resolve(there.relativize(rest)).normalize();
    }
}
