package peekaboo.page;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import peekaboo.Said;

/**
 * All words of the page.
 *
 * @param languages codes of the languages
 * @param keys the words of each language by key
 * @param engine for the engine's English, the words of each other language
 */
record StringsFile(
        List<String> languages, Map<String, Map<String, String>> keys, Map<String, Map<String, String>> engine) {
    private static final Path FILE = Path.of("src/main/resources/peekaboo/page/strings.json");

    static StringsFile read() throws IOException {
        Map<String, Object> all = JSON.std.mapFrom(Files.readString(FILE));
        List<String> languages = list(all, "languages").stream()
                .map(language -> String.valueOf(((Map<?, ?>) language).get("code")))
                .toList();
        Map<?, ?> engine = (Map<?, ?>) member(all, "engine");
        all.keySet().removeAll(List.of("languages", "engine"));
        return new StringsFile(languages, words(all), words(engine));
    }

    private static Map<String, Map<String, String>> words(Map<?, ?> texts) {
        Map<String, Map<String, String>> words = new TreeMap<>();
        texts.forEach((key, text) -> words.put((String) key, texts(text)));
        return words;
    }

    /** The phrase under a key, in a language. */
    String say(String language, Map<?, ?> object, String key) {
        return Said.in(english -> word(english, language), member(object, key));
    }

    private String word(String english, String language) {
        return Objects.requireNonNull(engine.getOrDefault(english, Map.of()).get(language), english);
    }

    static List<?> list(Map<?, ?> object, String key) {
        return (List<?>) member(object, key);
    }

    private static Object member(Map<?, ?> object, String key) {
        return Objects.requireNonNull(object.get(key), key);
    }

    private static Map<String, String> texts(Object words) {
        Map<String, String> texts = new TreeMap<>();
        ((Map<?, ?>) words).forEach((language, text) -> texts.put((String) language, (String) text));
        return texts;
    }
}
