package peekaboo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.yaml.YamlOutcome.Refusal;
import peekaboo.yaml.YamlOutcome.Tree;

class YamlReaderTest {

    @Test
    void mapping_keepsOrderTextAndPlaces() {
        YamlMapping root = mapping("# hello\ntitle: Two ways # why not\n\narms:\n  late: {reaction: 400 ms}\n");

        assertEquals(
                List.of("title", "arms"),
                root.entries().stream().map(YamlMapping.Entry::key).toList());
        assertEquals(new Place(2, 1), root.entries().get(0).keyPlace());
        assertEquals(new YamlScalar(new Place(2, 8), "Two ways", false), value(root, "title"));
        YamlMapping late = assertInstanceOf(
                YamlMapping.class, value(assertInstanceOf(YamlMapping.class, value(root, "arms")), "late"));
        assertEquals(new Place(5, 9), late.place());
        assertEquals(new YamlScalar(new Place(5, 20), "400 ms", false), value(late, "reaction"));
        assertNull(root.find("dyads"));
    }

    @Test
    void sequence_keepsOrderAndPlaces() {
        YamlSequence list = assertInstanceOf(YamlSequence.class, value(mapping("a:\n- x\n- [y]\n"), "a"));

        assertEquals(new YamlScalar(new Place(2, 3), "x", false), list.items().get(0));
        assertEquals(new Place(3, 3), list.items().get(1).place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "null", "~", "1e5", "0x10", "1_000", "1:30", "NaN", "2026-01-01", "3 min"})
    void plainScalar_staysTheTextThatWasWritten(String text) {
        assertEquals(new YamlScalar(new Place(1, 4), text, false), value(mapping("a: " + text), "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'no'", "\"no\""})
    void quotedScalar_isMarkedAsText(String quoted) {
        assertEquals(new YamlScalar(new Place(1, 4), "no", true), value(mapping("a: " + quoted), "a"));
    }

    @Test
    void missingValue_isABlankScalar() {
        YamlScalar blank = assertInstanceOf(YamlScalar.class, value(mapping("a:\nb: ''\n"), "a"));

        assertTrue(blank.isBlank());
        assertEquals("nothing", blank.inWords().inEnglish());
    }

    @Test
    void emptyQuotes_areAnEmptyTextAndNotBlank() {
        YamlScalar empty = assertInstanceOf(YamlScalar.class, value(mapping("a: ''"), "a"));

        assertFalse(empty.isBlank());
        assertEquals("an empty text", empty.inWords().inEnglish());
    }

    @Test
    void letterBeyondTheBasicPlane_isOneColumn() {
        YamlMapping root = mapping("{\uD83D\uDC76: 1, b: 2}");

        assertEquals(new Place(1, 8), root.entries().get(1).keyPlace());
    }

    @Test
    void byteOrderMark_isNoPartOfTheFirstKey() {
        assertEquals("a", mapping("\uFEFFa: 1").entries().get(0).key());
    }

    @Test
    void windowsLineEnds_countOnce() {
        assertEquals(
                new Place(2, 1), mapping("a: 1\r\nb: 2\r\n").entries().get(1).keyPlace());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    a: &x 1           | 1:4  | an anchor (&x)                   | the value alone
                    &x a: 1           | 1:1  | an anchor (&x)                   | the value alone
                    a: *x             | 1:4  | an alias (*x)                    | the value itself, written out
                    a: !!int 1        | 1:4  | a tag (tag:yaml.org,2002:int)    | the value alone
                    a: ! 1            | 1:4  | a tag (!)                        | the value alone
                    a: !!map {}       | 1:4  | a tag (tag:yaml.org,2002:map)    | the value alone
                    a: !!seq []       | 1:4  | a tag (tag:yaml.org,2002:seq)    | the value alone
                    %YAML 1.2~---~a:  | 1:1  | a directive (%)                  | keys and values alone
                    %TAG ! x~---~a:   | 1:1  | a directive (%)                  | keys and values alone
                    a: 1~b: 2~a: 3    | 3:1  | the key a again                  | each key once (it stands at 1:1 too)
                    a: {b: 1, b: 2}   | 1:11 | the key b again                  | each key once (it stands at 1:5 too)
                    a: 1~---~b: 2     | 2:1  | a second document                | one document a file
                    a: 1~...~---~b: 2 | 3:1  | a second document                | one document a file
                    ---               | 1:1  | nothing but blanks and comments  | keys and values
                    ? [a]~: b         | 1:3  | a mapping or list as a key       | a name as the key
                    {a: b}: c         | 1:1  | a mapping or list as a key       | a name as the key
                    '': c             | 1:1  | an empty key                     | a name as the key
                    """)
    void whatMeansMoreThanItShows_isRefused(String text, String place, String found, String expected) {
        assertEquals(place + " " + found + " / " + expected, refusal(text.replace('~', '\n')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    a:~\t- b         | 2:1 | a tab               | spaces, for a tab has no agreed width
                    a: b: c          | 1:5 | : c                 | one key and its value a line, text with a colon in quotes
                    a: [1, 2         | 1:9 | the end of the text | a comma or ] (opened at 1:4)
                    a: {b: 1         | 1:9 | the end of the text | a comma or } (opened at 1:4)
                    a: "b            | 1:6 | the end of the text | the closing quote (opened at 1:4)
                    a: 'b~---~       | 2:1 | ---                 | the closing quote (opened at 1:4)
                    a: "\\q"         | 1:6 | q"                  | an escape such as \\n, or single quotes, in which \\ is a plain character
                    a: @b            | 1:4 | @b                  | a value in quotes, if it is to begin with this character
                    a:~  - 1~ b: 2   | 3:2 | b: 2                | a line indented like those above it
                    a: - b           | 1:4 | - b                 | a list item in a line of its own
                    a: !x!y b        | 1:4 | !x!y b              | the value alone, without a tag
                    a: "\\UFFFFFFFF" | 1:1 | something that is not YAML after this place | valid YAML
                    """)
    void syntaxError_isOnePlaceAndWords(String text, String place, String found, String expected) {
        String given = text.replace("~", "\n").replace("\\t", "\t").replace("\\\\", "\\");

        assertEquals(place + " " + found + " / " + expected.replace("\\\\", "\\"), refusal(given));
    }

    @ParameterizedTest
    @CsvSource({"'[', 33", "'- ', 65", "'{a: ', 129"})
    void nestingFiveThousandDeep_isRefusedAtLevel33(String opening, int column) {
        assertEquals(
                "1:" + column + " nesting deeper than 32 / at most 32 levels", refusal(opening.repeat(5000) + "x"));
    }

    @Test
    void textOfCommentsAlone_isRefused() {
        assertEquals("1:1 nothing but blanks and comments / keys and values", refusal("# later\n\n# or never\n"));
    }

    @Test
    void nestingOf32_isRead() {
        assertInstanceOf(Tree.class, YamlReader.read("[".repeat(32) + "x" + "]".repeat(32)));
    }

    @Test
    void textOverOneMebibyte_isRefusedUnparsed() {
        assertEquals("1:1 a text of more than 1 MiB / a text of at most 1 MiB", refusal("[".repeat((1 << 20) + 1)));
    }

    @Test
    void textOfOneMebibyte_isRead() {
        String head = "a: ";

        assertInstanceOf(Tree.class, YamlReader.read(head + "x".repeat((1 << 20) - head.length())));
    }

    @ParameterizedTest
    @CsvSource({"'\u0000', U+0000", "'\u001B', U+001B", "'\u0085', U+0085", "'\uD800', U+D800", "'\uFFFE', U+FFFE"})
    void characterThatCannotBeShown_isRefusedWhereItStands(String character, String name) {
        assertEquals(
                "2:4 a character that cannot be shown (" + name + ") / plain text",
                refusal("a: 1\nb: " + character + "\n"));
    }

    @Test
    void characterBehindAnEscape_isRefusedToo() {
        assertEquals("1:4 a character that cannot be shown (U+001B) / plain text", refusal("a: \"\\e[31m\""));
    }

    @Test
    void aliasesThatExplode_areRefusedAtTheFirstAnchor() {
        assertEquals(
                "1:4 an anchor (&a) / the value alone",
                refusal("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"));
    }

    @Test
    void longScalar_isQuotedShortened() {
        YamlScalar scalar = new YamlScalar(Place.START, "x".repeat(59) + "\uD83D\uDC76" + "y", false);

        assertEquals("x".repeat(59) + "\uD83D\uDC76...", scalar.inWords().inEnglish());
    }

    @Test
    void longTag_isQuotedShortened() {
        assertEquals(
                "1:1 a tag (!" + "x".repeat(59) + "...) / the value alone", refusal("!" + "x".repeat(5000) + " a"));
    }

    private static YamlMapping mapping(String text) {
        return assertInstanceOf(
                YamlMapping.class,
                assertInstanceOf(Tree.class, YamlReader.read(text)).root());
    }

    private static YamlNode value(YamlMapping mapping, String key) {
        YamlMapping.Entry entry = mapping.find(key);
        assertNotNull(entry, key);
        return entry.value();
    }

    private static String refusal(String text) {
        Refusal refusal = assertInstanceOf(Refusal.class, YamlReader.read(text));
        return refusal.place() + " " + refusal.found().inEnglish() + " / "
                + refusal.expected().inEnglish();
    }
}
