package peekaboo.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import peekaboo.design.DesignRequest.BadDesignException;
import peekaboo.document.Reproduction;
import peekaboo.document.SweepPage;
import peekaboo.phrase.Phrase;
import peekaboo.words.SweepFindings;

class SweepPageTest {
    private static final Reproduction REPRODUCTION =
            new Reproduction("0.1.0", "java -jar target/peekaboo.jar sweep a.yaml", "0123", "4567");

    private static String page(Swept swept) {
        List<String> found =
                SweepFindings.of(swept).stream().map(Phrase::inEnglish).toList();
        return SweepPage.of(swept, found, REPRODUCTION);
    }

    @Test
    void page_isWellFormedAndSaysWhatWasFound() throws Exception {
        Swept swept = SweptTest.made(SweptTest.design("infant.rest=0..1/11"), 0.2, (x, none) -> 3 + 4 * x);
        String page = page(swept);
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>", ""))));

        NodeList rows = read.getElementsByTagName("tr");
        assertEquals(1 + 11, rows.getLength());
        assertEquals(2, read.getElementsByTagName("svg").getLength());
        assertTrue(page.contains("rises with waits from 3.00 s to 7.00 s"), page);
        assertTrue(page.contains("11 points (grid) over infant.rest (0 to 1); 12 infants at each"), page);
        assertFalse(page.contains("seeds differ"), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void pageOfManyPoints_hasTheFirst() throws BadDesignException {
        Swept swept = SweptTest.made(SweptTest.design("infant.rest=0..1/80"), 0.2, (x, none) -> 3);

        assertTrue(page(swept).contains("The first 60 of 80 points; all are in sweep.csv."));
    }
}
