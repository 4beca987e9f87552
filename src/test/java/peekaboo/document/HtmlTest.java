package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void marksThatTurnWhatFollows_areLeftOut_inTextAndInAttributes() {
        Html html = new Html().in("p", () -> new Html(), "title", "a\u202eb");
        html.text("a\u202ab\u202bc\u202cd\u202de\u202ef\u2066g\u2067h\u2068i\u2069j\u200ek");

        assertEquals("<p title=\"ab\"></p>abcdefghij\u200ek", html.toString());
    }

    @Test
    void textOfOthers_standsApart() {
        assertEquals(
                "by <bdi>&lt;\u05d0&gt;</bdi>.",
                new Html().text("by ").apart("<\u05d0>").text(".").toString());
    }
}
