package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
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
            assertEquals(digest(plan), digest(plan.forkedFrom(arm)), policy.name() + ", dyad " + dyad);
        }
    }

    private static String digest(SessionPlan plan) {
        RecordDigest digest = new RecordDigest();
        new Session(plan, digest).run();
        return digest.hex();
    }
}
