package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvColumnsTest {
    @Test
    void columns_standInTheOrderInWhichTheyWereAdded() {
        CsvColumns<String> columns = new CsvColumns<String>()
                .and("word", word -> word)
                .and("letters", word -> Integer.toString(word.length()));

        assertEquals(List.of("word", "letters"), columns.header());
        assertEquals(List.of("look", "4"), columns.row("look"));
    }
}
