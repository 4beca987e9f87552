package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String ANY = "[^>]*";

    @Test
    void everyMark_isFilled() throws Exception {
        String html = SmallPage.page().html();

        assertFalse(html.contains("<!--"), html);
        for (String mark : List.of("style", "engine", "strings", "scenarios", "shipped", "about", "page")) {
            assertFalse(html.contains("/*" + mark + "*/"), mark);
        }
    }

    @Test
    void policy_namesTheHashOfEveryBlockAndNothingElse() throws Exception {
        Page page = SmallPage.page();
        StringBuilder scripts = new StringBuilder("script-src");
        StringBuilder styles = new StringBuilder("style-src");
        for (String script : SmallPage.contents(page.html(), "script", "(?! type)" + ANY)) {
            scripts.append(' ').append(SmallPage.hash(script));
        }
        for (String style : SmallPage.contents(page.html(), "style", ANY)) {
            styles.append(' ').append(SmallPage.hash(style));
        }

        assertEquals(
                "default-src 'none'; " + scripts + "; " + styles
                        + "; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'",
                page.policy());
        assertTrue(page.html()
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + page.policy() + "\">"));
    }

    @Test
    void lineEndsOfWindows_becomeWhatABrowserHashes() throws Exception {
        assertFalse(SmallPage.page().html().contains("\r"));
    }

    @Test
    void scenarios_areFoundAgainWhateverTheySay() throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("b", "title: </script><script>alert(1)</script>\r\n");
        texts.put("a", "title: <!-- <script> \u2028 /*page*/ <!--policy--> $1 \\ \"\n");
        String html = Page.of(SmallPage.PARTS, SmallPage.offering(texts), SmallPage.VERSION)
                .html();

        assertEquals(texts, JSON.std.mapFrom(block(html, "scenarios")));
        assertEquals(SmallPage.contents(SmallPage.page().html(), "script", ANY).size(), 6);
        assertEquals(SmallPage.contents(html, "script", ANY).size(), 6);
        assertFalse(html.contains("alert(1)</script>"));
    }

    /** A teacher's page with one scenario still has its story. */
    @Test
    void shippedScenarios_areThereForTheStoryWhereOthersAreOffered() throws Exception {
        Map<String, String> shipped = Map.of("peek-a-boo", "title: P\n", "still-face", "title: S\n");
        Map<String, String> own = Map.of("peek-a-boo", "title: P\n", "still-face", "title: Another\n");
        String html = Page.of(SmallPage.PARTS, Repertoire.of(own, shipped), SmallPage.VERSION)
                .html();

        assertEquals(own, JSON.std.mapFrom(block(html, "scenarios")));
        assertEquals(Map.of("still-face", "title: S\n"), JSON.std.mapFrom(block(html, "shipped")));
    }

    @Test
    void stringsAndVersion_areJson() throws Exception {
        String html = SmallPage.page().html();

        assertEquals(JSON.std.mapFrom(SmallPage.STRINGS), JSON.std.mapFrom(block(html, "strings")));
        assertEquals(
                Map.of("version", SmallPage.VERSION, "ships", List.of(), "steps", StoryStep.table()),
                JSON.std.mapFrom(block(html, "about")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"say('</script>');", "say('</ScRiPt>');", "say('<!-- <script>');", "say(/<\\/script/);"})
    void scriptThatNamesTags_staysWhole(String script) throws Exception {
        String html = Page.of(SmallPage.parts(script, script), SmallPage.offering(Map.of()), SmallPage.VERSION)
                .html();

        assertEquals(
                6,
                SmallPage.contents(html.toLowerCase(java.util.Locale.ROOT), "script", ANY)
                        .size(),
                html);
        assertFalse(html.contains("<!--"), html);
    }

    @Test
    void styleThatNamesTags_staysWhole() {
        assertEquals("a::before { content: '<\\/style>'; }", InlineText.style("a::before { content: '</style>'; }"));
    }

    /** Where no script runs, nobody has chosen a language. */
    @Test
    void wordsWithoutScript_areThereInEveryLanguage() throws Exception {
        assertEquals(
                List.of(
                        "<p lang=\"en\">No &lt;script&gt; &amp; no play.</p><p lang=\"de\">Ohne Skript kein Spiel.</p>"),
                SmallPage.contents(SmallPage.page().html(), "noscript", ANY));
    }

    @Test
    void guides_areTemplatesEachInItsLanguage() throws Exception {
        String html = SmallPage.page().html();

        for (String language : List.of("en", "de")) {
            String attributes = " id=\"guide-" + language + "\" lang=\"" + language + "\"";
            assertEquals(
                    List.of("\n<section data-part=\"ten\">\n<h2>" + (language.equals("en") ? "Ten" : "Zehn")
                            + "</h2>\n</section>\n"),
                    SmallPage.contents(html, "template", attributes));
        }
    }

    @Test
    void licences_goWithThePage() throws Exception {
        assertEquals(
                List.of("A library &lt;a@b.org&gt;\n&amp; its licence\n"),
                SmallPage.contents(SmallPage.page().html(), "pre", ANY));
    }

    /** Whatever a pure room may use is compiled into the page, and so is what compiles it. */
    @Test
    void everyLibraryOfThePage_isNamedWithItsLicence() throws Exception {
        String licences = Files.readString(Path.of("src/main/resources/peekaboo/page/licences.txt"));

        for (String library : List.of("TeaVM", "SnakeYAML Engine", "Apache License, Version 2.0", "Alexey Andreev")) {
            assertTrue(licences.contains(library), library);
        }
    }

    @Test
    void engine_isOneObject() throws Exception {
        String engine = block(SmallPage.page().html(), "engine");

        assertTrue(engine.startsWith("var peekaboo = {};\n(function (exports, define) {exports.digest"), engine);
        assertTrue(engine.endsWith("\n})(peekaboo);\n"), engine);
    }

    @Test
    void sameParts_sameBytes() throws Exception {
        assertArrayEquals(SmallPage.page().bytes(), SmallPage.page().bytes());
    }

    @Test
    void pageThatIsTooLarge_isRefused() {
        Map<String, String> large = Map.of("large", "#".repeat(Page.MOST_BYTES));
        NoPageException refused = assertThrows(
                NoPageException.class, () -> Page.of(SmallPage.PARTS, SmallPage.offering(large), SmallPage.VERSION));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("at most " + Page.MOST_BYTES + " bytes"),
                refused::getMessage);
    }

    private static String block(String html, String id) {
        return SmallPage.contents(html, "script", ANY + "id=\"" + id + "\"").get(0);
    }
}
