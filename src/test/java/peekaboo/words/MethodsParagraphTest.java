package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peekaboo.engine.Fork;
import peekaboo.inference.Measured;
import peekaboo.inference.RobustScore;
import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Change;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.Comparison;
import peekaboo.study.PairSummary;
import peekaboo.study.Progress;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.text.Percent;

class MethodsParagraphTest {
    private static final String TWO_ARMS = """
            schema: 1
            title: Two arms
            tick: 0.2 s
            seed: 17
            dyads: 3
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 30 s, game: peek-a-boo}
            arms:
              waits: {caregiver: attuned, reaction: 0.4 s}
              leans: {caregiver: intrusive, reaction: 0.4 s, patience: 3 s}
            """;

    private static Comparison compared(StudyPlan plan) throws InterruptedException {
        return Comparison.of(Study.run(plan, Workers.ALONE, Progress.SILENT), new Terms(20, 30, 0.9), Workers.ALONE);
    }

    private static String of(StudyPlan plan) throws InterruptedException {
        return MethodsParagraph.of(compared(plan), Optional.empty(), "1.2.3");
    }

    private static void assertSays(String paragraph, String... parts) {
        for (String part : parts) {
            assertTrue(paragraph.contains(part), () -> "not said: " + part + "\n" + paragraph);
        }
    }

    @Test
    void twoArms_areToldWithWhatWasRun() throws InterruptedException {
        Comparison comparison = compared(StudyPlan.of(Sessions.read(TWO_ARMS)));
        String told = MethodsParagraph.of(comparison, Optional.empty(), "1.2.3");

        assertSays(
                told,
                "of 3 dyads of an infant and a caregiver was simulated with Peekaboo (version 1.2.3, number of the records "
                        + RecordsNumber.NOW + ") in steps of 0.2 s, with the seed 17.",
                "drawn from the population 4-6-months, at its usual values.",
                "of each of 2 arms: waits (policy attuned, changed in reaction (0.4 s in place of 0.5 s)); leans (policy intrusive,"
                        + " changed in reaction (0.4 s in place of 0.5 s) and patience (3 s in place of 1.5 s)).",
                "A session lasted 30 s, a single episode: play (30 s; game peek-a-boo).",
                "for at least 1 s.",
                comparison.arms().get(0).spells() + " in the arm waits and "
                        + comparison.arms().get(1).spells() + " in the arm leans.",
                "restricted to a horizon of 20 s",
                "Intervals are " + Percent.of(0.9) + " percentile bootstrap intervals over 30 resamples",
                "The two arms were compared",
                "score test",
                "simulated infants differ less than real ones");
        assertEquals(1, told.lines().count());
        assertFalse(told.contains("coded episodes together"), told);
        assertFalse(told.contains("Every session began"), told);
        assertFalse(told.contains("number of pairs"), told);
    }

    @Test
    void usualValues_areToldAsSuch() throws InterruptedException {
        assertSays(
                of(StudyPlan.of(Sessions.shipped("peek-a-boo")).chunk(0, 2)),
                "attuned (policy attuned, at its usual values); intrusive (policy intrusive, at its usual values)",
                "Every two arms were compared",
                "adjusted for the number of pairs");
    }

    @Test
    void changesOfTheCommandLine_areToldAsThoseOfTheScenario() throws InterruptedException {
        List<Change> changes = List.of(
                change("infant.sensitivity", "0.14 /s"), change("arms.leans.patience", "9 s"), change("dyads", "2"));
        Scenario changed = (Scenario) ScenarioReader.read("a.yaml", TWO_ARMS, changes);

        assertSays(
                of(StudyPlan.of(changed)),
                "of 2 dyads ",
                "changed in sensitivity (0.14 /s in place of 0.105 /s).",
                "patience (9 s in place of 1.5 s)");
    }

    private static Change change(String path, String value) {
        return new Change("--set " + path, path, value);
    }

    @Test
    void severalEpisodes_aStillFaceAndFussOut_areTold() throws InterruptedException {
        String told = of(StudyPlan.of(Sessions.stillFaceWithTransition()).chunk(0, 3));

        assertSays(
                told,
                "There was one arm, attuned (policy attuned, at its usual values).",
                "A session lasted at most 375 s, in 4 episodes: play (2 min); still-face (2 min; in the place of the arm's caregiver one"
                        + " of the policy still-face, changed in breach-rate (",
                "; ended early once the infant had protested for 5 s); transition (15 s; not coded and part of no measure);"
                        + " reunion (2 min).",
                "of all 3 coded episodes together");
    }

    @Test
    void oneArm_isComparedWithNothing() throws InterruptedException {
        String told = of(StudyPlan.of(Sessions.shipped("still-face")).chunk(0, 2));

        for (String never : List.of("compared", "score test", "no test", "Effect", "every arm")) {
            assertFalse(told.contains(never), told);
        }
    }

    @Test
    void fork_isToldWithWhatIsCounted() throws InterruptedException {
        assertSays(
                of(StudyPlan.of(Sessions.read(TWO_ARMS)).fork(Fork.Moment.TURNING_AWAY)),
                "Every session began with the caregiver of the arm waits; at the infant's first turning away",
                "at most one turning away of each infant in each arm was analysed.");
    }

    @Test
    void script_isToldByItsActs() throws InterruptedException {
        String two = Sessions.scripted("smile-rate: 0 /s", "{at: 0 s, act: talk}, {at: 5 s, act: wait}");

        assertSays(
                of(StudyPlan.of(Sessions.read(two)).chunk(0, 1)),
                "one arm, script (policy scripted of 2 timed acts).",
                "of 1 dyad ");
    }

    @Test
    void testThatCouldNotBeMade_isToldAsSuch() throws InterruptedException {
        Comparison whole = compared(StudyPlan.of(Sessions.read(TWO_ARMS)));
        Comparison without = withTest(whole, Measured.notObserved(Measured.Reason.NO_SPELLS));

        assertSays(
                MethodsParagraph.of(without, Optional.empty(), "1"),
                "; no test was made (waits with leans: no turning away that counts).");
    }

    @Test
    void studyThatIsNotToldDyadByDyad_hasNoTest() throws InterruptedException {
        Scenario scenario = Sessions.read(TWO_ARMS);
        String told = of(StudyPlan.of(scenario, Findings.scope(scenario)));

        assertSays(told, "within each resample; no test was made.");
        assertFalse(told.contains("Effect sizes"), told);
    }

    private static Comparison withTest(Comparison whole, Measured<RobustScore> test) {
        PairSummary pair = whole.pairs().get(0);
        PairSummary.OverDyads over = new PairSummary.OverDyads(test, pair.effect(), pair.between());
        return new Comparison(
                whole.plan(),
                whole.terms(),
                whole.horizonSeconds(),
                whole.arms(),
                List.of(new PairSummary(pair.first(), pair.second(), pair.contrasts(), Optional.of(over))));
    }
}
