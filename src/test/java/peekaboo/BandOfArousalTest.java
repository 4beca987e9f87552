package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Parameter;
import peekaboo.infant.InfantPresets;

/**
 * The band of arousal says when an infant turns away and when it is ready to look back, and nothing of feeling well: a crying
 * infant may be in it. So nothing that anybody reads calls it comfortable, in either language. The change log may: it tells of
 * what was.
 */
class BandOfArousalTest {
    private static final Pattern COMFORT = Pattern.compile(
            "comfortabl|in comfort\\b|comfort (band|zone)|feels? good|wohlf\u00fchl|f\u00fchlt[^.]{0,40} wohl\\b|angenehm|behaglich"
                    + "|green (band|part|area)|gr\u00fcne[nms]? (band|teil|bereich)|im gr\u00fcnen",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> TEXTS =
            List.of(".md", ".json", ".html", ".css", ".js", ".yaml", ".csv", ".svg", ".java");
    private static final List<Path> PLACES =
            List.of(Path.of("README.md"), Path.of("scenarios"), Path.of("src/docs"), Path.of("src/main"));
    private static final Path CHANGE_LOG = Path.of("src/docs/changelog.md");

    @Test
    void noText_callsTheBandComfortable() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path place : PLACES) {
            for (Path text : texts(place)) {
                calledComfortable(text, found);
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> texts(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> TEXTS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.equals(CHANGE_LOG))
                    .sorted()
                    .toList();
        }
    }

    private static void calledComfortable(Path text, List<String> found) throws IOException {
        List<String> lines = Files.readAllLines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (COMFORT.matcher(lines.get(i)).find()) {
                found.add(text + ":" + (i + 1) + ": " + lines.get(i).strip());
            }
        }
    }

    @Test
    void edgesOfTheBand_areNamedByWhatTheInfantDoes() {
        assertTrue(meaning("band-low").contains("ready to look back"));
        assertTrue(meaning("band-high").contains("turns away"));
    }

    private static String meaning(String edge) {
        return InfantPresets.find(InfantPresets.USUAL)
                .flatMap(preset -> preset.table().find(edge))
                .map(Parameter::meaning)
                .orElseThrow();
    }
}
