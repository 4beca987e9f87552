package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("attuned", "intrusive", "withdrawn", "at", "act");

    @ParameterizedTest
    @CsvSource({
        "attuend, attuned",
        "Attuned, attuned",
        "atuned, attuned",
        "intrusiv, intrusive",
        "withdrown, withdrawn",
        "acct, act",
        "ta, at"
    })
    void slipOfTheFinger_isRecognised(String found, String meant) {
        assertEquals(meant, NearestName.of(found, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"banana", "''", "x", "att", "intruded-upon"})
    void somethingElse_isNotGuessedAt(String found) {
        assertNull(NearestName.of(found, List.of("attuned", "intrusive", "withdrawn")));
    }

    @Test
    void noKnownName_hasNoNearest() {
        assertNull(NearestName.of("a", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "ab, ba, 1", "abc, abc, 0", "flaw, lawn, 2"})
    void distance_isThatOfTheTextbook(String a, String b, int distance) {
        assertEquals(distance, NearestName.distance(a, b));
    }
}
