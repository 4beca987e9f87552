package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import peekaboo.app.cli.reading.KeptFile.UnfitException;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Version;
import peekaboo.random.Digest;
import peekaboo.record.RecordsNumber;
import peekaboo.text.JsonText;

/**
 * What a results folder says of itself: enough to make every record in it again.
 *
 * @param maker the program that made it
 * @param command that makes it again
 * @param terms on which it was made, besides the scenario
 * @param scenario what was run
 * @param arms the digest of every record
 */
public record Manifest(Maker maker, String command, TermsPart terms, ScenarioPart scenario, List<ArmPart> arms) {
    /** The name of its file. */
    public static final String FILE = "manifest.json";

    /** The term that tells that sessions were forked. */
    public static final String FORK = "fork";

    /** The term that tells with which sign tables write numbers; there is none where it is a point. */
    public static final String DECIMAL = "decimal";

    /** The member that holds the digest of what was made. */
    public static final String DIGEST = "digest";

    static final String MADE_BY = "made_by";
    static final String MAKER = "peekaboo";
    static final String VERSION = "version";
    static final String RECORDS_VERSION = "records_version";
    static final String COMMAND = "command";
    private static final String TERMS = "terms";
    private static final String TERMS_DIGEST = "digest_of_terms";
    static final String SCENARIO = "scenario";
    static final String SCENARIO_FILE = "file";
    static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String ARMS = "arms";
    private static final String RECORDS = "records";
    static final String FILES = "files";
    static final String DIGESTS = "sha256";
    private static final String MISSING = "missing";
    private static final String REASON = "reason";

    /**
     * The program that made a folder.
     *
     * @param version of the release
     * @param records the {@link RecordsNumber} of the records that it makes; 0 for one of before they were numbered
     */
    public record Maker(String version, int records) {
        /** This program. */
        public static Maker now() {
            return new Maker(Version.inWords(), RecordsNumber.NOW);
        }
    }

    /**
     * On what terms a folder was made.
     *
     * @param values by name
     * @param kept the digest of them that was written beside them; empty where there is none, as in what earlier versions wrote
     */
    public record TermsPart(Map<String, String> values, String kept) {
        /** These, with their digest. */
        static TermsPart of(Map<String, String> values) {
            return new TermsPart(values, digestOf(values));
        }

        /** The digest that they have. */
        public String digest() {
            return digestOf(values);
        }

        private static String digestOf(Map<String, String> values) {
            Digest digest = new Digest();
            values.forEach((name, value) -> digest.add(name).add(value));
            return digest.hex();
        }
    }

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

    /** Writes it into a folder, where it lists the files that are there so far, the codebook among them. */
    void write(ResultFolder folder) throws IOException {
        JsonText json = begun(maker, command, object -> terms.values().forEach(object::member), folder);
        json.member(TERMS_DIGEST, terms.digest());
        json.open(SCENARIO).member(NAME, scenario.name());
        String file = folder.scenarioFile();
        if (file != null) {
            json.member(SCENARIO_FILE, file);
        }
        json.member(DIGEST, scenario.digest()).member(TEXT, scenario.text()).close();
        json.openList(ARMS);
        for (ArmPart arm : arms) {
            json.open().member(NAME, arm.name()).member(DIGEST, arm.digest());
            json.texts(RECORDS, arm.records()).close();
        }
        write(folder, json.closeList());
    }

    /** Closes a manifest and writes it, after all other files; behind it only what differs from run to run. */
    public static void write(ResultFolder folder, JsonText manifest) throws IOException {
        folder.write(FileToWrite.text(FILE, () -> Json.sealed(manifest)));
        Occasion.write(folder);
    }

    /**
     * The manifest of a folder that holds no records, as it begins; more members may follow.
     *
     * @param terms writes them, member by member
     */
    public static JsonText begun(ResultFolder folder, String command, Consumer<JsonText> terms) throws IOException {
        Consumer<JsonText> all = terms.andThen(object -> folder.terms().forEach(object::member));
        return begun(Maker.now(), command, all, folder);
    }

    private static JsonText begun(Maker maker, String command, Consumer<JsonText> terms, ResultFolder folder)
            throws IOException {
        Codebook.write(folder);
        JsonText json = Json.begun().member(MADE_BY, MAKER).member(VERSION, maker.version());
        json.number(RECORDS_VERSION, maker.records());
        json.member(COMMAND, command).open(TERMS);
        terms.accept(json);
        json.close().texts(FILES, folder.namesInTheEnd()).open(DIGESTS);
        folder.digests().forEach(json::member);
        json.close();
        if (!folder.missing().isEmpty()) {
            json.openList(MISSING);
            folder.missing().forEach(file -> json.open()
                    .member(NAME, file.name())
                    .member(REASON, file.reason())
                    .close());
            json.closeList();
        }
        return json;
    }

    /**
     * Reads the manifest of a results folder.
     *
     * @throws StopException if it has none that can be read, with what is there and what was expected
     */
    public static Manifest read(Path folder) throws StopException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw StopException.failed(folder + ": a file; give the folder that run or compare has written");
        }
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
        Manifest manifest = new Manifest(
                new Maker(json.text(VERSION), json.has(RECORDS_VERSION) ? json.number(RECORDS_VERSION) : 0),
                command,
                terms(json),
                scenario(json.object(SCENARIO)),
                arms(json));
        // Whose the files are is asked elsewhere; without a list of them it is no manifest.
        json.texts(FILES);
        return manifest;
    }

    private static TermsPart terms(JsonObject json) throws UnfitException {
        JsonObject kept = json.object(TERMS);
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : kept.names()) {
            terms.put(name, kept.text(name));
        }
        return new TermsPart(terms, json.has(TERMS_DIGEST) ? json.text(TERMS_DIGEST) : "");
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
