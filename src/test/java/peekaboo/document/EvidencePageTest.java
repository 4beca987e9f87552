package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.EvidencePlan;
import peekaboo.evidence.PublishedFindings;
import peekaboo.scenario.Change;

class EvidencePageTest {

    private static final Reproduction HOW =
            new Reproduction("1.2.3", "peekaboo evidence --set 'a=<b>'", "5ce1a210", "0d16e57");
    private static final List<CheckResult> RESULTS = SampleResults.oneOfEach();
    private static final EvidencePlan PLAN =
            new EvidencePlan(PublishedFindings.all(), EvidencePlan.USUAL_DYADS, EvidencePlan.USUAL_SEED, List.of());

    private static Document page() throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(EvidencePage.of(PLAN, RESULTS, HOW))));
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void everyFinding_hasAnEntryWithItsVerdictInWords() throws Exception {
        List<Element> entries = all(page(), "article");
        assertEquals(RESULTS.size(), entries.size());
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(RESULTS.get(i).finding().id(), entries.get(i).getAttribute("id"));
            assertTrue(entries.get(i)
                    .getTextContent()
                    .contains(RESULTS.get(i).verdict().label()));
        }
    }

    @Test
    void findingsThatWereChecked_haveAChart() throws Exception {
        assertEquals(3, all(page(), "svg").size());
    }

    @Test
    void ids_areDistinctAndEveryLinkLeadsToOne() throws Exception {
        List<String> ids = all(page(), "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (Element link : all(page(), "a")) {
            assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
        }
    }

    @Test
    void page_asksForNothingFromOutsideAndHasNoScript() throws Exception {
        assertTrue(all(page(), "script").isEmpty());
        assertTrue(all(page(), "link").isEmpty());
        assertFalse(EvidencePage.of(PLAN, RESULTS, HOW).contains("src="));
    }

    @Test
    void changedModel_isSaidToBeOne() {
        EvidencePlan changed = new EvidencePlan(
                PLAN.findings(), 100, 1, List.of(new Change("--set", "infant.violation-distress", "0/s")));
        String page = EvidencePage.of(changed, RESULTS, HOW);
        assertTrue(page.contains("This is not the model as it stands."));
        assertTrue(page.contains("infant.violation-distress = 0/s"));
    }

    @Test
    void everyFinding_isMarked_andWhatWasPutInForItIsTold() throws Exception {
        Element entry = all(page(), "article").get(1);
        assertTrue(entry.getTextContent().contains("fitted: the presets <b> were fitted to it"));
        assertTrue(all(page(), "tr").stream()
                .map(Element::getTextContent)
                .anyMatch(row -> row.contains("smiling falls") && row.endsWith("emerged")));
    }

    @Test
    void missedFinding_isToldOfInTheWordsOfTheModelCard() {
        KnownMisses misses = KnownMisses.of("""
                # Model card

                Not this.

                ## Known misses

                Nor this.

                ### a.finding

                First line
                of two.

                Second paragraph.

                ### another

                Of another.

                ## Something else

                Not this either.
                """);
        assertEquals(List.of("First line of two.", "Second paragraph."), misses.paragraphs("a.finding"));
        assertEquals(List.of("Of another."), misses.paragraphs("another"));
        assertEquals(List.of(), misses.paragraphs("unknown"));
    }

    @Test
    void document_hasARowForEveryFinding() {
        String document = EvidenceDocument.of(PLAN, RESULTS, "peekaboo evidence");
        for (CheckResult result : RESULTS) {
            assertTrue(
                    document.contains("\n| `" + result.finding().id() + "`<br>"),
                    result.finding().id());
        }
        assertTrue(document.contains(" | fitted<br>emerged | missed | "), document);
        assertTrue(document.contains(" | fitted: the presets &lt;b> were fitted to it |\n"), document);
        assertTrue(document.contains("play &lt;b>: 135 \u00b1 3 bpm"), document);
    }
}
