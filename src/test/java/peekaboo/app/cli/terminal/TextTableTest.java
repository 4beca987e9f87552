package peekaboo.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void tableThatFits_hasItsHeadingsOnOneLine() {
        TextTable table = TextTable.of("", "arm", ">mean until back", "way").row("waits", "5.2 s", "up");

        assertEquals("arm    mean until back  way\nwaits            5.2 s  up", table.text());
    }

    @Test
    void headingsThatAreTooWide_areBrokenAndStandOnOneGround() {
        String long1 = "share of all the turnings away that ended with the infant back by itself";
        TextTable table =
                TextTable.of("", "arm", ">" + long1, ">mean until back").row("waits", "82 %", "5.2 s");
        List<String> lines = table.text().lines().toList();

        assertTrue(lines.size() > 2, table::text);
        assertTrue(lines.get(lines.size() - 2).startsWith("arm "), table::text);
        assertFits(table);
    }

    @Test
    void nameWithoutRoom_standsWholeOnALineOfItsOwn() {
        String name = "a-caregiver-of-forty-letters-or-rather-so";
        TextTable table = TextTable.of("", "arm", ">one", ">two")
                .row("waits", "1".repeat(20), "2".repeat(20))
                .row(name, "3".repeat(20), "4".repeat(20));
        List<String> lines = table.text().lines().toList();

        assertEquals(name, lines.get(2));
        assertEquals(lines.get(1).length(), lines.get(3).length());
        assertFits(table);
    }

    @Test
    void words_areBrokenAtBlanksInEveryColumn() {
        TextTable table = TextTable.of("  ", "part", "expected", "simulated", "outcome")
                .row(
                        "negative affect: reunion less play",
                        "from 0.0546 to 0.219",
                        "0.0373 (0.015 to 0.063)",
                        "cannot tell")
                .across(
                        "  What stands across all of them is folded too, and set in as it begins, however long it may be.");

        assertFits(table);
        assertTrue(table.text().contains("\n    however long") || table.text().contains("\n    begins"), table::text);
    }

    @Test
    void sentences_areFoldedAndLongWordsStayWhole() {
        String address = "file:///" + "a".repeat(90) + "/report.html";

        assertEquals("Report:\n" + address + "\nand more\n", Fold.of("Report: " + address + "\nand more\n"));
        assertEquals(
                "0:00  " + "word ".repeat(14) + "word\n      word",
                Fold.hanging("0:00  " + "word ".repeat(15) + "word", "      "));
    }

    private static void assertFits(TextTable table) {
        assertTrue(table.text().lines().allMatch(line -> line.length() <= Fold.WIDTH), table::text);
    }
}
