package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.caregiver.Caregiver;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.Circumstances;
import peekaboo.caregiver.Seen;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Snapshot;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;

/** The infant feels physics only, and a policy changes only what the caregiver does. */
class PhysicsOnlyTest {
    private static final Scenario SCENARIO = Trial.peekaboo();
    private static final Act[] ACTS = Act.values();

    static List<CaregiverPolicy> policies() {
        return CaregiverPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void actsRelabelled_infantsRecordStays(CaregiverPolicy policy) {
        CaregiverPolicy relabelled =
                new Altered(policy, move -> move.act = ACTS[(move.act.ordinal() + 5) % ACTS.length]);

        for (int dyad = 0; dyad < 5; dyad++) {
            assertEquals(rows(policy, dyad), rows(relabelled, dyad), "dyad " + dyad);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void physicsChanged_infantsRecordChanges(CaregiverPolicy policy) {
        CaregiverPolicy louder = new Altered(policy, move -> move.physics.loudness += 0x1p-20);

        assertNotEquals(rows(policy, 0), rows(louder, 0));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void anotherCaregiver_sameInfantSameNoise(CaregiverPolicy policy) {
        List<List<Object>> attuned = rows(CaregiverPolicies.find("attuned").orElseThrow(), 3);
        List<List<Object>> other = rows(policy, 3);

        for (int tick = 0; tick < attuned.size(); tick++) {
            assertEquals(attuned.get(tick).get(9), other.get(tick).get(9), "band at tick " + tick);
        }
    }

    @Test
    void sameMovesFromAnotherPolicy_sameRecord() {
        Scenario hidden = Trial.peekaboo("episodes.play.lasts=20 s");
        Arm stillFace = Trial.arm("still-face");
        CaregiverPolicy scripted = CaregiverPolicies.find("scripted").orElseThrow();
        Care holdsStill = new Care(
                scripted, scripted.parameters().usual(), List.of(new peekaboo.caregiver.TimedAct(0, Act.HOLD_STILL)));

        assertEquals(
                Trial.watched(hidden, stillFace, 2, new InfantRecord()).rows,
                Trial.watched(hidden, new Arm("b", holdsStill), 2, new InfantRecord()).rows);
    }

    private static List<List<Object>> rows(CaregiverPolicy policy, int dyad) {
        return Trial.watched(SCENARIO, Trial.arm(policy), dyad, new InfantRecord()).rows;
    }

    /** A policy whose moves are altered before they reach anyone. */
    private record Altered(CaregiverPolicy policy, Consumer<CaregiverMove> change) implements CaregiverPolicy {
        @Override
        public String name() {
            return policy.name();
        }

        @Override
        public String meaning() {
            return policy.meaning();
        }

        @Override
        public String source() {
            return policy.source();
        }

        @Override
        public ParameterTable parameters() {
            return policy.parameters();
        }

        @Override
        public boolean readsScript() {
            return policy.readsScript();
        }

        @Override
        public Optional<CaregiverPolicy> replays() {
            return policy.replays().map(other -> new Altered(other, change));
        }

        @Override
        public Caregiver begin(Circumstances circumstances) {
            Caregiver unaltered = policy.begin(circumstances);
            CaregiverMove own = new CaregiverMove();
            return new Caregiver() {
                @Override
                public void act(int tick, Seen seen, CaregiverMove move) {
                    unaltered.act(tick, seen, own);
                    move.set(own);
                    change.accept(move);
                }

                @Override
                public void exchange(Snapshot.Tape tape) {
                    unaltered.exchange(tape);
                }
            };
        }
    }
}
