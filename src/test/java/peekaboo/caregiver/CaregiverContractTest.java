package peekaboo.caregiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.Parameter;

/** What every caregiver that can be asked for by name keeps to. */
class CaregiverContractTest {
    private static final String SESSION =
            "nnnnppppnnnnaaaaaaaaffffuuaaaannnnppppppppnnaaaaaaaaaaaaaaaaaaaaaaaaaaaafffffffffnnnnnnnnpppp";

    static List<CaregiverPolicy> policies() {
        return CaregiverPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void sameSeed_sameActs(CaregiverPolicy policy) {
        for (int dyad = 0; dyad < 10; dyad++) {
            assertEquals(
                    Watching.of(policy.name(), dyad).sees(SESSION),
                    Watching.of(policy.name(), dyad).sees(SESSION));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void twoSessionsAtOnce_shareNoState(CaregiverPolicy policy) {
        String alone = Watching.of(policy.name(), 1).sees(SESSION);

        Watching first = Watching.of(policy.name(), 1);
        Watching second = Watching.of(policy.name(), 1);
        StringBuilder acts = new StringBuilder();
        for (int tick = 0; tick < SESSION.length(); tick++) {
            acts.append(first.sees(SESSION.substring(tick, tick + 1)));
            second.sees("f");
        }

        assertEquals(alone, acts.toString());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void name_isKebabCaseAndFindsIt(CaregiverPolicy policy) {
        assertTrue(policy.name().matches("[a-z]+(-[a-z]+)*"), policy.name());
        assertSame(policy, CaregiverPolicies.find(policy.name()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void words_areKindAndThere(CaregiverPolicy policy) {
        assertFalse(policy.meaning().isBlank());
        assertFalse(policy.source().isBlank());
        String meaning = policy.meaning().toLowerCase(java.util.Locale.ROOT);
        for (String unkind : List.of("mother", "bad", "wrong", "fault", "fail", "should")) {
            assertFalse(meaning.contains(unkind), policy.name() + ": " + unkind);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void parameters_lieInTheirRangesAndAreTold(CaregiverPolicy policy) {
        for (Parameter parameter : policy.parameters().parameters()) {
            assertTrue(parameter.range().holds(parameter.usual()), parameter.name());
            assertTrue(parameter.name().matches("[a-z]+(-[a-z]+)*"), parameter.name());
            assertFalse(parameter.meaning().isBlank(), parameter.name());
            assertFalse(parameter.source().isBlank(), parameter.name());
        }
    }

    @Test
    void names_areDistinct() {
        Set<String> names = new HashSet<>();
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            assertTrue(names.add(policy.name()), policy.name());
        }
    }
}
