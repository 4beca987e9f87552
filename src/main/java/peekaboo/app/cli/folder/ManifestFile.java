package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.random.Digest;

/** A manifest as JSON. */
public final class ManifestFile {
    static final String MADE_BY = "made_by";
    static final String MAKER = "peekaboo";
    static final String VERSION = "version";
    static final String COMMAND = "command";
    static final String TERMS = "terms";
    private static final String SCENARIO = "scenario";
    private static final String NAME = "name";
    public static final String DIGEST = "digest";
    private static final String TEXT = "text";
    private static final String ARMS = "arms";
    private static final String RECORDS = "records";
    static final String FILES = "files";

    private ManifestFile() {}

    static void write(Path folder, Manifest manifest) throws IOException {
        Map<String, Object> json = head(manifest.version(), manifest.command(), manifest.terms(), manifest.files());
        json.put(SCENARIO, json(manifest.scenario()));
        json.put(ARMS, manifest.arms().stream().map(ManifestFile::json).toList());
        Json.write(folder.resolve(Manifest.FILE), json);
    }

    /** What the manifest of every results folder says, also of one that holds no records. */
    public static Map<String, Object> head(String version, String command, Map<String, ?> terms, List<String> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(MADE_BY, MAKER);
        json.put(VERSION, version);
        json.put(COMMAND, command);
        json.put(TERMS, terms);
        json.put(FILES, files);
        return json;
    }

    private static Map<String, Object> json(Manifest.ScenarioPart scenario) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(NAME, scenario.name());
        json.put(DIGEST, scenario.digest());
        json.put(TEXT, scenario.text());
        return json;
    }

    private static Map<String, Object> json(Manifest.ArmPart arm) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(NAME, arm.name());
        json.put(DIGEST, digest(arm.records()));
        json.put(RECORDS, arm.records());
        return json;
    }

    private static String digest(List<String> records) {
        Digest digest = new Digest();
        records.forEach(digest::add);
        return digest.hex();
    }

    /** The files that a folder's manifest lists as its own, or empty if it has no manifest of ours. */
    static Optional<List<String>> ownFiles(Path folder) {
        try {
            Map<String, Object> json = Json.read(folder.resolve(Manifest.FILE));
            return MAKER.equals(json.get(MADE_BY)) ? Optional.of(texts(json, FILES)) : Optional.empty();
        } catch (IOException | Unfit unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Reads the manifest of a results folder.
     *
     * @throws StopException if it has none that can be read
     */
    public static Manifest read(Path folder) throws StopException, IOException {
        Path file = folder.resolve(Manifest.FILE);
        try {
            return manifest(Json.read(file));
        } catch (com.fasterxml.jackson.core.JacksonException | Unfit unfit) {
            throw StopException.failed(file + ": not the manifest of a run or a comparison by peekaboo");
        }
    }

    private static Manifest manifest(Map<String, Object> json) throws Unfit {
        if (!MAKER.equals(json.get(MADE_BY))) {
            throw new Unfit();
        }
        return new Manifest(
                text(json, VERSION),
                text(json, COMMAND),
                terms(object(json.get(TERMS))),
                scenario(object(json.get(SCENARIO))),
                arms(json.get(ARMS)),
                texts(json, FILES));
    }

    private static Map<String, String> terms(Map<String, Object> json) throws Unfit {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String key : json.keySet()) {
            terms.put(key, text(json, key));
        }
        return terms;
    }

    private static Manifest.ScenarioPart scenario(Map<String, Object> json) throws Unfit {
        return new Manifest.ScenarioPart(text(json, NAME), text(json, DIGEST), text(json, TEXT));
    }

    private static List<Manifest.ArmPart> arms(@Nullable Object json) throws Unfit {
        List<Manifest.ArmPart> arms = new ArrayList<>();
        for (Object arm : list(json)) {
            arms.add(new Manifest.ArmPart(text(object(arm), NAME), texts(object(arm), RECORDS)));
        }
        return arms;
    }

    private static String text(Map<String, Object> json, String key) throws Unfit {
        return text(json.get(key));
    }

    private static List<String> texts(Map<String, Object> json, String key) throws Unfit {
        List<String> texts = new ArrayList<>();
        for (Object item : list(json.get(key))) {
            texts.add(text(item));
        }
        return texts;
    }

    private static String text(@Nullable Object json) throws Unfit {
        if (json instanceof String text) {
            return text;
        }
        throw new Unfit();
    }

    private static List<?> list(@Nullable Object json) throws Unfit {
        if (json instanceof List<?> list) {
            return list;
        }
        throw new Unfit();
    }

    private static Map<String, Object> object(@Nullable Object json) throws Unfit {
        if (!(json instanceof Map<?, ?> map)) {
            throw new Unfit();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    /** JSON that is no manifest. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
    }
}
