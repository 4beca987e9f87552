package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What counts as fitted to is what the kept preset files say they were fitted with. */
class FittingTest {
    private static final Pattern ASKED = Pattern.compile("--finding (\\S+)");

    @Test
    void fittedFindings_areThoseOfThePresetFiles() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String preset : new String[] {"4-6-months", "9-months"}) {
            Matcher finding = ASKED.matcher(Files.readString(Path.of("src/docs/presets/" + preset + ".yaml")));
            while (finding.find()) {
                asked.add(finding.group(1));
            }
        }
        Set<String> said = PublishedFindings.all().stream()
                .filter(PublishedFindings::fittedTo)
                .map(PublishedFinding::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(asked, said);
    }
}
