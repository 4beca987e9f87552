package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShellTest {
    private static final List<String> HOSTILE = List.of(
            "",
            "a b",
            "it's",
            "\"q\"",
            "$(touch x)",
            "`touch x`",
            "$HOME",
            "\\",
            "a\\'b",
            "1 # & calc",
            "a;b",
            "a&b",
            "a|b",
            "*",
            "?",
            "~",
            "=ls",
            "!x",
            "%PATH%",
            "{a,b}",
            "<x",
            "(x)",
            "[x]",
            "^",
            "-n",
            "a''b'");

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void posix_eachTextArrivesAsItself() throws IOException, InterruptedException {
        StringBuilder expected = new StringBuilder();
        HOSTILE.forEach(text -> expected.append(text).append('\n'));
        Process sh = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + Shell.POSIX.line(HOSTILE))
                .directory(new File("target"))
                .redirectErrorStream(true)
                .start();
        String said = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected.toString(), said);
        assertEquals(0, sh.waitFor());
    }

    @ParameterizedTest
    @EnumSource
    void plainWords_needNoQuotes(Shell shell) {
        String line =
                "java -jar peekaboo.jar compare scenarios/still-face.yaml --dyads 200 --set infant.sensitivity=0.14/s";
        assertEquals(line, shell.line(List.of(line.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u001Bb", "a\u0085b", "a\u2028b", "a\u007Fb"})
    void controlCharacters_haveNoWord(String text) {
        for (Shell shell : Shell.values()) {
            assertNull(shell.word(text));
            assertNull(shell.line(List.of("run", text)));
        }
    }

    @Test
    void powershell_singleQuotesAreDoubled_typographicOnesToo() {
        assertPowerShell("'it''s'", "it's");
        assertPowerShell("'a\u2019\u2019b'", "a\u2019b");
        assertPowerShell("'$(calc)'", "$(calc)");
        assertPowerShell("'1 # & calc'", "1 # & calc");
        assertPowerShell("'%PATH%'", "%PATH%");
    }

    @Test
    void powershell_wordsItWouldReadOtherwise_areQuoted() {
        assertPowerShell("'-a.b'", "-a.b");
        assertPowerShell("'1kb'", "1kb");
        assertPowerShell("'a,b'", "a,b");
        assertPowerShell("'@a'", "@a");
        assertPowerShell("'.5'", ".5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\"b", "a b\\", "*.yaml", "a?"})
    void powershell_whatItPassesOnWrongly_hasNoWord(String text) {
        assertPowerShell(null, text);
    }

    @Test
    void cmd_doubleQuotesAndBackslashes() {
        assertCmd("\"a b\"", "a b");
        assertCmd("\"x & calc\"", "x & calc");
        assertCmd("\"a b\\\\\"", "a b\\");
        assertCmd("\"a\\b\"", "a\\b");
        assertCmd("\"\"", "");
        assertCmd("\"it's ^|<>()\"", "it's ^|<>()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "%PATH%", "100%", "a!b!"})
    void cmd_whatItReplacesBetweenQuotes_hasNoWord(String text) {
        assertCmd(null, text);
    }

    private static void assertPowerShell(@Nullable String word, String text) {
        assertEquals(word, Shell.POWERSHELL.word(text));
    }

    private static void assertCmd(@Nullable String word, String text) {
        assertEquals(word, Shell.CMD.word(text));
    }
}
