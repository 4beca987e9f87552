package peekaboo.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.engine.Trial;
import peekaboo.fit.Journal.OtherModelException;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.Scenario;
import peekaboo.threads.Crew;

class FitTest {
    private static final FitPlan PLAN = PlayFit.plan(10, "look-away-object", "smile-rate");
    private static final Search SEARCH = new Search(20, 2, 3);

    @Test
    void oneThreadOrTwo_giveTheSame() throws InterruptedException {
        assertEquals(
                Fit.run(PLAN, SEARCH, new Crew(1), Journal.NONE), Fit.run(PLAN, SEARCH, new Crew(2), Journal.NONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 33})
    void stoppedAndGoneOn_isAsIfNeverStopped(int stoppedAfter) throws InterruptedException {
        FitResult whole = Fit.run(PLAN, SEARCH, new Crew(2), Journal.NONE);
        List<Evaluation> written = new ArrayList<>();
        assertThrows(
                PowerCut.class,
                () -> Fit.run(PLAN, SEARCH, new Crew(2), evaluation -> {
                    written.add(evaluation);
                    if (written.size() == stoppedAfter) {
                        throw new PowerCut();
                    }
                }));

        assertEquals(stoppedAfter, written.size());
        assertEquals(whole, Fit.run(PLAN, SEARCH, new Crew(2), new GoneOn(written)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 19})
    void fewerEvaluations_areTheBeginningOfMore(int evaluations) throws InterruptedException {
        FitResult whole = Fit.run(PLAN, SEARCH, new Crew(2), Journal.NONE);
        FitResult part = Fit.run(PLAN, new Search(evaluations, 2, 3), new Crew(2), Journal.NONE);

        for (int restart = 0; restart < 2; restart++) {
            assertEquals(
                    whole.restarts().get(restart).tried().subList(0, evaluations),
                    part.restarts().get(restart).tried());
        }
    }

    @Test
    void journalOfAnotherModel_isRefused() {
        List<Evaluation> stale = List.of(new Evaluation(1, 1, 123, PLAN.start()));

        assertThrows(OtherModelException.class, () -> Fit.run(PLAN, SEARCH, new Crew(1), new GoneOn(stale)));
    }

    @Test
    void search_startsFromThePresetAndElsewhere_andStaysInTheBox() throws InterruptedException {
        FitResult result = Fit.run(PLAN, SEARCH, new Crew(2), Journal.NONE);
        List<Double> first = result.restarts().get(0).tried().get(0).values();

        assertEquals(PLAN.start(), first);
        assertEquals(
                result.lossAtStart(), result.restarts().get(0).tried().get(0).loss());
        assertTrue(!first.equals(result.restarts().get(1).tried().get(0).values()));
        for (Restarted restart : result.restarts()) {
            for (Evaluation evaluation : restart.tried()) {
                for (int i = 0; i < 2; i++) {
                    double place =
                            PLAN.parameters().get(i).place(evaluation.values().get(i));
                    assertEquals(0.5, place, 0.5001, evaluation::toString);
                }
            }
        }
    }

    @Test
    void onlyInfantsOfThePreset_areChanged() {
        FitPlan younger = new FitPlan(
                InfantPresets.find("9-months").orElseThrow(), PLAN.study(), PLAN.targets(), PLAN.parameters(), 2);
        Scenario play = Trial.shipped("peek-a-boo");

        assertEquals(play, younger.changed(play, List.of(0.2, 0.2)));
        assertEquals(
                0.2,
                PLAN.changed(play, List.of(0.2, 0.3))
                        .infant()
                        .centre()
                        .get(PLAN.parameters().get(0).parameter()));
    }

    private record GoneOn(List<Evaluation> earlier) implements Journal {
        @Override
        public void add(Evaluation evaluation) {
            // Nothing is kept: the test looks at the result.
        }
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
