package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.Lines;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.PlayedCaregiver;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.CaregiverSigns;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Snapshot;
import peekaboo.infant.InfantState;
import peekaboo.infant.Puppet;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/**
 * A snapshot holds all that changes: a session that is put into it goes on as the one of which it was taken, to the last bit,
 * whoever is with the infant.
 */
class SnapshotTest {
    private static final String EPISODES = "play 60 s, still 60 s, reunion 60 s, still-again 20 s";
    private static final int NOT_BEGUN = -1;
    private static final int[] TICKS = {NOT_BEGUN, 0, 1, 2, 37, 100, 238, 239, 240, 241, 251, 260, 300, 410, 500, 800};

    /** They say who else is there, so that changed alone they belong to no session. */
    private static final Set<String> SHAPING = Set.of("Session.number", "Dyad.forkAhead");

    /** Every policy, and a person in the caregiver's place. */
    static Stream<CaregiverPolicy> caregivers() {
        return Stream.concat(CaregiverPolicies.all().stream(), Stream.of(person()));
    }

    private static CaregiverPolicy person() {
        PlayedCaregiver person = new PlayedCaregiver();
        Trial.everyAct().forEach(act -> person.does(act.act(), act.atSeconds()));
        return person;
    }

    /** Infants who are soon upset, so that episodes end early, and still faces that are not kept. */
    private static Scenario scenario(int seed) {
        return Trial.episodes(
                EPISODES,
                "seed=" + seed,
                "episodes.play.game=peek-a-boo",
                "infant.protest-threshold=0.15",
                "episodes.still.fuss-out=3 s",
                "episodes.still.breach-rate=0.2/s",
                "episodes.still-again.breach-rate=0.2/s");
    }

    /** In a session alone, and in one that forks from each kind of caregiver. */
    private static List<SessionPlan> plans(CaregiverPolicy policy, int seed) {
        SessionPlan whole = SessionPlan.of(scenario(seed), Trial.arm(policy), seed);
        return List.of(
                whole,
                whole.forked(new Fork(Trial.arm("attuned"), Fork.Moment.TURNING_AWAY)),
                whole.forked(new Fork(Trial.arm("intrusive-then-repairs"), Fork.Moment.TURNING_AWAY)),
                whole.forked(new Fork(Trial.arm("scripted"), Fork.Moment.TURNING_AWAY)),
                whole.forked(new Fork(Trial.arm("intrusive"), Fork.Moment.PUSH)));
    }

    @ParameterizedTest
    @MethodSource("caregivers")
    void copyOfAnyMoment_goesOnAsTheOriginal(CaregiverPolicy policy) {
        for (int seed = 1; seed <= 3; seed++) {
            for (SessionPlan plan : plans(policy, seed)) {
                List<List<Object>> whole = Trial.watched(plan, new Everything()).rows;
                for (int ticks : TICKS) {
                    assertGoesOn(plan, ticks, whole);
                }
            }
        }
    }

    private static void assertGoesOn(SessionPlan plan, int ticks, List<List<Object>> whole) {
        Everything first = new Everything();
        Session original = new Session(plan, first);
        if (ticks != NOT_BEGUN) {
            original.advance(ticks);
        }
        Snapshot moment = Snapshot.of(original);
        int told = first.rows.size();
        Everything second = new Everything();
        Session copy = new Session(plan, second);
        moment.into(copy);
        assertEquals(moment, Snapshot.of(copy));
        assertEquals(original.hasEnded(), copy.hasEnded());

        // Of what was told before it hears that a session begins, and which episode is under way.
        int again = told == 0 ? 0 : original.hasEnded() ? 1 : 2;
        original.run();
        copy.run();

        String message =
                plan.fork().map(fork -> fork.trunk().name() + " " + fork.at()).orElse("") + " "
                        + plan.arm().name() + " from tick " + ticks;
        assertSame(message, whole, first.rows);
        assertSame(message, whole.subList(told, whole.size()), second.rows.subList(again, second.rows.size()));
    }

    private static void assertSame(String message, List<List<Object>> expected, List<List<Object>> found) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertEquals(expected.get(i), found.get(i), message);
        }
        assertEquals(expected.size(), found.size(), message);
    }

    /** Also what never changed in a test that ran: a field that is added and not exchanged is named here. */
    @ParameterizedTest
    @MethodSource("caregivers")
    void everyFieldThatMayChange_isInTheSnapshot(CaregiverPolicy policy) {
        Everything observer = new Everything();
        SessionPlan plan = plans(policy, 1).get(1);
        Session session = new Session(plan, observer);
        session.advance(245);
        Puppet.fill(Objects.requireNonNull(observer.infant).happenings());
        assertTrue(
                ChangingFields.of(session).stream()
                        .anyMatch(place -> place.name().equals("HoldingStill.ends")),
                "has a stand-in");
        Snapshot before = Snapshot.of(session);

        List<String> left = new ArrayList<>();
        for (ChangingFields.Place place : ChangingFields.of(session)) {
            Object was = place.get();
            place.set(place.other());
            Snapshot changed = Snapshot.of(session);
            place.set(was);
            if (changed.equals(before)) {
                left.add(place.name() + " is not in it");
            } else if (!SHAPING.contains(place.name()) && !changed.equals(putBack(plan, changed))) {
                left.add(place.name() + " is not put back");
            }
        }

        Lines.assertNone(left);
        assertEquals(before, Snapshot.of(session));
    }

    private static Snapshot putBack(SessionPlan plan, Snapshot moment) {
        Session copy = new Session(plan, new Everything());
        moment.into(copy);
        return Snapshot.of(copy);
    }

    @Test
    void snapshotOfAnotherKind_isRefused() {
        Snapshot move = Snapshot.of(new InfantMove());

        assertThrows(IllegalArgumentException.class, () -> move.into(new CaregiverMove()));
    }

    @Test
    void moveTakenOver_isTheSameInEveryFeature() {
        assertTakenOver(InfantMove::new, InfantMove::set);
        assertTakenOver(CaregiverMove::new, CaregiverMove::set);
    }

    private static <M extends Snapshot.Subject> void assertTakenOver(Supplier<M> made, BiConsumer<M, M> set) {
        for (ChangingFields.Place feature : ChangingFields.of(made.get())) {
            M move = made.get();
            changed(move, feature.name());
            M other = made.get();
            assertNotEquals(Snapshot.of(move), Snapshot.of(other), feature.name());
            set.accept(other, move);
            assertEquals(Snapshot.of(move), Snapshot.of(other), feature.name());
        }
    }

    private static void changed(Object move, String name) {
        ChangingFields.of(move).stream()
                .filter(place -> place.name().equals(name))
                .forEach(place -> place.set(place.other()));
    }

    /** All that an observer is told, to the last bit. */
    private static final class Everything implements SessionObserver {
        private final List<List<Object>> rows = new ArrayList<>();
        private final InfantRecord infants = new InfantRecord();
        private @Nullable InfantState infant;

        @Override
        public void begin(SessionPlan plan) {
            rows.add(List.of("begin"));
        }

        @Override
        public void onEpisode(Episode episode, int firstTick) {
            rows.add(List.of(episode.name(), firstTick));
        }

        @Override
        public void onTick(TickRecord record) {
            infant = record.infant();
            infants.onTick(record);
            List<Object> row = new ArrayList<>(infants.rows.get(infants.rows.size() - 1));
            row.addAll(List.of(record.tick(), record.episode().name(), record.infantPhase(), record.caregiverPhase()));
            row.addAll(List.of(record.addedCodes(), record.captured(), record.counts()));
            row.add(record.infant().heartRate());
            CaregiverSigns shown = record.caregiverSigns();
            row.addAll(List.of(shown.act(), shown.loudness(), shown.nearness(), shown.motion()));
            row.addAll(List.of(shown.shown(), shown.angle(), shown.affect(), shown.touch(), shown.follow()));
            rows.add(row);
        }

        @Override
        public void onCurtailed(Episode episode, int atTick) {
            rows.add(List.of(episode.name(), "curtailed", atTick));
        }

        @Override
        public void end(int ticks) {
            rows.add(List.of("end", ticks));
        }
    }
}
