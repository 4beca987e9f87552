package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Act;
import peekaboo.dyad.InfantPhase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/** Any sequence of episodes, as planned and ended early. */
class EpisodesTest {
    private static final String USUAL = "play 2 min, still 2 min, reunion 2 min";

    static List<CaregiverPolicy> policies() {
        return CaregiverPolicies.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                USUAL,
                "play 3 min, still 1 min, reunion 3 min",
                "play 2 min, still 2 min, reunion 2 min, still-again 2 min, reunion-again 2 min",
                "still 10 s",
                "play 0.25 s, still 0.25 s, reunion 0.25 s"
            })
    void anySequence_isRunAsPlanned(String plan) {
        Scenario scenario = Trial.episodes(plan);
        Course course = Trial.watched(scenario, Trial.arm("attuned"), 0, new Course());

        List<String> planned = new ArrayList<>();
        int tick = 0;
        for (Episode episode : scenario.episodes()) {
            planned.add(episode.name() + " from " + tick);
            tick += episode.ticks();
        }
        planned.add("end at " + tick);
        assertEquals(planned, course.told);
        assertEquals(scenario.ticks(), course.phases.size());
    }

    @Test
    void stillFace_isHeldInItsEpisodesAlone() {
        Scenario scenario = Trial.shipped("still-face-double");
        Course course = Trial.watched(scenario, scenario.arms().get(0), 4, new Course());

        for (int tick = 0; tick < scenario.ticks(); tick++) {
            boolean still = tick / 480 % 2 == 1;
            assertEquals(still, course.acts.get(tick) == Act.HOLD_STILL, "tick " + tick);
        }
    }

    @Test
    void episodeThatIsNotCoded_changesNothingButThat() {
        Scenario coded = Trial.episodes(USUAL);
        Scenario uncoded = Trial.episodes(USUAL, "episodes.play.coded=false");
        Arm attuned = Trial.arm("attuned");

        Course course = Trial.watched(uncoded, attuned, 0, new Course());
        assertEquals(
                Trial.watched(coded, attuned, 0, new RecordDigest()).hex(),
                Trial.watched(uncoded, attuned, 0, new RecordDigest()).hex());
        assertEquals(480, course.uncoded);
    }

    @Test
    void protestThatLasts_endsTheEpisodeAndTheNextBegins() {
        Scenario scenario = Trial.episodes(USUAL, "episodes.still.fuss-out=10 s");
        int curtailed = 0;
        for (int dyad = 0; dyad < 30; dyad++) {
            Course course = Trial.watched(scenario, Trial.arm("attuned"), dyad, new Course());
            Course planned = Trial.watched(scenario.asPlanned(), Trial.arm("attuned"), dyad, new Course());
            if (course.curtailedAt < 0) {
                assertEquals(planned.phases, course.phases);
                continue;
            }
            curtailed++;
            int at = course.curtailedAt;
            assertEquals(
                    List.of(
                            "play from 0",
                            "still from 480",
                            "still ends early at " + at,
                            "reunion from " + at,
                            "end at " + (at + 480)),
                    course.told);
            assertEquals(planned.phases.subList(0, at), course.phases.subList(0, at));
            assertEquals(InfantPhase.PROTEST, course.phases.get(at - 1));
            assertTrue(course.acts.get(at - 1) == Act.HOLD_STILL && course.acts.get(at) != Act.HOLD_STILL);
        }
        assertTrue(curtailed > 0 && curtailed < 30, curtailed + " curtailed");
    }

    @Test
    void lastEpisode_mayEndEarlyAndTheSessionWithIt() {
        Scenario scenario = Trial.episodes("play 1 min, still 10 min", "episodes.still.fuss-out=5 s");
        int curtailed = 0;
        for (int dyad = 0; dyad < 10; dyad++) {
            Course course = Trial.watched(scenario, Trial.arm("attuned"), dyad, new Course());
            int end = course.curtailedAt < 0 ? scenario.ticks() : course.curtailedAt;
            assertEquals("end at " + end, course.told.get(course.told.size() - 1));
            curtailed += course.curtailedAt < 0 ? 0 : 1;
        }
        assertTrue(curtailed > 0);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyCaregiver_goesOnWhereEpisodesEndEarly(CaregiverPolicy policy) {
        Scenario scenario = Trial.episodes(USUAL + ", again 2 min", "episodes.still.fuss-out=5 s");
        for (int dyad = 0; dyad < 6; dyad++) {
            Course course = Trial.watched(scenario, Trial.arm(policy), dyad, new Course());
            assertTrue(course.told.get(course.told.size() - 1).equals("end at " + course.phases.size()));
        }
    }

    /** The neighbour holds still in its own still-face; here that is over once this infant's has ended early. */
    @Test
    void deafCaregiver_isInTheEpisodeOfThisInfant() {
        Scenario scenario = Trial.episodes(USUAL, "episodes.still.fuss-out=5 s");
        for (int dyad = 0; dyad < 20; dyad++) {
            Course course = Trial.watched(scenario, Trial.arm("deaf"), dyad, new Course());
            int reunion = course.curtailedAt < 0 ? 960 : course.curtailedAt;
            assertTrue(!course.acts.subList(reunion, course.acts.size()).contains(Act.HOLD_STILL), "dyad " + dyad);
            assertEquals(480, course.acts.size() - reunion);
        }
    }

    /** Also where it is the next dyad's stand-in too: there, the one whom it replays is with that infant. */
    @Test
    void deafStandIn_makesTheMovesOfTheNextDyad() {
        Scenario attuned = Trial.episodes("play 1 min, alone 1 min", "episodes.alone.caregiver=attuned");
        Scenario deaf = Trial.episodes("play 1 min, alone 1 min", "episodes.alone.caregiver=deaf");

        Course next = Trial.watched(attuned, Trial.arm("attuned"), 4, new Course());
        Course here = Trial.watched(deaf, Trial.arm("intrusive"), 3, new Course());

        assertEquals(next.acts.subList(240, 480), here.acts.subList(240, 480));
    }

    /** What was told, tick by tick and in between. */
    private static final class Course implements SessionObserver {
        final List<String> told = new ArrayList<>();
        final List<InfantPhase> phases = new ArrayList<>();
        final List<Act> acts = new ArrayList<>();
        int curtailedAt = -1;
        int uncoded;

        @Override
        public void onEpisode(Episode episode, int firstTick) {
            told.add(episode.name() + " from " + firstTick);
        }

        @Override
        public void onTick(TickRecord record) {
            assertEquals(phases.size(), record.tick());
            phases.add(record.infantPhase());
            acts.add(record.caregiverSigns().act());
            uncoded += record.coded() ? 0 : 1;
        }

        @Override
        public void onCurtailed(Episode episode, int atTick) {
            told.add(episode.name() + " ends early at " + atTick);
            curtailedAt = atTick;
        }

        @Override
        public void end(int ticks) {
            told.add("end at " + ticks);
        }
    }
}
