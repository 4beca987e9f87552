package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Version;
import peekaboo.random.Digest;
import peekaboo.text.JsonText;

/**
 * What a results folder says of itself: enough to make every record in it again.
 *
 * @param version of the program that made it
 * @param command that makes it again
 * @param terms on which it was made, besides the scenario, by name
 * @param scenario what was run
 * @param arms the digest of every record
 * @param files the folder's files by name, the manifest among them
 */
public record Manifest(
        String version,
        String command,
        Map<String, String> terms,
        ScenarioPart scenario,
        List<ArmPart> arms,
        List<String> files) {
    /** The name of its file. */
    public static final String FILE = "manifest.json";

    /** The term that tells that sessions were forked. */
    public static final String FORK = "fork";

    /** The member that holds the digest of what was made. */
    public static final String DIGEST = "digest";

    private static final String MADE_BY = "made_by";
    private static final String MAKER = "peekaboo";
    private static final String VERSION = "version";
    private static final String COMMAND = "command";
    private static final String TERMS = "terms";
    private static final String SCENARIO = "scenario";
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String ARMS = "arms";
    private static final String RECORDS = "records";
    private static final String FILES = "files";

    /**
     * The scenario written out.
     *
     * @param name of the scenario
     * @param digest of the text
     * @param text every value it has, as YAML
     */
    public record ScenarioPart(String name, String digest, String text) {}

    /**
     * The records of one arm.
     *
     * @param name of the arm
     * @param digest of them all
     * @param records digest of each dyad's record, in the order of the dyads from 0
     */
    public record ArmPart(String name, String digest, List<String> records) {
        /** The records of an arm, with their digest. */
        public static ArmPart of(String name, List<String> records) {
            Digest digest = new Digest();
            records.forEach(digest::add);
            return new ArmPart(name, digest.hex(), records);
        }
    }

    /** Writes it into a folder. */
    void write(Path folder) throws IOException {
        JsonText json = begun(version, command, object -> terms.forEach(object::member), files);
        json.open(SCENARIO).member(NAME, scenario.name());
        json.member(DIGEST, scenario.digest()).member(TEXT, scenario.text()).close();
        json.openList(ARMS);
        for (ArmPart arm : arms) {
            json.open().member(NAME, arm.name()).member(DIGEST, arm.digest());
            json.texts(RECORDS, arm.records()).close();
        }
        Json.write(folder.resolve(FILE), json.closeList());
    }

    /**
     * The manifest of a folder that holds no records, as it begins; more members may follow.
     *
     * @param terms writes them, member by member
     */
    public static JsonText begun(ResultFolder folder, String command, Consumer<JsonText> terms) throws IOException {
        return begun(Version.inWords(), command, terms, folder.namesWithManifest());
    }

    private static JsonText begun(String version, String command, Consumer<JsonText> terms, List<String> files) {
        JsonText json = Json.begun().member(MADE_BY, MAKER).member(VERSION, version);
        json.member(COMMAND, command).open(TERMS);
        terms.accept(json);
        return json.close().texts(FILES, files);
    }

    /** The files that a folder's manifest lists as its own, or empty if it has no manifest of ours. */
    static Optional<List<String>> ownFiles(Path folder) {
        try {
            JsonObject json = JsonObject.read(folder.resolve(FILE));
            requireOurs(json);
            return Optional.of(json.texts(FILES));
        } catch (NoSuchFileException | UnfitException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Reads the manifest of a results folder.
     *
     * @throws StopException if it has none that can be read, with what is there and what was expected
     */
    public static Manifest read(Path folder) throws StopException {
        Path file = folder.resolve(FILE);
        try {
            return manifest(JsonObject.read(file));
        } catch (NoSuchFileException missing) {
            throw StopException.failed(file + ": there is no such file; give a folder that run or compare has written");
        } catch (UnfitException unfit) {
            throw StopException.failed(
                    file + ": not the manifest of a run or a comparison by peekaboo" + unfit.inWords());
        }
    }

    private static void requireOurs(JsonObject json) throws UnfitException {
        if (!json.has(MADE_BY) || !MAKER.equals(json.text(MADE_BY))) {
            throw json.unfit(MADE_BY, "\"" + MAKER + "\"");
        }
    }

    private static Manifest manifest(JsonObject json) throws UnfitException {
        requireOurs(json);
        String command = json.text(COMMAND);
        if (!json.has(SCENARIO) && !json.has(ARMS)) {
            throw new UnfitException("no records: made by " + command, "a folder that run or compare has written");
        }
        return new Manifest(
                json.text(VERSION),
                command,
                terms(json.object(TERMS)),
                scenario(json.object(SCENARIO)),
                arms(json),
                json.texts(FILES));
    }

    private static Map<String, String> terms(JsonObject json) throws UnfitException {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : json.names()) {
            terms.put(name, json.text(name));
        }
        return terms;
    }

    private static ScenarioPart scenario(JsonObject json) throws UnfitException {
        return new ScenarioPart(json.text(NAME), json.text(DIGEST), json.text(TEXT));
    }

    private static List<ArmPart> arms(JsonObject json) throws UnfitException {
        List<ArmPart> arms = new ArrayList<>();
        for (JsonObject arm : json.objects(ARMS)) {
            List<String> records = arm.texts(RECORDS);
            if (records.isEmpty()) {
                throw arm.unfit(RECORDS, "the digest of the record of each dyad");
            }
            arms.add(new ArmPart(arm.text(NAME), arm.text(DIGEST), records));
        }
        return arms;
    }
}
