package peekaboo.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "0x00, \\u{0}",
        "0x07, \\u{7}",
        "0x09, \\u{9}",
        "0x0D, \\u{D}",
        "0x1B, \\u{1B}",
        "0x7F, \\u{7F}",
        "0x9B, \\u{9B}",
        "0xAD, \\u{AD}",
        "0x61C, \\u{61C}",
        "0x200B, \\u{200B}",
        "0x200D, \\u{200D}",
        "0x200E, \\u{200E}",
        "0x2028, \\u{2028}",
        "0x2029, \\u{2029}",
        "0x202A, \\u{202A}",
        "0x202E, \\u{202E}",
        "0x2066, \\u{2066}",
        "0x2069, \\u{2069}",
        "0xFEFF, \\u{FEFF}",
        "0xD800, \\u{D800}",
        "0xDFFF, \\u{DFFF}",
        "0xE0041, \\u{E0041}"
    })
    void whatIsObeyedOrNotSeen_isNamed(int point, String named) {
        assertEquals("a" + named + "b", PlainText.of("a" + Character.toString(point) + "b"));
        assertEquals(
                "a" + named + "b",
                PlainText.coloured("a" + Character.toString(point) + "b").replace("\n", "\\u{D}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "étude",
                "мама и папа",
                "妈妈",
                "אמא",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "\uD83D\uDC76",
                "e\u0301",
                "two\nlines\n"
            })
    void whatIsSeen_staysAsItIs(String text) {
        assertEquals(text, PlainText.of(text));
    }

    @Test
    void lines_endInALineFeedAlone() {
        assertEquals("a\nb\n", PlainText.of("a\r\nb\r\n"));
        assertEquals("a\nb\n", PlainText.coloured("a\rb\r\n"));
        assertEquals("a\\u{A}b: ok", PlainText.line("a\nb: ok"));
    }

    @Test
    void coloursOfOurOwn_stay() {
        String drawing = "\u001b[38;5;16;48;5;231m \u2588 \u001b[0m\n";

        assertEquals(drawing, PlainText.coloured(drawing));
        assertEquals("\\u{1B}[0m", PlainText.of("\u001b[0m"));
        assertEquals("\\u{1B}]0;title\\u{7}", PlainText.coloured("\u001b]0;title\u0007"));
    }

    @Test
    void anyText_hasNothingToObey() {
        Random random = new Random(10);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(20, 0, i % 2 == 0 ? 0x300 : Character.MAX_CODE_POINT).forEach(text::appendCodePoint);
            String plain = PlainText.of(text.toString());

            assertFalse(plain.matches("(?s).*[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]].*"), plain);
            assertFalse(plain.matches("(?s).*[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069].*"), plain);
        }
    }
}
