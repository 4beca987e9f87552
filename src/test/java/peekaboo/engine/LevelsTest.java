package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.infant.InfantParameters;
import peekaboo.infant.InfantState;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;

/** Whatever is asked of infant and caregiver, what is felt and shown stays a number within the range that is said of it. */
class LevelsTest {
    private static final String PLAN = "play 20 s, still 20 s, reunion 20 s";

    static Stream<Parameter> infants() {
        return InfantParameters.TABLE.parameters().stream();
    }

    static Stream<CaregiverPolicy> caregivers() {
        return CaregiverPolicies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("infants")
    void endsOfAnInfantsRange_keepEveryLevel(Parameter parameter) {
        double[] ends = {parameter.range().low(), parameter.range().high()};
        for (double end : ends) {
            String value =
                    BigDecimal.valueOf(end).toPlainString() + parameter.unit().symbol();
            Scenario scenario = Trial.episodes(PLAN, "infant." + parameter.name() + "=" + value);
            assertKept(scenario, Trial.arm("intrusive"), parameter.name() + " " + value);
        }
    }

    @ParameterizedTest
    @MethodSource("caregivers")
    void endsOfACaregiversRanges_keepEveryLevel(CaregiverPolicy policy) {
        Scenario scenario = Trial.episodes("play 60 s", "infant.protest-threshold=0.1");
        for (Parameter parameter : policy.parameters().parameters()) {
            double[] ends = {parameter.range().low(), parameter.range().high()};
            for (double end : ends) {
                if (!parameter.name().equals("reaction")) {
                    Settings settings = soonHurt(policy).with(parameter, end);
                    Care care = new Care(policy, settings, policy.readsScript() ? Trial.everyAct() : List.of());
                    String what = policy.name() + ", " + parameter.name() + " " + end;
                    assertKept(scenario, new Arm(policy.name(), care), what);
                }
            }
        }
    }

    /** Its own distress at its fastest, where it has any. */
    private static Settings soonHurt(CaregiverPolicy policy) {
        Settings usual = policy.parameters().usual();
        return policy.parameters()
                .find("feels-rejected")
                .map(fast -> usual.with(fast, fast.range().high()))
                .orElse(usual);
    }

    private static void assertKept(Scenario scenario, Arm arm, String message) {
        Trial.watched(scenario, arm, 0, new SessionObserver() {
            @Override
            public void onTick(TickRecord record) {
                InfantState infant = record.infant();
                assertShare("distress", infant.distress());
                assertShare("activation", infant.activation());
                assertShare("sensitisation", infant.sensitisation());
                assertShare("contingency", infant.contingency());
                assertShare("expected contingency", infant.expectedContingency());
                assertShare("violation", infant.violation());
                assertShare("sound", record.caregiverSigns().loudness());
                assertShare("motion", record.caregiverSigns().motion());
                assertShare("touch", record.caregiverSigns().touch());
                assertWithin("affect", record.caregiverSigns().affect(), -1, 1);
                assertWithin("arousal", infant.arousal(), -1000, 1000);
            }

            private void assertShare(String level, double value) {
                assertWithin(level, value, 0, 1);
            }

            private void assertWithin(String level, double value, double low, double high) {
                assertTrue(value >= low && value <= high, () -> message + ": " + level + " " + value);
            }
        });
    }
}
