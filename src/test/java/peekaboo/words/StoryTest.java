package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.engine.Fork;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Recording;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.text.ClockText;
import peekaboo.words.story.Story;
import peekaboo.words.story.StoryLine;

class StoryTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private static final String CHASE =
            "{at: 0 s, act: talk}, {at: 8 s, act: wait}, {at: 12 s, act: lean-in}, {at: 15 s, act: click}, {at: 18 s, act: move-closer}";

    private static Story scripted(String infant, String acts) {
        return Sessions.story(Sessions.read(Sessions.scripted(infant, acts)), "script", 0);
    }

    @Test
    void capturedLook_isToldAsCaughtAndNeverAsAReturn() {
        Story story = scripted("capture-rate: 10 /s", CHASE);

        assertTrue(story.text().contains("eyes are caught"), story.text());
        assertFalse(story.text().contains("back."), story.text());
        assertTrue(closing(story).contains("it did not come back by itself"), story.text());
        assertTrue(closing(story).contains("had its eyes caught"), story.text());
    }

    /** The share expected by chance stands beside it; of the time in which the caregiver held still nothing is told. */
    @Test
    void closing_tellsHowMuchTheTwoWereTogetherBesideWhatChanceWouldGive() {
        String told =
                "; the two were together, both positive or both attending, \\d+ % of the time{} \\(\\d+ % expected by chance\\)\\.";
        String play = closing(Sessions.story(Sessions.shipped("peek-a-boo"), "attuned", 0));
        String stillFace = closing(Sessions.story(Sessions.shipped("still-face"), "attuned", 0));
        String still = closing(scripted("capture-rate: 0 /s", "{at: 0 s, act: hold-still}"));

        assertTrue(play.matches(".*" + told.replace("{}", "")), play);
        assertTrue(
                stillFace.matches(".*" + told.replace("{}", " in which the caregiver was free to answer")), stillFace);
        assertFalse(still.contains("together") || still.contains("%"), still);
    }

    @Test
    void chase_isToldStepByStepAtItsTimes() {
        Story story = scripted("capture-rate: 0 /s, protest-rate: 0 /s, push-rate: 0 /s, clasp-rate: 0 /s", CHASE);

        assertStarts("0:08", Sessions.lineWith(story, "waits").orElseThrow());
        assertStarts(
                "0:12",
                Sessions.lineWith(story, "leans into the infant's line of sight")
                        .orElseThrow());
        assertStarts("0:15", Sessions.lineWith(story, "clicks the tongue").orElseThrow());
        assertStarts("0:18", Sessions.lineWith(story, "moves closer").orElseThrow());
    }

    @Test
    void attemptsWithinAMoment_shareALine() {
        Story story = scripted(
                "capture-rate: 0 /s, protest-rate: 0 /s, push-rate: 0 /s, thumb-rate: 0 /s, clasp-rate: 0 /s",
                "{at: 12 s, act: lean-in}, {at: 13.5 s, act: click}");

        assertEquals(
                "0:12  The caregiver leans into the infant's line of sight and clicks the tongue.",
                Sessions.lineWith(story, "leans").orElseThrow());
    }

    @Test
    void waitingAfterAChase_isToldAsLettingBe() {
        Story story = scripted("capture-rate: 0 /s, protest-rate: 0 /s", CHASE + ", {at: 24 s, act: wait}");

        assertStarts(
                "0:24", Sessions.lineWith(story, "stops, sits back and waits").orElseThrow());
    }

    @Test
    void shortWait_isToldAsAPause() {
        Story story =
                scripted("capture-rate: 0 /s", "{at: 0 s, act: talk}, {at: 1 s, act: wait}, {at: 2 s, act: lean-in}");

        assertFalse(story.text().contains("waits"), story.text());
        assertTrue(story.text().contains("pauses"), story.text());
    }

    @Test
    void transitionAndEarlyEnd_areTold() {
        Story story = Sessions.story(Sessions.stillFaceWithTransition(), "attuned", Sessions.CURTAILED);
        String text = story.text();
        int end = text.indexOf("The infant has fussed for so long that still-face ends early.");

        assertTrue(end > 0 && end < text.indexOf("\nEpisode transition, not coded\n"), text);
        assertTrue(closing(story).contains(" that were coded the infant "), text);
    }

    @Test
    void stillFaceThatGivesWay_isToldAsAMoment() {
        String told = "";
        for (int dyad = 0; dyad < 10; dyad++) {
            String text = Sessions.story(Sessions.stillFaceWithTransition(), "attuned", dyad)
                    .text();
            told += text.substring(text.indexOf("Episode still-face"), text.indexOf("Episode transition"));
        }

        assertTrue(told.contains("smiles for a moment, then holds still again"), told);
        assertTrue(told.contains("says a soft word, then holds still again"), told);
    }

    @Test
    void intrusiveCare_isReadableAsTheVignette() {
        Scenario scenario = Sessions.shipped("peek-a-boo");
        StringBuilder all = new StringBuilder();
        for (int dyad = 0; dyad < 5; dyad++) {
            all.append(Sessions.story(scenario, "intrusive", dyad).text());
        }
        for (String said : List.of(
                "leans into the infant's line of sight",
                "clicks the tongue",
                "moves closer",
                "frowns",
                "fuss",
                "pushes and turns further away",
                "turns still further away, sucking its thumb",
                "eyes are caught")) {
            assertTrue(all.indexOf(said) >= 0, said);
        }
    }

    @Test
    void attunedCare_waitsAndGreets() {
        String text =
                Sessions.story(Sessions.shipped("peek-a-boo"), "attuned", 0).text();

        assertTrue(text.contains("The infant turns away. The caregiver sits back and waits."), text);
        assertTrue(text.contains("The infant looks back. \"Oh, now you're back!\""), text);
    }

    static Stream<Scenario> shipped() {
        return Stream.of("peek-a-boo", "still-face", "caregivers", "everyday-play")
                .map(Sessions::shipped);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyArm_isToldInOrderAtAReadablePaceWithoutRepeatingALine(Scenario scenario) {
        double minutes = scenario.clock().secondsAt(scenario.ticks()) / 60;
        for (Arm arm : scenario.arms()) {
            int lines = 0;
            for (int dyad = 0; dyad < 10; dyad++) {
                Story story = Sessions.story(scenario, arm.name(), dyad);
                lines += story.lines().size();
                assertOrderedAndVaried(story);
            }
            assertTrue(lines / minutes / 10 <= 15, arm.name() + ": " + lines / minutes / 10 + " lines a minute");
        }
    }

    private static void assertOrderedAndVaried(Story story) {
        StoryLine before = new StoryLine(StoryLine.Kind.HEADING, 0, "");
        for (StoryLine line : story.lines()) {
            assertTrue(line.seconds() >= before.seconds(), line.text());
            assertNotEquals(before.words(), line.words());
            before = line;
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void closing_countsTheTurningsAwayThatAreMeasured(Scenario scenario) {
        String arm = scenario.arms().get(0).name();
        List<Spell> spells = Spells.of(Sessions.recording(Sessions.plan(scenario, arm, 1)));

        String said = "turned away " + spells.size() + " times";
        assertTrue(closing(Sessions.story(scenario, arm, 1)).contains(said), said);
    }

    @Test
    void severalEpisodes_areHeadings() {
        List<String> headings = Sessions.story(Sessions.shipped("still-face"), "attuned", 0).lines().stream()
                .filter(line -> line.kind() == StoryLine.Kind.HEADING)
                .map(StoryLine::text)
                .toList();

        assertEquals(List.of("Episode play", "Episode still-face", "Episode reunion"), headings);
    }

    /**
     * The words of one minute, kept so that a change of them is seen. When the model or the words change on purpose, look
     * at the new story and run this test with {@code -Dgolden.bless}.
     */
    @Test
    void oneMinute_isToldAsKept() throws IOException {
        Scenario scenario = Sessions.read(Files.readString(GOLDEN.resolve("story.yaml")));
        String told = Sessions.story(scenario, "repairs", 0).text();
        if (System.getProperty("golden.bless") != null) {
            Files.writeString(GOLDEN.resolve("story.txt"), told, StandardCharsets.UTF_8);
        }

        assertEquals(Files.readString(GOLDEN.resolve("story.txt")), told);
    }

    @Test
    void needs_areEnough() {
        SessionPlan plan = Sessions.plan(Sessions.stillFaceWithTransition(), "attuned", Sessions.CURTAILED);
        Recording needed = Sessions.recording(plan, Story.NEEDS, new SessionObserver() {});

        assertEquals(Sessions.story(plan.scenario(), "attuned", plan.dyad()), Story.of(plan, needed));
    }

    @Test
    void forkedSession_tellsWhereItForked() {
        Scenario scenario = Sessions.shipped("peek-a-boo");
        SessionPlan plan = Sessions.plan(scenario, "intrusive", 0)
                .forked(new Fork(scenario.arms().get(0), Fork.Moment.TURNING_AWAY));
        Recording recording = Sessions.recording(plan);
        Story story = Story.of(plan, recording);

        String forks = Sessions.lineWith(story, "that of the arm intrusive").orElseThrow();
        assertStarts(ClockText.of(scenario.clock().secondsAt(recording.countsFrom())), forks);
        assertTrue(
                closing(story)
                        .contains(
                                ", of which only the turning away at the fork is counted, the infant turned away once"),
                story.text());
    }

    private static String closing(Story story) {
        return story.lines().get(story.lines().size() - 1).words();
    }

    private static void assertStarts(String time, String line) {
        assertTrue(line.startsWith(time + "  "), line);
    }
}
