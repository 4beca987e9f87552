package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.engine.Fork;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparing;
import peekaboo.study.Progress;
import peekaboo.study.Scope;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.StudyResult;
import peekaboo.study.Terms;
import peekaboo.study.Workers;

class FindingsTest {
    private static final Scenario STILL_FACE = Sessions.shipped("still-face");

    private static final String STILL_FACE_ALONE = """
            schema: 1
            title: A still face and no more
            seed: 7
            dyads: 2
            infant: {preset: 4-6-months}
            episodes:
              - {name: still, lasts: 1 min, caregiver: still-face}
            arms:
              attuned: {caregiver: attuned}
            """;

    /** Enough for intervals, seldom enough to be quick. */
    private static final int RESAMPLES = 100;

    private static List<String> found(StudyPlan plan) throws InterruptedException {
        StudyResult study = Study.run(plan, Workers.ALONE, Progress.SILENT);
        Terms terms = new Terms(30, RESAMPLES, 0.95);
        return Findings.of(Workers.ALONE.through(new Comparing(study, terms))).stream()
                .map(Phrase::inEnglish)
                .toList();
    }

    private static StudyPlan few(Scenario scenario, Scope scope) {
        return StudyPlan.of(scenario, scope).chunk(0, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"still-face", "peek-a-boo", "caregivers"})
    void scope_isEnoughForTheSameSentences(String name) throws InterruptedException {
        Scenario scenario = Sessions.shipped(name);
        StudyPlan small = few(scenario, Findings.scope(scenario));
        StudyPlan whole = few(scenario, Scope.of(scenario));

        assertEquals(found(whole), found(small));
        assertEquals(found(whole.fork(Fork.Moment.TURNING_AWAY)), found(small.fork(Fork.Moment.TURNING_AWAY)));
    }

    @Test
    void byEpisode_sharesAreTakenOfEach() {
        Scope scope = Findings.scope(STILL_FACE);

        assertEquals(List.of(Stretch.of("play"), Stretch.of("still-face"), Stretch.of("reunion")), scope.stretches());
        assertEquals(
                List.of("Ipos", "Ipro", "looks"),
                scope.quantities().stream().map(Quantity::name).toList());
    }

    @Test
    void singleEpisode_isTheWholeSession() throws InterruptedException {
        Scenario scenario = Sessions.read(STILL_FACE_ALONE);

        assertEquals(List.of(Stretch.WHOLE_SESSION), Findings.scope(scenario).stretches());
        List<String> found = found(StudyPlan.of(scenario, Findings.scope(scenario)));
        assertTrue(
                found.get(0).startsWith("With attuned, in still the infant looked at the caregiver for "),
                found.get(0));
    }

    @Test
    void oneCaregiverThroughout_isToldWithoutShares() {
        Scope scope = Findings.scope(Sessions.shipped("peek-a-boo"));

        assertEquals(List.of(), scope.stretches());
        assertEquals(List.of(), scope.quantities());
    }

    private static String all(String arms, String episodes) throws InterruptedException {
        return all("preset: 4-6-months", arms, episodes);
    }

    private static String all(String infant, String arms, String episodes) throws InterruptedException {
        return String.join("\n", found(plan(infant, arms, episodes)));
    }

    private static StudyPlan plan(String infant, String arms, String episodes) {
        Scenario scenario = Sessions.read("""
                schema: 1
                title: What was done
                seed: 11
                dyads: 20
                infant: {%s}
                episodes: [%s]
                arms: {%s}
                """.formatted(infant, episodes, arms));
        return StudyPlan.of(scenario, Findings.scope(scenario));
    }

    private static final String PLAY = "{name: play, lasts: 3 min, game: peek-a-boo}";

    @Test
    void armsSideBySide_areToldByNameAndByWhatTheirCaregiversDid() throws InterruptedException {
        String told = all("waits: {caregiver: attuned}, leans: {caregiver: intrusive}", PLAY);

        assertTrue(told.contains("With waits the caregiver leaned in after none of "), told);
        assertTrue(told.contains("and mostly waited; the infant was back by itself within 10 s after "), told);
        assertTrue(told.contains("\nWith waits the mean within 30 s is 0."), told);
        assertTrue(told.contains(" times that with leans"), told);
        assertFalse(told.contains("With leans the caregiver leaned in after none"), told);
    }

    /** Names of policies promise what their settings may take back. */
    @Test
    void settingsThatTurnAPolicyOver_turnItsSentenceOver() throws InterruptedException {
        String told = all(
                "a: {caregiver: attuned, patience: 1.5 s, escalation: 1}, b: {caregiver: intrusive, patience: 15 s}",
                PLAY);
        List<String> lines = told.lines().toList();

        assertFalse(lines.get(0).contains("leaned in after none"), told);
        assertTrue(lines.get(0).startsWith("With a the caregiver leaned in after "), told);
        assertTrue(lines.get(1).startsWith("With b the caregiver leaned in after "), told);
        assertFalse(lines.get(1).contains("mostly went on leaning in"), told);
    }

    @Test
    void fourArmsAndMore_areRankedByNameWithTheGapAndWhatIsNotToldApart() throws InterruptedException {
        String told = all(
                "a: {caregiver: attuned}, b: {caregiver: intrusive}, c: {caregiver: eager}, d: {caregiver: attuned}, e: {caregiver: withdrawn}",
                PLAY);

        assertTrue(told.contains("On average it took, from the soonest to the latest, "), told);
        assertTrue(told.contains("Between a and d, the soonest, and ") || told.contains("the latest, lie "), told);
        assertTrue(told.contains("Not told apart, since the 95 % interval of their difference holds 0: "), told);
        for (String arm : List.of("a", "b", "c", "d", "e")) {
            assertTrue(told.contains("with " + arm + " it leaned in after "), told);
        }
        assertTrue(told.lines().count() <= 5, told);
    }

    @Test
    void aStillFaceHeldByAllArms_isComparedWithNothing() throws InterruptedException {
        String told = all(
                "a: {caregiver: attuned}, b: {caregiver: intrusive}",
                "{name: play, lasts: 1 min}, {name: still, lasts: 1 min, caregiver: still-face}, {name: again, lasts: 1 min}");

        for (String line : told.lines().toList()) {
            assertTrue(line.startsWith("Episode again: "), line);
        }
    }

    private static final String SOON_UPSET = "preset: 4-6-months, protest-threshold: 0.1, calm-threshold: 0";
    private static final String FUSS_OUT =
            "{name: play, lasts: 15 s}, {name: still, lasts: 30 s, caregiver: still-face, fuss-out: 2 s}, {name: again, lasts: 15 s}";

    /** Of an infant that was taken out less is seen: whoever reads the numbers has to know how many these are. */
    @Test
    void episodesThatProtestEnded_areCounted() throws InterruptedException {
        String told = all(SOON_UPSET, "a: {caregiver: attuned}, b: {caregiver: intrusive}", FUSS_OUT);

        String last = told.substring(told.lastIndexOf('\n') + 1);
        assertTrue(
                last.matches(
                        "Episode still ended early, since the infant had protested for 2 s, with a in [0-9]+ of 20 sessions"
                                + " and with b in [0-9]+ of 20 sessions\\."),
                last);
        assertFalse(
                all("a: {caregiver: attuned}, b: {caregiver: intrusive}", PLAY).contains("ended early"));
    }

    @Test
    void ofManyArms_theLeastAndTheMostOftenEndedEarlyAreTold() throws InterruptedException {
        String arms =
                "a: {caregiver: attuned}, b: {caregiver: intrusive}, c: {caregiver: eager}, d: {caregiver: withdrawn},"
                        + " e: {caregiver: good-enough}, f: {caregiver: deaf}, g: {caregiver: instant}";
        String told = all(SOON_UPSET, arms, FUSS_OUT);

        String last = told.substring(told.lastIndexOf('\n') + 1);
        assertTrue(last.contains(" for 2 s, least often with ") && last.contains(" and most often with "), last);
    }

    /** Tables are of all episodes together, and sentences of some: beside a table it is said of which. */
    @Test
    void episodesApart_areThoseOfTheSentences() throws InterruptedException {
        String arms = "a: {caregiver: attuned}, b: {caregiver: intrusive}";
        assertEquals(Optional.of("again alone"), apart(arms, FUSS_OUT));
        assertEquals(
                Optional.of("one and two, each by itself"),
                apart(arms, "{name: one, lasts: 9 s}, {name: two, lasts: 9 s}"));
        assertEquals(Optional.empty(), apart(arms, PLAY));
        assertEquals(Optional.empty(), apart("a: {caregiver: attuned}", FUSS_OUT));
    }

    private static Optional<String> apart(String arms, String episodes) throws InterruptedException {
        StudyPlan plan = plan("preset: 4-6-months", arms, episodes).chunk(0, 1);
        Terms terms = new Terms(30, RESAMPLES, 0.95);
        return Findings.episodesApart(
                Workers.ALONE.through(new Comparing(Study.run(plan, Workers.ALONE, Progress.SILENT), terms)));
    }

    @Test
    void armsThatNeverDiffer_areNotCompared() throws InterruptedException {
        assertEquals(
                "In every episode that is coded the caregiver is the same in all arms, so that nothing is compared.",
                all(
                        "a: {caregiver: attuned}, b: {caregiver: intrusive}",
                        "{name: still, lasts: 1 min, caregiver: still-face}"));
    }

    @Test
    void nobodyBack_isNoFinding() throws InterruptedException {
        String told = all("a: {caregiver: attuned}, b: {caregiver: intrusive}", "{name: play, lasts: 2 s}");

        assertFalse(told.contains(" times that with "), told);
        assertTrue(told.contains("How long it took with a on average, within 30 s, cannot be said: "), told);
    }

    @Test
    void nobodyTurnedAway_isNoFinding() throws InterruptedException {
        assertEquals(
                "No infant turned away, so that nothing is found of how soon it comes back.",
                all(
                        "preset: 4-6-months, look-away-object: 0 /s",
                        "a: {caregiver: attuned}, b: {caregiver: intrusive}",
                        "{name: play, lasts: 0.25 s}"));
    }

    @Test
    void aFork_saysThatItIsOne() throws InterruptedException {
        Scenario scenario = Sessions.shipped("peek-a-boo");

        String first = found(few(scenario, Findings.scope(scenario)).fork(Fork.Moment.TURNING_AWAY))
                .get(0);

        assertTrue(first.startsWith("Every session begins with the caregiver of attuned; "), first);
        assertTrue(first.contains("this one turning away of each infant is what counts"), first);
    }

    @Test
    void aForkOfSeveralEpisodes_tellsTheOneTurningAwayWhereverItWas() throws InterruptedException {
        Scenario scenario = Sessions.shipped("still-face");

        List<String> found = found(few(scenario, Findings.scope(scenario)).fork(Fork.Moment.TURNING_AWAY));

        assertTrue(
                found.get(1).startsWith("With attuned the caregiver leaned in after none of 3 turnings away"),
                found.get(1));
        assertFalse(found.toString().contains("No infant turned away"), found.toString());
    }

    @Test
    void moreEpisodesThanAreTold_areCounted() throws InterruptedException {
        String four = "{name: a, lasts: 10 s}, {name: b, lasts: 10 s}, {name: c, lasts: 10 s}, {name: d, lasts: 10 s}";

        List<String> told = all("a: {caregiver: attuned}, b: {caregiver: intrusive}", four)
                .lines()
                .toList();

        assertEquals("Told are the first 3 of 4 episodes in which the arms are compared.", told.get(told.size() - 1));
    }
}
