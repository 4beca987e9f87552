package peekaboo.browser.carried;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.browser.Chromium;
import peekaboo.browser.InChromium;
import peekaboo.browser.Story;
import peekaboo.browser.Tasks;

/** Texts that nobody writes: none of them holds up the page, and each is answered in a sentence. */
@ExtendWith(InChromium.class)
class HostileTextIT {
    private static final String HEAD = "schema: 1\nseed: 1\n";
    private static final String ARMS = "arms: {one: {caregiver: attuned}}\n";
    private static final int MIB = 1 << 20;

    /** Puts a text on the clipboard, with no selection that would have to be drawn. */
    private static final String COPIED = """
            (text) => {
                const given = (event) => {
                    event.clipboardData.setData('text/plain', text);
                    event.preventDefault();
                };
                document.addEventListener('copy', given, { once: true });
                return document.execCommand('copy');
            }
            """;

    private static List<Named<String>> tooLong() {
        return List.of(
                Named.of("title", HEAD + ARMS + "title: " + "x".repeat(MIB)),
                Named.of("title of words", HEAD + ARMS + "title: " + "word ".repeat(MIB / 5)),
                Named.of("name of an arm", HEAD + "title: t\narms: {" + "x".repeat(MIB) + ": {caregiver: attuned}}\n"),
                Named.of("empty lines", "\n".repeat(MIB)),
                Named.of("comments", "#\n".repeat(20_000)),
                Named.of("unknown keys", HEAD + "title: t\n" + ARMS + keys(20_000)),
                Named.of("episodes", HEAD + "title: t\nepisodes:\n" + "  - {name: e, lasts: 1 s}\n".repeat(20_000)));
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining());
    }

    @Test
    void tooMuchText_isNotTaken(Page tab) {
        Story story = Story.at(tab, Story.SANDBOX).openAll("[data-test=more-text]");
        String before = story.part("scenario-text").inputValue();
        tooLong().forEach(text -> assertIsNotTaken(text, before, story));
    }

    private static void assertIsNotTaken(Named<String> text, String before, Story story) {
        assertEquals(true, story.tab().evaluate(COPIED, text.getPayload()), text.getName());
        Tasks.assertShort(story.tab(), () -> {
            paste(story);
            assertThat(story.part("problems")).containsText("at most 65536 letters and 3000 lines");
            assertEquals(before, story.part("scenario-text").inputValue(), text.getName());
        });

        story.press("text-run");
        assertThat(story.part("problems")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(ints = {2_990})
    void unknownKeys_areToldByTheFirst(int count, Page tab) {
        Story story = Story.at(tab, Story.SANDBOX).openAll("[data-test=more-text]");
        String text = HEAD + "title: t\n" + ARMS + keys(count);
        assertEquals(true, tab.evaluate(COPIED, text));
        Tasks.assertShort(tab, () -> {
            paste(story);
            assertThat(story.part("scenario-text")).hasValue(text);
            story.press("text-run");
            assertThat(story.part("problems")).containsText("and " + (count - 19) + " more");
        });
    }

    /** As long as a link is read at all, with thousands of parts that mean nothing. */
    static Stream<Named<String>> links() {
        return Stream.of(
                Named.of("unknown parts", parts(i -> "&k" + i + "=1", 6_500)),
                Named.of("damaged parts", parts(i -> "&%E0", 16_000)),
                Named.of("short parts", parts(i -> "&x", 32_000)),
                Named.of("changes", parts(i -> "&set=k" + i + "%3D1", 4_500)),
                Named.of(
                        "unknown keys",
                        "&text="
                                + URLEncoder.encode(HEAD + "title: t\n" + ARMS + keys(2_990), UTF_8)
                                        .replace("+", "%20")));
    }

    private static String parts(IntFunction<String> part, int count) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("links")
    void linkOfNothingThatIsKnown_isToldInASentence(String link, Chromium chromium) {
        try (Page tab = chromium.newTab()) {
            Tasks.assertShort(tab, () -> {
                Story story = Story.shared(tab, "#step=6" + link);
                assertThat(story.part("link-wrong")).hasCount(1);
            });
        }
    }

    /** In place of the text, with the keys for it. */
    private static void paste(Story story) {
        story.part("scenario-text").focus();
        story.tab().keyboard().press("Control+A");
        story.tab().keyboard().press("Control+V");
    }
}
