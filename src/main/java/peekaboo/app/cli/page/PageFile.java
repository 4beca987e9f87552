package peekaboo.app.cli.page;

import java.io.IOException;
import java.nio.file.Path;
import peekaboo.app.cli.folder.Seal;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.page.Page;

/** Writes a page to a file that appears whole or not at all. */
final class PageFile {
    private static final String KIND = "page that peekaboo made";

    private PageFile() {}

    /**
     * Asks for the file; an earlier page may be there.
     *
     * @param force true to replace even a file that is no page of ours
     * @throws StopException if the place is taken
     */
    static TargetFile open(Path asked, boolean force) throws IOException, StopException {
        return TargetFile.of(asked, new TargetFile.Wanted(KIND, Seal::isWhole, force));
    }

    /** Writes the page, with its seal as the last line. */
    static void write(Path asked, Page page, boolean force) throws IOException, StopException {
        try (TargetFile target = open(asked, force)) {
            target.write(Seal.on(page.bytes()));
        }
    }
}
