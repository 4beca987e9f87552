package peekaboo.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.study.PairSummary;
import peekaboo.study.Quantities;
import peekaboo.text.Rounded;
import peekaboo.words.ChartTitles;
import peekaboo.words.MethodsParagraph;
import peekaboo.words.Sentences;

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
                SmallStudies.nothingHappens(),
                SmallStudies.nobodyBack());
    }

    private static String page(Comparison comparison) {
        return ReportPage.of(comparison, Optional.empty(), List.of(FINDING), HOW);
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
                ComparisonCharts.of(comparison, SmallStudies.PARTNERS, ChartTitles.of(comparison))
                        .size(),
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
                List.of("finding", "charts", "numbers", "methods", "publish", "reproduce", "limits", "together"),
                all(page, "section").stream()
                        .map(section -> section.getAttribute("id"))
                        .toList());
        assertEquals("hundred-dots", all(page, "figure").get(0).getAttribute("id"));
        assertTrue(all(page, "section").get(0).getTextContent().contains(FINDING));
    }

    /** On a phone the comparison is seen at once: every chart has a drawing of all arms that moves nowhere. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void charts_haveADrawingForAPhoneWithEveryArm(Comparison comparison) throws Exception {
        Document page = parse(page(comparison));
        for (Element figure : all(page, "figure")) {
            List<Element> frames = elements(figure, "div").stream()
                    .filter(div -> div.getAttribute("class").startsWith("picture"))
                    .toList();
            assertEquals(
                    List.of("picture roomy", "picture narrow"),
                    frames.stream().map(div -> div.getAttribute("class")).toList());
            Element narrow = elements(frames.get(1), "svg").get(0);
            assertTrue(narrow.getAttribute("viewBox").matches("0 \\d+ 500 \\d+"), narrow.getAttribute("viewBox"));
            String words = narrow.getTextContent();
            if (!figure.getAttribute("id").startsWith(ComparisonCharts.TIME_BUDGETS + "-by-episode")) {
                comparison.arms().forEach(arm -> assertTrue(words.contains(arm.name()), arm.name()));
            }
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** With many arms dots on the first page could not be read: they come first behind it. */
    @Test
    void chartWithoutRoomOnTheFirstPage_isTheFirstBehindIt() throws Exception {
        Document few = parse(page(TWO_ARMS));
        assertEquals("hundred-dots", figures(few, "finding").get(0));
        assertFalse(figures(few, "charts").contains("hundred-dots"));

        Document many = parse(page(SmallStudies.arms(20)));
        assertEquals(List.of(), figures(many, "finding"));
        assertEquals("hundred-dots", figures(many, "charts").get(0));
        assertEquals(
                List.of("state-space-1", "state-space-2", "state-space-3", "state-space-4", "state-space-5"),
                figures(many, "together"));
    }

    private static List<String> figures(Document page, String section) {
        return all(page, "section").stream()
                .filter(one -> one.getAttribute("id").equals(section))
                .flatMap(one -> elements(one, "figure").stream())
                .map(figure -> figure.getAttribute("id"))
                .toList();
    }

    /** The horizon is no mean that anybody took, nor a median: not on the first page, and at no chart. */
    @Test
    void whereNobodyWasBack_noMeanAndNoMedianIsTold() throws Exception {
        Document page = parse(page(SmallStudies.nobodyBack()));
        Element first = all(page, "section").get(0);
        List<Element> rows = elements(elements(first, "tbody").get(0), "tr");
        assertEquals(2, rows.size());
        for (Element row : rows) {
            List<Element> cells = elements(row, "td");
            assertEquals("nobody back within 30 s", cells.get(cells.size() - 1).getTextContent());
        }
        for (Element figure : all(page, "figure")) {
            String words = figure.getTextContent();
            assertFalse(words.contains("30.0"), words);
        }
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
        assertTrue(page.contains("\">" + mean + "<small>"), mean);
    }

    /** What is printed on the first page says enough by itself, and all else comes behind it. */
    @ParameterizedTest
    @MethodSource("comparisons")
    void firstSection_isASummaryOfItsOwn(Comparison comparison) throws Exception {
        Element first = all(parse(page(comparison)), "section").get(0);
        String text = first.getTextContent();

        assertTrue(text.contains(FINDING), text);
        assertEquals(1, first.getElementsByTagName("figure").getLength());
        NodeList tables = first.getElementsByTagName("table");
        assertEquals(1, tables.getLength());
        NodeList rows = ((Element)
                        ((Element) tables.item(0)).getElementsByTagName("tbody").item(0))
                .getElementsByTagName("tr");
        assertEquals(comparison.arms().size(), rows.getLength());
        for (int arm = 0; arm < rows.getLength(); arm++) {
            String row = rows.item(arm).getTextContent();
            assertTrue(row.startsWith(comparison.arms().get(arm).name()), row);
            assertTrue(row.contains("" + comparison.arms().get(arm).dyads()), row);
            assertTrue(row.contains("" + comparison.arms().get(arm).spells()), row);
        }
        Sentences.limits().forEach(limit -> assertTrue(text.contains(limit), limit));
        assertTrue(text.contains("Simulated with Peekaboo 1.2.3"), text);
    }

    @Test
    void mainFigures_areThoseOfTheSummary() throws Exception {
        ArmSummary arm = TWO_ARMS.arms().get(1);
        Element table = all(parse(page(TWO_ARMS)), "table").get(0);
        String back = Rounded.of(100 * arm.value(Quantities.BACK_10).get().value());
        String mean = Rounded.of(arm.value(Quantities.RESTRICTED_MEAN).get().value());

        assertTrue(table.getTextContent().contains(back), back);
        assertTrue(table.getTextContent().contains(mean), mean);
        assertTrue(table.getTextContent().contains("mean until back, up to 30 s (s)"));
    }

    @Test
    void tablesOfAFork_areFromTheTurningAwayOn() {
        String page = page(SmallStudies.fork());

        assertTrue(page.contains("Each arm, from the turning away on"), page);
        assertTrue(page.contains("Main figures, from the turning away on, with "), page);
        assertFalse(page.contains("whole session"), page);
    }

    @Test
    void effects_standSideBySideWithTheWarning() throws Exception {
        String page = page(TWO_ARMS);
        PairSummary pair = TWO_ARMS.pairs().get(0);

        for (Measured<Double> effect : List.of(pair.effect().standardisedDifference(), pair.between())) {
            assertTrue(texts(parse(page), "td").contains(Rounded.of(effect.get())), page);
        }
        assertTrue(texts(parse(page), "div").stream()
                .anyMatch(note -> note.startsWith("Effect sizes: ") && note.contains(Quantities.LESS_APART)));
        assertFalse(page(SmallStudies.threeEpisodes()).contains("effect between (d)"));
    }

    @Test
    void whatAPaperNeeds_isThereToPaste() throws Exception {
        String page = page(TWO_ARMS);
        List<String> pasted = texts(parse(page), "p");

        assertTrue(pasted.contains(MethodsParagraph.of(TWO_ARMS, Optional.empty(), "1.2.3")), page);
        assertTrue(pasted.contains(Citation.own().inText("1.2.3")), page);
        assertTrue(texts(parse(page), "pre").contains(Citation.own().inBibtex("1.2.3")), page);
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

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyCell_saysOfWhichColumnItIs(Comparison comparison) throws Exception {
        Document page = parse(page(comparison));
        int cells = 0;
        for (Element row : all(page, "tr")) {
            List<String> columns = columns((Element) row.getParentNode().getParentNode());
            NodeList values = row.getElementsByTagName("td");
            for (int i = 0; i < values.getLength(); i++) {
                assertEquals(columns.get(i), ((Element) values.item(i)).getAttribute("data-label"));
                cells++;
            }
        }
        assertEquals(all(page, "td").size(), cells);
    }

    private static List<String> columns(Element table) {
        NodeList heads = ((Element) table.getElementsByTagName("thead").item(0)).getElementsByTagName("th");
        List<String> names = new ArrayList<>();
        for (int i = 1; i < heads.getLength(); i++) {
            names.add(heads.item(i).getTextContent());
        }
        return names;
    }

    @Test
    void tablesOfMoreArmsThanA4HasRoomFor_areBroad() throws Exception {
        assertEquals(0, broad(TWO_ARMS));
        assertEquals(0, broad(SmallStudies.fiveEpisodes()));
        assertEquals(2, broad(SmallStudies.arms(6)));
    }

    private static long broad(Comparison comparison) throws Exception {
        return all(parse(page(comparison)), "table").stream()
                .filter(table -> table.getAttribute("class").equals("explained broad"))
                .count();
    }

    @Test
    void sameComparison_givesTheSamePage() {
        assertEquals(page(TWO_ARMS), page(SmallStudies.twoArms()));
    }

    @Test
    void controlCharacters_becomeReplacementCharacters() {
        assertEquals("a\ufffdb", new Html().text("a\u0000b").toString());
    }

    /** The first page tells their course; what is told of one of them alone stands at its numbers, and headings say which it is. */
    @Test
    void sessionsInARow_areToldApartFromTheOneThatIsCompared() throws Exception {
        SmallStudies.InRow study = SmallStudies.shippedInRow("from-now-on");
        Document page = parse(ReportPage.of(study.comparison(), Optional.of(study.calendar()), List.of(FINDING), HOW));

        assertFalse(section(page, "finding").contains(FINDING));
        assertTrue(section(page, "finding").contains("In the last of the 30 sessions of history infants looked"));
        assertTrue(section(page, "finding").contains("Main figures of session 60, in strain, all episodes together"));
        assertTrue(section(page, "numbers").contains(FINDING));
        assertTrue(texts(page, "h2")
                .containsAll(List.of("Charts of session 60, in strain", "Numbers of session 60, in strain")));
        assertTrue(page.getDocumentElement().getTextContent().contains("The session that is compared lasted 6 min"));
    }

    /** What is told of a block stays together: its sentences refer to the first of them. */
    @Test
    void whatTheFirstPageHasNoRoomFor_standsBehindIt_blockByBlock() throws Exception {
        SmallStudies.InRow study = SmallStudies.muchToTell();
        Document page = parse(ReportPage.of(study.comparison(), Optional.of(study.calendar()), List.of(FINDING), HOW));

        assertTrue(section(page, "finding").contains("In the last of the 5 sessions of block-1 "));
        String behind = section(page, "sessions");
        assertTrue(behind.contains("In the last of the 5 sessions of block-4 "), behind);
        assertTrue(
                behind.strip().matches("(?s)From session to session\\s*In the last of the 5 sessions of block-.*"),
                behind);
    }

    private static String section(Document page, String id) {
        return all(page, "section").stream()
                .filter(one -> one.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setting_ofSessionsInARow_tellsWhatIsSoForEachBlock() {
        SmallStudies.InRow study = SmallStudies.shippedInRow("from-now-on");
        assertEquals(
                "4 infants, the same with every caregiver. Each session of history (30) and of from-now-on (30): play, 3 min."
                        + " The session of strain: play, 2 min; still-face, 2 min; reunion, 2 min.",
                Setting.of(
                        study.comparison(), Optional.of(study.calendar().plan().scenario())));
    }

    @Test
    void setting_tellsWhatIsNotCodedAndWhatMayEndEarly() {
        assertEquals(
                "12 infants. Each session: play, 30 s; still-face-1, 30 s, or until the infant has protested for 5 s;"
                        + " transition-1, 15 s, not coded; reunion-1, 30 s; still-face-2, 30 s; reunion-2, 30 s.",
                Setting.of(SmallStudies.fiveEpisodes(), Optional.empty()));
    }
}
