package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From Markdown to the sections of a page; {@code FacilitatorGuideTest} looks at what the guide says. */
class GuideTest {
    private static final String MARK = "<!-- part: one -->\n\n";

    @Test
    void parts_areSectionsAndWhatStandsBeforeThemIsLeftOut() throws NoPageException {
        assertEquals(
                """
                <section data-part="one">
                <h2>One</h2>
                <p>a
                b</p>
                </section>
                <section data-part="two-2">
                <ul>
                <li>c</li>
                </ul>
                </section>
                """,
                Guide.html("*For readers*\n\n<!-- part: one -->\n\n## One\n\na\nb\n\n<!-- part: two-2 -->\n\n- c\n"));
    }

    @Test
    void table_hasAHead() throws NoPageException {
        String html = html("| a | b |\n| --- | --- |\n| 1 | |\n");

        assertTrue(html.contains("<th scope=\"col\">a</th>"), html);
        assertTrue(html.contains("<td>1</td>\n<td></td>"), html);
    }

    @ParameterizedTest
    @CsvSource({
        "[the *card*](model-card.md#misses), <p>the <em>card</em></p>",
        "[auf Deutsch](facilitator-guide.de.md), <p>auf Deutsch</p>",
        "[below](#below), <p>below</p>",
        "[run](javascript:alert), <p>run</p>",
        "[a study](https://doi.org/10.1), <p><a href=\"https://doi.org/10.1\">a study</a></p>"
    })
    void link_staysIfItLeadsSomewhere(String markdown, String html) throws NoPageException {
        String found = html(markdown);

        assertTrue(found.contains(html), found);
    }

    @ParameterizedTest
    @CsvSource({
        "a <b>word</b>,             <b>",
        "<div>a</div>,              <div>a</div>",
        "<!-- a note -->,           <!-- a note -->",
        "a <!-- part: two --> word, <!-- part: two -->",
        "<script>a</script>,        <script>",
        "![a baby](baby.png),       a picture",
        "<!-- part: one -->,        one"
    })
    void whatThePageCannotHold_isRefused(String markdown, String says) {
        NoPageException refused = assertThrows(NoPageException.class, () -> html(markdown));

        assertTrue(String.valueOf(refused.getMessage()).contains(says), refused::getMessage);
    }

    @Test
    void guideWithoutParts_isRefused() {
        assertThrows(NoPageException.class, () -> Guide.html("## All of it\n"));
    }

    @Test
    void signsOfHtml_areText() throws NoPageException {
        assertTrue(html("1 < 2 & `</template>`").contains("1 &lt; 2 &amp; <code>&lt;/template&gt;</code>"));
    }

    private static String html(String markdown) throws NoPageException {
        return Guide.html(MARK + markdown);
    }
}
