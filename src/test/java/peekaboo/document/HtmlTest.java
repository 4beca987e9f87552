package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    @Test
    void cellsOfARow_haveTheNamesOfTheirColumns_andCellsElsewhereNone() {
        Html html = new Html();
        Runnable row = () -> html.in("th", () -> {}).in("td", () -> {}).in("td", () -> {});
        html.labelled(List.of("a<b", "c"), () -> html.in("tr", row).in("tr", row))
                .in("td", () -> {});

        String labelled = "<tr><th></th><td data-label=\"a&lt;b\"></td><td data-label=\"c\"></td></tr>";
        assertEquals(labelled + labelled + "<td></td>", html.toString());
    }
}
