package peekaboo.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.scenario.reader.ScenarioReader;

class ScenarioFilesTest {

    static Stream<Path> shipped() {
        return Texts.shipped().stream();
    }

    @Test
    void shippedScenarios_areThoseThatAreToldOf() {
        assertEquals(
                List.of(
                        "again-and-again.yaml",
                        "caregivers.yaml",
                        "co-regulation.yaml",
                        "everyday-play.yaml",
                        "for-whom-waiting-matters.yaml",
                        "from-now-on.yaml",
                        "good-enough.yaml",
                        "history-and-a-new-partner.yaml",
                        "if-hope-eases.yaml",
                        "mended-soon-or-late.yaml",
                        "one-more-person.yaml",
                        "peek-a-boo.yaml",
                        "still-face-9-months.yaml",
                        "still-face-double.yaml",
                        "still-face.yaml"),
                shipped().map(file -> file.getFileName().toString()).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFile_loadsAndReadsBackEqual(Path file) {
        Scenario scenario = load(file);

        assertEquals(scenario, ScenarioReader.read(file.toString(), ScenarioText.of(scenario)));
        assertTrue(!scenario.source().isEmpty(), "a scenario that ships says where it comes from");
    }

    @Test
    void peekABoo_comparesThreeWays() {
        Scenario scenario = load(Path.of("scenarios/peek-a-boo.yaml"));

        assertEquals(List.of("attuned", "intrusive", "intrusive-then-repairs"), arms(scenario));
        assertEquals(List.of("play 720 PEEK_A_BOO"), episodes(scenario));
        assertEquals(1000, scenario.dyads());
    }

    @Test
    void stillFace_isThreeTimesTwoMinutes() {
        Scenario scenario = load(Path.of("scenarios/still-face.yaml"));

        assertEquals(List.of("attuned"), arms(scenario));
        assertEquals(
                List.of("play 480 FREE_PLAY", "still-face 480 FREE_PLAY still-face", "reunion 480 FREE_PLAY"),
                episodes(scenario));
        assertEquals(200, scenario.dyads());
    }

    /** Nothing left uncoded and nothing ended early: its ticks are held against published figures. */
    @Test
    void stillFaceTwice_isFiveTimesTwoMinutes() {
        Scenario scenario = load(Path.of("scenarios/still-face-double.yaml"));

        assertEquals("4-6-months", scenario.infant().preset());
        assertEquals(
                List.of(
                        "play 480 FREE_PLAY",
                        "still-face-1 480 FREE_PLAY still-face",
                        "reunion-1 480 FREE_PLAY",
                        "still-face-2 480 FREE_PLAY still-face",
                        "reunion-2 480 FREE_PLAY"),
                episodes(scenario));
        assertEquals(scenario, scenario.asPlanned());
        assertEquals(scenario.episodes(), scenario.codedEpisodes());
    }

    @Test
    void stillFaceAtNineMonths_isTheUsualProcedure() {
        Scenario scenario = load(Path.of("scenarios/still-face-9-months.yaml"));

        assertEquals("9-months", scenario.infant().preset());
        assertEquals(load(Path.of("scenarios/still-face.yaml")).episodes(), scenario.episodes());
    }

    @Test
    void everydayPlay_isFiveMinutes() {
        assertEquals(List.of("play 1200 FREE_PLAY"), episodes(load(Path.of("scenarios/everyday-play.yaml"))));
    }

    @Test
    void caregivers_goFromTooLittleToTooMuch() {
        assertEquals(
                List.of("withdrawn", "good-enough", "attuned", "eager", "intrusive"),
                arms(load(Path.of("scenarios/caregivers.yaml"))));
    }

    private static Scenario load(Path file) {
        ScenarioOutcome outcome = ScenarioReader.read(file.toString(), Texts.read(file));
        return outcome instanceof Scenario scenario ? scenario : fail(((Problems) outcome).inWords());
    }

    private static List<String> arms(Scenario scenario) {
        return scenario.arms().stream().map(Arm::name).toList();
    }

    private static List<String> episodes(Scenario scenario) {
        return scenario.episodes().stream()
                .map(episode -> episode.name() + " " + episode.ticks() + " " + episode.game()
                        + episode.caregiver()
                                .map(care -> " " + care.policy().name())
                                .orElse(""))
                .toList();
    }
}
