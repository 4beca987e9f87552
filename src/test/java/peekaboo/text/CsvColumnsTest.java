package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvColumnsTest {
    @Test
    void columns_standInTheOrderInWhichTheyWereAdded() {
        CsvColumns<String> columns = new CsvColumns<String>()
                .and(Column.text("word", "a word"), word -> word)
                .and(Column.count("letters", "how many letters it has"), word -> Integer.toString(word.length()));

        assertEquals(List.of("word", "letters"), columns.header());
        assertEquals(List.of("look", "4"), columns.row("look"));
    }
}
