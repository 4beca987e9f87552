package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.TickClock;
import peekaboo.infant.Brought;
import peekaboo.random.Digest;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/** Sessions in a row: what lasts between them, and what does not change by there being several. */
class RelationshipTest {
    private static final Scenario FIVE = Trial.peekaboo("sessions=5", "episodes.play.lasts=1 min");
    private static final Scenario ONE = Trial.peekaboo("episodes.play.lasts=1 min");

    static List<CaregiverPolicy> policies() {
        return CaregiverPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void firstSession_isThatOfASingleSession(CaregiverPolicy policy) {
        Arm arm = Trial.arm(policy);
        RecordDigest single = new RecordDigest();
        new Session(SessionPlan.of(ONE, arm, 2), single).run();

        assertEquals(single.hex(), digests(FIVE, arm, 2).get(0));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void withoutLearning_nothingIsBroughtToAnySession(CaregiverPolicy policy) {
        Scenario frozen = Trial.peekaboo("sessions=5", "infant.learning=0");
        Relationship relationship = new Relationship(frozen, Trial.arm(policy), 3);
        Brought first = relationship.plan().brought().orElseThrow();

        while (!relationship.hasEnded()) {
            assertEquals(Optional.of(first), relationship.plan().brought());
            assertEquals(first, relationship.haveNext(SessionObserver.SILENT));
        }
    }

    @Test
    void digest_isThatOfAllDigestsInOrder() {
        Digest all = new Digest();
        digests(FIVE, Trial.arm("intrusive"), 1).forEach(all::add);

        assertEquals(all.hex(), new Relationship(FIVE, Trial.arm("intrusive"), 1).digest());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void oneInTheMiddle_isTheSameByItself(CaregiverPolicy policy) {
        Arm arm = Trial.arm(policy);
        RecordDigest third = new RecordDigest();
        new Session(new Relationship(FIVE, arm, 1).upTo(2).plan(), third).run();

        assertEquals(digests(FIVE, arm, 1).get(2), third.hex());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void goneOnFromASnapshot_theSameIsLearnt(CaregiverPolicy policy) {
        SessionPlan plan = new Relationship(FIVE, Trial.arm(policy), 1).upTo(3).plan();
        RecordDigest digest = new RecordDigest();
        Session whole = new Session(plan, digest);
        whole.run();
        Session begun = new Session(plan, SessionObserver.SILENT);
        begun.advance(101);
        Session other = new Session(plan, SessionObserver.SILENT);
        Snapshot.of(begun).into(other);
        other.run();

        assertEquals(whole.learnt(), other.learnt());
    }

    @Test
    void replayed_makesTheMovesOfTheNeighboursSameSession() {
        Arm attuned = Trial.arm("attuned");
        Moves next = new Moves();
        Relationship neighbour = new Relationship(FIVE, attuned, 2).upTo(4);
        neighbour.haveNext(next);
        Moves here = new Moves();
        Relationship own = new Relationship(FIVE, Trial.arm("replayed"), 1).upTo(4);
        own.haveNext(here);

        assertEquals(next.all, here.all);
        Moves fresh = new Moves();
        new Relationship(FIVE, attuned, 2).haveNext(fresh);
        assertNotEquals(fresh.all, here.all);
    }

    @Test
    void partners_areKnownByName_andTheBodyIsOne() {
        Scenario calendar = calendar("""
                calendar:
                  - {name: history, sessions: 12}
                  - {name: meeting, sessions: 1, with: stranger, caregiver: attuned}
                  - {name: again, sessions: 1}
                """);
        Relationship relationship = new Relationship(calendar, calendar.arms().get(0), 0);
        Brought atFirst = relationship.plan().brought().orElseThrow();
        relationship.upTo(12);
        Brought own = relationship.history().with(Scenario.OWN);
        Brought stranger = relationship.plan().brought().orElseThrow();
        Brought met = relationship.haveNext(SessionObserver.SILENT);
        Brought again = relationship.plan().brought().orElseThrow();

        assertTrue(own.comfort() < stranger.comfort() && stranger.comfort() < atFirst.comfort(), stranger + " " + own);
        assertEquals(own.comfort(), again.comfort());
        assertEquals(met.need(), again.need());
        assertEquals(met.sensitisation(), again.sensitisation());
    }

    @Test
    void anotherArm_goesOnFromWhatBothHaveInCommon() {
        Scenario calendar = calendar("""
                  goes-on: {caregiver: intrusive, blocks: {later: {caregiver: intrusive}}}
                  waits: {caregiver: intrusive, blocks: {later: {caregiver: attuned}}}
                  others: {caregiver: intrusive, infant: {sensitivity: 0.2/s}}
                calendar:
                  - {name: history, sessions: 3}
                  - {name: later, sessions: 2}
                """);
        Arm first = calendar.arms().get(0);
        Arm waits = calendar.arms().get(2);
        Relationship common = new Relationship(calendar, first, 4).upTo(3);
        Relationship whole = new Relationship(calendar, waits, 4);

        assertEquals(5, calendar.commonSessions(first, calendar.arms().get(1)));
        assertEquals(3, calendar.commonSessions(first, waits));
        assertEquals(0, calendar.commonSessions(first, calendar.arms().get(3)));
        assertEquals(whole.upTo(4).plan(), common.in(waits).upTo(4).plan());
        common.upTo(4);
        assertThrows(IllegalArgumentException.class, () -> common.in(waits));
    }

    @Test
    void whoMakesTheMovesOfAnother_hasNoSessionsInCommon() {
        Scenario replayed = Trial.peekaboo("sessions=5", "arms.attuned.caregiver=replayed");
        Arm arm = replayed.arms().get(0);

        assertEquals(0, replayed.commonSessions(arm, arm));
    }

    /** Who is not watched is not coded, and yet taken out when it has protested for too long. */
    @Test
    void unwatched_theSameIsLearnt() {
        Scenario early = Trial.shipped("still-face", "episodes.still-face.fuss-out=1 s");
        for (Scenario scenario : List.of(early, ONE)) {
            for (int dyad = 0; dyad < 12; dyad++) {
                SessionPlan plan = new Relationship(scenario, scenario.arms().get(0), dyad).plan();
                Session watched = new Session(plan, new RecordDigest());
                watched.run();
                Session unwatched = new Session(plan, plan.temperament(), SessionObserver.SILENT);
                unwatched.run();

                assertEquals(watched.learnt(), unwatched.learnt());
            }
        }
    }

    @Test
    void besides_hasEveryThirdOfTheCaregiversSessions() {
        Scenario calendar = calendar("""
                calendar:
                  - {name: history, sessions: 7}
                  - {name: new-partner, sessions: 2, with: stranger, caregiver: attuned}
                  - {name: again, sessions: 3}
                """);
        Arm helped = new Arm(
                "helped",
                Trial.arm("intrusive").care(),
                Optional.empty(),
                Map.of(),
                Optional.of(new Arm.Besides(Trial.arm("attuned").care(), 3)));
        List<String> partners = new ArrayList<>();
        for (int session = 0; session < calendar.sessions(); session++) {
            partners.add(calendar.partnerIn(helped, session).substring(0, 1));
        }

        assertEquals(List.of("c", "c", "b", "c", "c", "b", "c", "s", "s", "c", "b", "c"), partners);
        assertEquals("attuned", calendar.inSession(helped, 2).care().name());
        assertEquals("intrusive", calendar.inSession(helped, 3).care().name());
    }

    @Test
    void anArmsOwnInfants_areDrawnByTheSameDraws() {
        Scenario scenario = Trial.peekaboo("arms.attuned.infant.sensitivity=0.21/s");
        Arm arm = scenario.arms().get(0);
        double usual =
                SessionPlan.of(ONE, Trial.arm("attuned"), 4).temperament().get(sensitivity());
        double doubled = SessionPlan.of(scenario, arm, 4).temperament().get(sensitivity());

        assertEquals(2 * usual, doubled, 1e-12);
    }

    private static Parameter sensitivity() {
        return ONE.infant().centre().table().find("sensitivity").orElseThrow();
    }

    @Test
    void trends_areThoseOfATickHalfAndAQuarterAsLong() {
        // Means of 60 dyads after 20 sessions; the standard error of each is near .01, and four of them are allowed
        // for.
        double[] comfort = new double[3];
        int[] millis = {500, 250, 125};
        for (int tick = 0; tick < millis.length; tick++) {
            Scenario scenario = Trial.peekaboo("sessions=12", "tick=" + millis[tick] + " ms");
            assertEquals(new TickClock(millis[tick]), scenario.clock());
            for (int dyad = 0; dyad < 60; dyad++) {
                comfort[tick] += new Relationship(scenario, Trial.arm("intrusive"), dyad)
                                .upTo(12)
                                .history()
                                .with(Scenario.OWN)
                                .comfort()
                        / 60;
            }
        }

        assertEquals(comfort[1], comfort[2], 0.04);
        assertEquals(comfort[0], comfort[1], 0.04);
    }

    private static Scenario calendar(String calendar) {
        String text = """
                schema: 1
                title: A calendar
                seed: 7
                episodes:
                  - {name: play, lasts: 3 min, game: peek-a-boo}
                arms:
                  leans-in: {caregiver: intrusive}
                """ + calendar;
        return (Scenario) ScenarioReader.read("calendar.yaml", text);
    }

    private static List<String> digests(Scenario scenario, Arm arm, int dyad) {
        List<String> digests = new ArrayList<>();
        Relationship relationship = new Relationship(scenario, arm, dyad);
        while (!relationship.hasEnded()) {
            RecordDigest digest = new RecordDigest();
            relationship.haveNext(digest);
            digests.add(digest.hex());
        }
        return digests;
    }

    private static final class Moves implements SessionObserver {
        private final List<Object> all = new ArrayList<>();

        @Override
        public void onTick(TickRecord record) {
            all.add(List.of(
                    record.caregiverSigns().act(), record.caregiverSigns().loudness()));
        }
    }
}
