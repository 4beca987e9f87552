package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.Version;
import peekaboo.record.RecordsNumber;
import peekaboo.text.JsonText;

/**
 * When and with what a result was made: what differs from one run to the next and from one machine to another, so that it stands in
 * a file of its own, beside the manifest. Results are compared without it; the manifest lists it by name and has no digest of it,
 * it has that of the manifest, and is sealed.
 */
public final class Occasion {
    /** The name of the file. */
    public static final String FILE = "provenance.json";

    /** Nothing longer is one, in bytes. */
    private static final int MOST = 1 << 16;

    private static final String MANIFEST = "sha256_of_manifest";

    private Occasion() {}

    /** Writes the file into a folder that has its manifest. */
    static void write(ResultFolder folder) throws IOException {
        String manifest = folder.digests().getOrDefault(Manifest.FILE, "");
        folder.write(FileToWrite.text(FILE, () -> Json.sealed(now(manifest))));
    }

    /** True if a file is as it was written. */
    static boolean isWhole(Path file) throws IOException {
        try {
            return Json.isSealed(KeptFile.text(file, MOST), false);
        } catch (UnfitException other) {
            return false;
        }
    }

    /** True if a folder's file is none of ours, or has the digest of the manifest beside it. */
    public static boolean isOfItsManifest(Path folder) throws IOException {
        try {
            JsonObject told = JsonObject.read(folder.resolve(FILE));
            return !told.has(MANIFEST) || told.text(MANIFEST).equals(Sha256.of(folder.resolve(Manifest.FILE)));
        } catch (NoSuchFileException | UnfitException other) {
            return true;
        }
    }

    private static JsonText now(String manifest) {
        JsonText json = Json.begun().member(Manifest.MADE_BY, Manifest.MAKER);
        json.member(Manifest.VERSION, Version.inWords()).number(Manifest.RECORDS_VERSION, RecordsNumber.NOW);
        Version.commit().ifPresent(commit -> json.member("commit", commit));
        json.member("made", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        json.member("java", property("java.version") + ", " + property("java.vendor"));
        json.member("system", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        return json.member(MANIFEST, manifest);
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
