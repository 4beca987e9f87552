package peekaboo.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import peekaboo.chart.Chart;
import peekaboo.chart.ComparisonCharts;
import peekaboo.chart.Figure;
import peekaboo.chart.ForestPlot;
import peekaboo.chart.Influences;
import peekaboo.chart.Phase;
import peekaboo.chart.SmallStudies;
import peekaboo.chart.StateSpaceGrid;
import peekaboo.chart.TimeBudgets;
import peekaboo.chart.Timeline;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Png;
import peekaboo.study.Comparison;
import peekaboo.words.ChartTitles;

class PicturesTest {

    private static final String ORIGIN = "made up, seed 7";

    static Stream<Named<Figure>> figures() {
        return Stream.of(SampleFigures.plain(), SampleFigures.awkward()).flatMap(PicturesTest::named);
    }

    static Stream<Named<Figure>> plainFigures() {
        return named(SampleFigures.plain());
    }

    private static Stream<Named<Figure>> named(SampleFigures sample) {
        return sample.all().stream().map(figure -> Named.of(figure.getClass().getSimpleName(), figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anyFigure_givesAPngThatIsNotBlank(Figure figure) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Pictures.png(figure, ORIGIN)));
        assertEquals(2 * Pictures.of(figure).width(), image.getWidth());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 20, colours.size() + " colours");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anyFigure_keepsItsMarginsFree(Figure figure) {
        BufferedImage image = Png.image(Pictures.of(figure));
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(0xFFFFFFFF, image.getRGB(10, y));
            assertEquals(0xFFFFFFFF, image.getRGB(image.getWidth() - 10, y));
        }
        for (int x = 0; x < image.getWidth(); x++) {
            assertEquals(0xFFFFFFFF, image.getRGB(x, image.getHeight() - 10));
        }
    }

    static Stream<Named<Figure>> figuresOfAPage() {
        return figures()
                .filter(figure -> !(figure.getPayload() instanceof Timeline
                        || figure.getPayload() instanceof Influences
                        || figure.getPayload() instanceof ForestPlot));
    }

    @ParameterizedTest
    @MethodSource("figuresOfAPage")
    void narrowDrawing_keepsItsMarginsFree(Figure figure) {
        BufferedImage image = Png.image(Pictures.of(figure, Picture.NARROW));
        assertEquals(2 * Picture.NARROW, image.getWidth());
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(0xFFFFFFFF, image.getRGB(10, y));
            assertEquals(0xFFFFFFFF, image.getRGB(image.getWidth() - 10, y));
        }
        for (int x = 0; x < image.getWidth(); x++) {
            assertEquals(0xFFFFFFFF, image.getRGB(x, image.getHeight() - 10));
        }
    }

    /** Names and phases find room there too. */
    @ParameterizedTest
    @MethodSource("figuresOfAPage")
    void narrowDrawing_cutsNoWords(Figure figure) {
        assertFalse(Pictures.narrowSvg(figure).contains("\u2026"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void anyFigure_givesAWellFormedSvgWithItsWords(Figure figure) throws Exception {
        Document svg = parse(text(figure));
        assertEquals("svg", svg.getDocumentElement().getLocalName());
        assertEquals(
                figure.title(), svg.getElementsByTagNameNS("*", "title").item(0).getTextContent());
        assertEquals(
                figure.description(),
                svg.getElementsByTagNameNS("*", "desc").item(0).getTextContent());
        assertTrue(svg.getElementsByTagNameNS("*", "text").getLength() > 10);
        assertEquals(0, svg.getElementsByTagNameNS("*", "image").getLength());
    }

    static Stream<Named<Figure>> likeNamed() {
        String beginning = "a-caregiver-who-waits-for-as-long-as-00";
        return named(new SampleFigures(List.of(beginning + 1, beginning + 2, beginning + 3), 40, true));
    }

    /** Whoever finds it in a lecture can make it again. */
    @ParameterizedTest
    @MethodSource("figures")
    void anyFile_saysWhereItComesFrom(Figure figure) throws Exception {
        NodeList texts = parse(text(figure)).getElementsByTagNameNS("*", "text");
        assertEquals(ORIGIN, texts.item(texts.getLength() - 1).getTextContent().strip());
    }

    /** Names of 40 letters with one beginning are told apart by their ends. */
    @ParameterizedTest
    @MethodSource("likeNamed")
    void longNames_areNeverCut(Figure figure) throws Exception {
        NodeList texts = parse(text(figure)).getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            String words = texts.item(i).getTextContent();
            assertFalse(words.contains("\u2026"), words);
        }
    }

    /** A number on every part, whether or not there is room for it on the part. */
    @Test
    void everySliceOfABudget_hasItsShare() throws Exception {
        TimeBudgets figure = SampleFigures.plain().budgets();
        long slices = figure.arms().stream()
                .flatMap(arm -> arm.shares().stream())
                .flatMap(List::stream)
                .filter(share -> share > 0)
                .count();
        NodeList texts = parse(text(figure)).getElementsByTagNameNS("*", "text");
        long numbers = IntStream.range(0, texts.getLength())
                .filter(i -> texts.item(i).getTextContent().strip().endsWith("\u00a0%"))
                .count();
        assertEquals(slices, numbers);
    }

    /** A session of hours is cut where it could not be read any more, and says so. */
    @Test
    void longTimeline_isCutAndSaysWhatIsLeftOut() throws Exception {
        Timeline hours = SampleFigures.plain().timeline(6000);
        Timeline shorter = SampleFigures.plain().timeline(2400);
        assertEquals(Pictures.of(shorter).height(), Pictures.of(hours).height(), 100);
        assertTrue(text(hours)
                .contains("Drawn are the first 40:00 of 100:00 min; these counts are of all, and so is ticks.csv."));
        assertFalse(text(shorter).contains("Drawn are"));
    }

    @Test
    void grid_saysItsPhasesInWords() {
        StateSpaceGrid figure = SampleFigures.plain().grid();
        String svg = text(figure);
        for (Phase phase : figure.frame().columns().phases()) {
            assertTrue(svg.contains("(" + phase.code() + ")"), phase.code());
            assertFalse(svg.contains(">" + phase.code() + "<"), phase.code());
        }
    }

    @Test
    void bars_sayWhichWay() {
        assertTrue(text(SampleFigures.plain().influences()).contains("12.0, more of it: either way"));
    }

    /** Where no infant is affected, sums leave effects of 1e-17. */
    @Test
    void effectsOfRoundingAlone_areDrawn() {
        Influences sample = SampleFigures.plain().influences();
        Influences.Row row = sample.rows().get(0);
        Influences nothing = new Influences(
                sample.caption(),
                sample.words(),
                List.of(new Influences.Row(
                        row.name(),
                        row.note(),
                        "",
                        Optional.of(new Influences.Bar(0, -2e-17, 2e-17)),
                        Optional.empty(),
                        Optional.empty())));

        assertTrue(text(nothing).contains(row.name()));
    }

    static Stream<Comparison> comparisons() {
        return Stream.of(
                SmallStudies.twoArms(),
                SmallStudies.threeEpisodes(),
                SmallStudies.fiveEpisodes(),
                SmallStudies.fork(),
                SmallStudies.nothingHappens());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void anyComparison_hasChartsThatCanBeDrawn(Comparison comparison) {
        for (Chart chart : ComparisonCharts.of(comparison, SmallStudies.PARTNERS, ChartTitles.of(comparison))) {
            assertTrue(Pictures.bareSvg(chart.figure()).startsWith("<svg"), chart.fileName());
        }
    }

    @ParameterizedTest
    @MethodSource("plainFigures")
    void sameFigureTwice_givesTheSameBytes(Figure figure) {
        assertArrayEquals(Pictures.png(figure, ORIGIN), Pictures.png(figure, ORIGIN));
        assertArrayEquals(Pictures.svgFile(figure, ORIGIN), Pictures.svgFile(figure, ORIGIN));
    }

    private static String text(Figure figure) {
        return new String(Pictures.svgFile(figure, ORIGIN), StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(svg)));
    }
}
