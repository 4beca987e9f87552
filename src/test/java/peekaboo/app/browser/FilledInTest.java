package peekaboo.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the parser's message, it is the same in the script as on a JVM. */
class FilledInTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "found character '%s(%s)' that cannot start any token. (Do not use %s for indentation)",
                "%s%s%s",
                "%s, %s and %s."
            })
    void text_isWhatStringFormatMakes(String pattern) {
        Object[] values = {"\\t", "%s", "$1 {0}"};

        assertEquals(String.format(pattern, values), FilledIn.text(pattern, values));
    }
}
