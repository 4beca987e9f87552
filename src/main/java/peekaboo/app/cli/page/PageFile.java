package peekaboo.app.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.page.Page;

/** Writes a page to a file that appears whole or not at all. */
final class PageFile {
    private static final String BEGINNING = "<!doctype html";

    private PageFile() {}

    /**
     * Writes the page; an earlier one is replaced.
     *
     * @param force true to replace even a file that is no page
     * @throws StopException if the place is taken
     */
    static void write(Path asked, Page page, boolean force) throws IOException, StopException {
        refuseStranger(asked, force);
        Path file = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
        Files.createDirectories(file.resolveSibling("."));
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, page.bytes());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A slip, such as {@code -o} before a scenario, is not to cost anybody a file. */
    private static void refuseStranger(Path asked, boolean force) throws IOException, StopException {
        if (Files.isDirectory(asked)) {
            throw StopException.failed(
                    asked + ": is a folder; give a file with -o, such as " + asked.resolve("peekaboo.html"));
        }
        if (Files.exists(asked) && !force && !isPage(asked)) {
            throw StopException.failed(asked + ": is no page; give another file with -o, or --force to replace it");
        }
    }

    private static boolean isPage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING.length()), StandardCharsets.UTF_8);
            return beginning.toLowerCase(Locale.ROOT).equals(BEGINNING);
        }
    }
}
