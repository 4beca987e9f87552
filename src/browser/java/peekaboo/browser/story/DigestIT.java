package peekaboo.browser.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.browser.InChromium;
import peekaboo.browser.OpenedPage;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Relationship;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/**
 * The page's records equal the command line's: every shipped scenario, a dyad of every arm, a few seeds. Twenty are tried under Node
 * (ParityIT).
 */
@ExtendWith(InChromium.class)
class DigestIT {
    private static final int SEEDS = 3;
    private static final int MANY_SEEDS = 20;

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyArmAndSeed_sameDigestsInThePage(Path file, Page tab) throws IOException {
        assertSame(file, 1, SEEDS, tab);
    }

    /** The seeds that the usual tests leave out. */
    @Tag("hostile")
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyArmAndTwentySeeds_sameDigestsInThePage(Path file, Page tab) throws IOException {
        assertSame(file, SEEDS + 1, MANY_SEEDS, tab);
    }

    private static void assertSame(Path file, int first, int last, Page tab) throws IOException {
        OpenedPage.in(tab, "");
        String text = Files.readString(file);
        List<String> onJvm = new ArrayList<>();
        List<String> inPage = new ArrayList<>();
        // Of sessions in a row, which are sixty and more, those of one dyad with the first caregiver.
        boolean inRow = ((Scenario) ScenarioReader.read(file.toString(), text)).hasCalendar();
        for (int seed = first; seed <= (inRow ? first : last); seed++) {
            String seeded = text.replaceFirst("(?m)^seed: \\d+", "seed: " + seed);
            Scenario scenario = (Scenario) ScenarioReader.read(file.toString(), seeded);
            assertEquals(seed, scenario.seed());
            for (int arm = 0; arm < (inRow ? 1 : scenario.arms().size()); arm++) {
                String name = "seed " + seed + ", " + scenario.arms().get(arm).name() + ": ";
                onJvm.add(name + digest(scenario, scenario.arms().get(arm), seed));
                inPage.add(name + digestInPage(tab, seeded, arm, seed));
            }
        }
        assertEquals(onJvm, inPage);
    }

    private static String digest(Scenario scenario, Arm arm, int dyad) {
        if (scenario.hasCalendar()) {
            return new Relationship(scenario, arm, dyad).digest();
        }
        RecordDigest digest = new RecordDigest();
        new Session(SessionPlan.of(scenario, arm, dyad), digest).run();
        return digest.hex();
    }

    private static Object digestInPage(Page tab, String text, int arm, int dyad) {
        return tab.evaluate("([text, arm, dyad]) => peekaboo.digest(text, arm, dyad)", List.of(text, arm, dyad));
    }
}
