package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static List<String> found(StudyPlan plan) throws InterruptedException {
        StudyResult study = Study.run(plan, Workers.ALONE, Progress.SILENT);
        Terms terms = new Terms(30, 20, 0.95);
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
        assertEquals(found(whole.fork()), found(small.fork()));
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

    @Test
    void armsSideBySide_areToldByTheFirst() throws InterruptedException {
        Scenario scenario = Sessions.shipped("peek-a-boo");
        List<String> found = found(few(scenario, Findings.scope(scenario)));

        assertEquals(scenario.arms().size() - 1, found.size());
        found.forEach(told -> assertTrue(told.startsWith("When the caregiver waited, "), told));
    }
}
