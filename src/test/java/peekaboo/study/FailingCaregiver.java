package peekaboo.study;

import java.util.function.Predicate;
import java.util.function.Supplier;
import peekaboo.caregiver.Caregiver;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.Circumstances;
import peekaboo.dyad.ParameterTable;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;

/**
 * A caregiver like another, at which this program fails in some sessions.
 *
 * @param other whom it is like
 * @param fails in which sessions
 * @param fault what is thrown there
 */
public record FailingCaregiver(
        CaregiverPolicy other, Predicate<Circumstances> fails, Supplier<? extends Throwable> fault)
        implements CaregiverPolicy {
    /** The scenario with the caregiver of an arm failing so in some sessions. */
    public static Scenario in(
            Scenario scenario, String failing, Predicate<Circumstances> fails, Supplier<? extends Throwable> fault) {
        return scenario.withArms(scenario.arms().stream()
                .map(arm -> arm.name().equals(failing) ? failing(arm, fails, fault) : arm)
                .toList());
    }

    private static Arm failing(Arm arm, Predicate<Circumstances> fails, Supplier<? extends Throwable> fault) {
        Care care = arm.care();
        CaregiverPolicy policy = new FailingCaregiver(care.policy(), fails, fault);
        return new Arm(arm.name(), new Care(policy, care.settings(), care.script()));
    }

    @Override
    public String name() {
        return other.name();
    }

    @Override
    public String meaning() {
        return other.meaning();
    }

    @Override
    public String source() {
        return other.source();
    }

    @Override
    public ParameterTable parameters() {
        return other.parameters();
    }

    @Override
    public Caregiver begin(Circumstances circumstances) {
        if (fails.test(circumstances)) {
            throw FailingCaregiver.<RuntimeException>unchecked(fault.get());
        }
        return other.begin(circumstances);
    }

    /** Whatever it is, as the machine would throw it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // nothing looks at the kind before it is thrown
    private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
