package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;

/** Only the caregiver's answer differs from a fork on: forked to the caregiver it already has, a session stays what it was. */
class ForkTest {
    private static final int DYADS = 30;
    private static final Scenario PLAY = Trial.peekaboo();

    static List<CaregiverPolicy> policiesThatReact() {
        return CaregiverPolicies.all().stream()
                .filter(policy -> !policy.readsScript())
                .filter(policy -> !List.of("deaf", "instant").contains(policy.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("policiesThatReact")
    void forkToTheSameCaregiver_changesNothing(CaregiverPolicy policy) {
        Arm arm = new Arm("own", Care.usual(policy));
        for (int dyad = 0; dyad < DYADS; dyad++) {
            SessionPlan plan = SessionPlan.of(PLAY, arm, dyad);
            for (Fork.Moment moment : Fork.Moment.all()) {
                assertEquals(
                        digest(plan),
                        digest(plan.forked(new Fork(arm, moment))),
                        policy.name() + ", dyad " + dyad + ", " + moment);
            }
        }
    }

    /** Up to the first push of an infant that is away and does not fuss they are alike, and from the tick after it they may not be. */
    @Test
    void forkAtThePush_partsThereAndNotBefore() {
        Arm leansIn = Trial.arm("intrusive");
        int parted = 0;
        for (int dyad = 0; dyad < DYADS; dyad++) {
            SessionPlan plan = SessionPlan.of(PLAY, leansIn, dyad);
            Steps goesOn = Steps.of(plan);
            Steps notices = Steps.of(SessionPlan.of(PLAY, Trial.arm("intrusive-then-repairs"), dyad)
                    .forked(new Fork(leansIn, Fork.Moment.PUSH)));
            int same = notices.push < 0 ? goesOn.digests.size() : notices.push + 1;
            assertEquals(goesOn.digests.subList(0, same), notices.digests.subList(0, same), "dyad " + dyad);
            assertEquals(notices.push, notices.counts, "dyad " + dyad);
            parted += goesOn.digests.equals(notices.digests) ? 0 : 1;
        }
        assertTrue(parted > DYADS / 2, "parted: " + parted);
    }

    /** The digest up to each tick, the first push of an infant that is away and does not fuss, and the tick from which it counts. */
    private static final class Steps implements SessionObserver {
        private final RecordDigest digest = new RecordDigest();
        private final List<String> digests = new ArrayList<>();
        private int push = -1;
        private int counts = -1;

        static Steps of(SessionPlan plan) {
            Steps steps = new Steps();
            new Session(plan, SessionObserver.all(steps.digest, steps)).run();
            return steps;
        }

        @Override
        public void onTick(TickRecord record) {
            digests.add(digest.hex());
            boolean pushes = record.began(InfantEvent.PUSHES_AWAY);
            if (push < 0 && pushes && record.infantPhase() == InfantPhase.OBJECT_ENVIRONMENT) {
                push = record.tick();
            }
            if (counts < 0 && record.counts()) {
                counts = record.tick();
            }
        }
    }

    private static String digest(SessionPlan plan) {
        RecordDigest digest = new RecordDigest();
        new Session(plan, digest).run();
        return digest.hex();
    }
}
