package peekaboo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.yaml.YamlOutcome.Refusal;
import peekaboo.yaml.YamlOutcome.Tree;

/** Texts made of the pieces that YAML gives a meaning to, at random but for fixed seeds. */
class YamlFuzzTest {
    private static final String[] PIECES = {
        "a",
        "b",
        ": ",
        ":",
        "- ",
        "-",
        "? ",
        "?",
        "\n",
        "\n  ",
        "\n\n",
        "\r",
        "\t",
        " ",
        "  ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        ",",
        "'",
        "\"",
        "\\",
        "\\x",
        "\\u12",
        "\\UFFFFFFFF",
        "|",
        ">",
        "|2",
        ">-",
        "&x ",
        "*x ",
        "!",
        "!!int ",
        "!<",
        "%",
        "%FF",
        "%YAML ",
        "%TAG ! ",
        "#",
        " # ",
        "---",
        "...",
        "<<",
        "@",
        "`",
        "~",
        "1",
        "0.25 s",
        "\uD83D\uDC76",
        "\uD800",
        "\uFEFF",
        "\u0000",
        "\u2028",
        "\u0085",
        "null",
        "=",
        "\\N",
        "\\\n"
    };

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyText_givesATreeOrARefusalWithWords(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = text(random);
            YamlOutcome outcome = YamlReader.read(text);

            assertTrue(outcome instanceof Tree || hasWords((Refusal) outcome), text);
            assertEquals(outcome, YamlReader.read(text));
        }
    }

    private static boolean hasWords(Refusal refusal) {
        return !refusal.found().inEnglish().isBlank()
                && !refusal.expected().inEnglish().isBlank();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(30); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
