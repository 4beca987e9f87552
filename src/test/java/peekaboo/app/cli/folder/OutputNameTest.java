package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNameTest {
    private static final String MAMA = "\u043c\u0430\u043c\u0430";
    private static final String PAPA = "\u043f\u0430\u043f\u0430";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peek-a-boo",
                "still_face.2-run",
                MAMA,
                PAPA,
                "\u6bcd\u89aa",
                "\u0909\u0938\u0915\u0940 \u092e\u093e\u0901",
                "sc\u00e8ne",
                "\u0661\u0662"
            })
    void lettersOfEveryScript_stay(String name) {
        String expected = name.contains(" ") ? name.replace(' ', '-') : name;

        assertTrue(OutputName.of(name).startsWith(expected), OutputName.of(name));
    }

    @Test
    void differentNames_stayDifferent() {
        List<String> names = List.of(
                MAMA,
                PAPA,
                "a b",
                "a-b",
                "a/b",
                "a:b",
                "a\tb",
                ".hidden",
                "hidden",
                "-hidden",
                "hidden.",
                "hidden-",
                "",
                ".",
                "..",
                "...",
                " ",
                "-",
                "con",
                "CON",
                "con-",
                "nul.txt",
                "nul-txt",
                "com1",
                "x".repeat(300),
                "x".repeat(301),
                "\ud83d\ude00",
                "\ud83d\ude01",
                "\u00df",
                "ss");
        Set<String> given = new HashSet<>();
        names.forEach(name -> assertTrue(
                given.add(OutputName.of(name).toLowerCase(Locale.ROOT)) || name.equals("CON"),
                () -> name + " -> " + OutputName.of(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "PRN",
                "Aux",
                "nul.a.b",
                "COM9",
                "lpt\u00b2",
                ".",
                "..",
                "",
                "a.",
                "a ",
                "\ud800",
                "a?*<>|\"b"
            })
    void whatSomeSystemRefuses_isNotGiven(String name) {
        String given = OutputName.of(name);

        assertNotEquals(name, given);
        assertTrue(given.matches("[\\p{L}\\p{M}\\p{N}_-]+"), given);
    }

    @Test
    void oneName_hasOneFolderHoweverItIsComposed() {
        assertEquals(OutputName.of("sc\u00e8ne"), OutputName.of("sce\u0300ne"));
    }

    @Test
    void longNames_areCutInWholeCharacters() {
        String given = OutputName.of("\u6bcd".repeat(200));

        assertTrue(given.getBytes(StandardCharsets.UTF_8).length <= 110, given);
        assertTrue(given.startsWith("\u6bcd".repeat(33) + "-"), given);
    }
}
