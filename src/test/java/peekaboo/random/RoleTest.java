package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {

    /** Written a second time on purpose: recorded digests depend on these numbers. */
    @Test
    void keys_stayWhatTheyAre() {
        var keys = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, Role::key));
        assertEquals(Map.of("INFANT", 1, "CAREGIVER", 2, "TEMPERAMENT", 3, "STUDY", 4, "TEST", 5), keys);
    }
}
