package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import peekaboo.chart.ComparisonCharts;
import peekaboo.chart.SmallStudies;
import peekaboo.measure.Quantity;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.study.Quantities;
import peekaboo.text.Rounded;
import peekaboo.words.ChartTitles;

class ReportPageTest {

    private static final String FINDING = "The infant came back <sooner> & \"gladly\".";
    private static final Reproduction HOW =
            new Reproduction("1.2.3", "peekaboo compare 'a<b>.yaml' --seed 7", "5ce1a210", "0d16e57");

    private static final Comparison TWO_ARMS = SmallStudies.twoArms();

    static Stream<Comparison> comparisons() {
        return Stream.of(
                TWO_ARMS,
                SmallStudies.threeEpisodes(),
                SmallStudies.fiveEpisodes(),
                SmallStudies.fork(),
                SmallStudies.awkwardTitle(),
                SmallStudies.nothingHappens());
    }

    private static String page(Comparison comparison) {
        return ReportPage.of(comparison, List.of(FINDING), HOW);
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document page, String name) {
        return all(page, name).stream().map(Element::getTextContent).toList();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void anyComparison_givesAWellFormedPage(Comparison comparison) throws Exception {
        Document page = parse(page(comparison));
        assertEquals("en", page.getDocumentElement().getAttribute("lang"));
        assertEquals(1, all(page, "h1").size());
        assertEquals(
                ComparisonCharts.of(comparison, SmallStudies.PARTNERS, ChartTitles.of(comparison)).size(),
                all(page, "figure").size());
        assertTrue(all(page, "script").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void anyComparison_asksForNothingFromOutside(Comparison comparison) {
        String page = page(comparison);
        Matcher loads = Pattern.compile("(src|href|srcset|poster|action|data)=\"(?!#)[^\"]*\"|url\\((?!#|\"#)|@import")
                .matcher(page);
        assertFalse(loads.find(), () -> loads.group());
        assertFalse(Pattern.compile("<(script|link|img|iframe|object|embed|base|image|use)\\b")
                .matcher(page)
                .find());
        assertTrue(page.contains("default-src &#39;none&#39;"));
    }

    @Test
    void sections_standInTheOrderInWhichTheyAreRead() throws Exception {
        Document page = parse(page(TWO_ARMS));
        assertEquals(
                List.of("finding", "charts", "numbers", "methods", "reproduce", "limits", "together"),
                all(page, "section").stream()
                        .map(section -> section.getAttribute("id"))
                        .toList());
        assertEquals("hundred-dots", all(page, "figure").get(0).getAttribute("id"));
        assertTrue(all(page, "section").get(0).getTextContent().contains(FINDING));
    }

    @Test
    void links_leadToPlacesOnThePage() throws Exception {
        Document page = parse(page(TWO_ARMS));
        Set<String> ids = new HashSet<>();
        for (Element element : all(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
        }
        for (Element link : all(page, "a")) {
            assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
        }
    }

    @Test
    void awkwardTitle_isTextAndNotMarkup() throws Exception {
        String text = page(SmallStudies.awkwardTitle());
        Document page = parse(text);
        assertEquals(
                "<script>alert('x')</script> & \"quotes\"", texts(page, "h1").get(0));
        assertTrue(texts(page, "p").contains("Source: <b>a & b</b>"));
        assertTrue(texts(page, "pre").contains(HOW.command()));
        assertFalse(text.contains("<script"));
        assertFalse(text.contains("<b>"));
    }

    @Test
    void everyMeasureOfAnArm_standsOnThePageWithItsMeaning() {
        String page = page(TWO_ARMS);
        for (Quantity measure : List.of(Quantities.MEDIAN, Quantities.RESTRICTED_MEAN, Quantities.MATCHED_BY_CHANCE)) {
            assertTrue(page.contains(measure.meaning()), measure.name());
        }
        String mean = Rounded.of(
                TWO_ARMS.arms().get(1).value(Quantities.RESTRICTED_MEAN).get().value());
        assertTrue(page.contains("<td class=\"number\">" + mean + "<small>"), mean);
    }

    /** Ratios of pairs would make it wider than a page; they stand in a file. */
    @Test
    void howSoon_isToldByEveryDefinitionInAColumnAnArm() throws Exception {
        Element table = all(parse(page(SmallStudies.fork())), "table").stream()
                .filter(one -> one.getTextContent().startsWith("How soon, by what counts as back"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                1 + SmallStudies.fork().arms().size(),
                table.getElementsByTagName("thead")
                        .item(0)
                        .getFirstChild()
                        .getChildNodes()
                        .getLength());
        for (HowSoon one : HowSoon.all()) {
            assertTrue(table.getTextContent().contains(one.words()), one.words());
            assertTrue(table.getTextContent().contains(one.quantity().meaning()), one.words());
        }
    }

    @Test
    void sameComparison_givesTheSamePage() {
        assertEquals(page(TWO_ARMS), page(SmallStudies.twoArms()));
    }

    @Test
    void controlCharacters_becomeReplacementCharacters() {
        assertEquals("a\ufffdb", new Html().text("a\u0000b").toString());
    }

    @Test
    void setting_tellsWhatIsNotCodedAndWhatMayEndEarly() {
        assertEquals(
                "12 infants. Each session: play, 30 s; still-face-1, 30 s, or until the infant has protested for 5 s;"
                        + " transition-1, 15 s, not coded; reunion-1, 30 s; still-face-2, 30 s; reunion-2, 30 s.",
                Setting.of(SmallStudies.fiveEpisodes()));
    }
}
