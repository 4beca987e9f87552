package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

class SessionInPartsTest {

    /** Infants who fuss soon, so that the still face is ended early. */
    private static final Scenario SCENARIO = Trial.episodes(
            "play 30 s, still 60 s, reunion 30 s",
            "infant.protest-threshold=0.1",
            "infant.calm-threshold=0",
            "episodes.still.fuss-out=3 s");

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 120, 1_000})
    void inParts_observersAreToldTheSame(int ticks) {
        SessionPlan plan = SessionPlan.of(SCENARIO, Trial.arm("attuned"), 0);
        Told parts = new Told();
        Session session = new Session(plan, parts);
        while (!session.hasEnded()) {
            session.advance(ticks);
        }

        List<String> whole = Trial.watched(plan, new Told()).told;
        assertEquals(whole, parts.told);
        assertTrue(whole.toString().contains("curtailed"), whole::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void untilItsLastTick_hasNotEnded(int ticks) {
        Session session = new Session(SessionPlan.of(SCENARIO, Trial.arm("attuned"), 0), new Told());

        assertEquals(ticks, session.advance(ticks));
        assertEquals(ticks, session.advance(0));
        assertFalse(session.hasEnded());
    }

    private static final class Told implements SessionObserver {
        private final List<String> told = new ArrayList<>();

        @Override
        public void begin(SessionPlan plan) {
            told.add("begin");
        }

        @Override
        public void onEpisode(Episode episode, int firstTick) {
            told.add(episode.name() + " from " + firstTick);
        }

        @Override
        public void onTick(TickRecord record) {
            told.add(record.tick() + " " + record.infantPhase().code() + " "
                    + Double.toHexString(record.infant().arousal()));
        }

        @Override
        public void onCurtailed(Episode episode, int atTick) {
            told.add(episode.name() + " curtailed at " + atTick);
        }

        @Override
        public void end(int ticks) {
            told.add("end " + ticks);
        }
    }
}
