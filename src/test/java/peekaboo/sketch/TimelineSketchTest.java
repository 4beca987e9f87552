package peekaboo.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.chart.Caption;
import peekaboo.chart.Phase;
import peekaboo.chart.Phase.Tone;
import peekaboo.chart.Timeline;
import peekaboo.chart.Timeline.Bout;
import peekaboo.chart.Timeline.Episode;
import peekaboo.chart.Timeline.Moment;
import peekaboo.chart.look.Colour;
import peekaboo.dyad.InfantEvent;
import peekaboo.sketch.Sketch.Area;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;
import peekaboo.sketch.TimelineSketch.Screen;
import peekaboo.sketch.TimelineSketch.Span;
import peekaboo.sketch.TimelineSketch.Strips;

class TimelineSketchTest {

    private static final double WHOLE = 180;
    private static final double TALL = 900;
    private static final List<Phase> INFANT =
            List.of(new Phase("Ineu", "watches", Tone.MONITOR), new Phase("Inon", "elsewhere", Tone.ELSEWHERE));
    private static final List<Phase> CAREGIVER = List.of(new Phase("Cpos", "smiles", Tone.POSITIVE));

    private static final String NAMES = """
            caregiver\tBezugsperson
            infant\tBaby
            arousal\tErregung, Kummer gef\u00fcllt
            Ineu\tschaut hin\tS
            Inon\twoanders\tW
            Cpos\tl\u00e4chelt\tL""";

    /** The infant watches and looks elsewhere in turn, so many seconds each. */
    private static Timeline lasting(double seconds, double turn, Moment... moments) {
        List<Bout> bouts = new ArrayList<>();
        for (int i = 0; i * turn < seconds; i++) {
            bouts.add(new Bout(i % 2, i * turn, Math.min(seconds, (i + 1) * turn)));
        }
        List<Double> values = Collections.nCopies((int) (seconds * 4), 0.5);
        List<Double> suffering = Collections.nCopies(values.size(), 0.8);
        return new Timeline(
                new Caption("One session", "", "One session"),
                seconds,
                List.of(new Episode("play", 0, seconds / 2), new Episode("reunion", seconds / 2, seconds)),
                List.of(
                        new Timeline.Strip("infant", INFANT, bouts),
                        new Timeline.Strip("caregiver", CAREGIVER, List.of(new Bout(0, 0, seconds)))),
                new Timeline.State(
                        new Timeline.Line("arousal", 0.25, values),
                        new Timeline.Band(
                                "turns away above",
                                Collections.nCopies(values.size(), 0.25),
                                Collections.nCopies(values.size(), 0.75)),
                        List.of(new Timeline.Line("distress", 0.25, suffering))),
                new Timeline.Marks(List.of(), List.of(), List.of(moments)));
    }

    private static Strips strips(Timeline figure, double width, double height) {
        return TimelineSketch.of(figure, new Screen(width, height, WHOLE), Names.of(NAMES));
    }

    /** Above a strip that is narrow stands the heading that is short enough. */
    @ParameterizedTest
    @CsvSource({"300, 'Erregung, Kummer gef\u00fcllt'", "180, Erregung", "40, Erregung"})
    void heading_isAsLongAsThereIsRoom(double width, String heading) {
        String names = NAMES.replace("gef\u00fcllt", "gef\u00fcllt\tErregung");
        Strips strips = TimelineSketch.of(lasting(10, 5), new Screen(width, TALL, WHOLE), Names.of(names));

        assertTrue(
                strips.sketch().marks().stream()
                        .anyMatch(mark ->
                                mark instanceof Text text && text.words().equals(heading)),
                heading);
    }

    private static Strips strips(double seconds, double width) {
        return strips(lasting(seconds, 5), width, TALL);
    }

    private static Heard heard(Strips strips) {
        return Heard.of(strips.sketch());
    }

    @ParameterizedTest
    @CsvSource({"0.25, 30", "30, 30", "30.25, 60", "100, 120", "175.25, 180", "180, 180"})
    void strips_areAsLongAsWhatThereIsAndAtMostTheSession(double lasts, double seconds) {
        assertEquals(seconds, strips(lasts, 600).span().seconds());
    }

    @Test
    void shortSession_isAsLongAsItIs() {
        Screen screen = new Screen(600, TALL, 10);
        assertEquals(
                10,
                TimelineSketch.of(lasting(1, 1), screen, Names.of(NAMES)).span().seconds());
    }

    @ParameterizedTest
    @CsvSource({"560, 900, true", "559, 900, false", "559, 657, true", "390, 657, true", "389, 657, false"})
    void headings_standBesideTheStripsWhereThereIsRoomOrHeightIsScarcer(double width, double height, boolean beside) {
        Strips strips = strips(lasting(20, 5), width, height);
        assertEquals(beside, strips.span().left() > 100);
        assertEquals(beside ? 1 : 3, strips.needle().split("M", -1).length - 1);
    }

    @Test
    void headingsBeside_breakBetweenWords() {
        List<String> words = heard(strips(20, 600)).words();
        assertTrue(words.containsAll(List.of("Bezugsperson", "Baby", "Erregung,", "Kummer", "gef\u00fcllt")));
        assertTrue(heard(strips(20, 320)).words().contains("Erregung, Kummer gef\u00fcllt"));
    }

    @Test
    void headingsAbove_takeALineEach() {
        assertEquals(
                strips(20, 600).sketch().height() + 3 * 19,
                strips(20, 320).sketch().height());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 600, 1200})
    void strips_goFromEdgeToEdge(int width) {
        Span span = strips(30, width).span();
        Area caregiver = heard(strips(30, width)).areas.get(0);
        assertEquals(width - 4, span.left() + span.length());
        assertEquals("Cpos", caregiver.phase());
        assertTrue(caregiver.path().startsWith("M" + (int) span.left() + " "), caregiver.path());
        assertTrue(caregiver.path().contains("H" + (width - 4 - 1) + ".4"), caregiver.path());
    }

    @Test
    void strips_lieBelowEachOtherTheInfantsNextToItsMomentsAndItsArousal() {
        Heard heard = heard(strips(lasting(30, 5, new Moment(InfantEvent.LOOKS_AWAY, 5)), 600, TALL));
        List<Double> tops = Stream.of(
                        heard.areas.get(0).path(),
                        heard.areas.get(1).path(),
                        heard.moments.get(0).shape().path(),
                        line(heard).path())
                .map(TimelineSketchTest::firstY)
                .toList();
        assertEquals(tops.stream().sorted().toList(), tops);
    }

    private static double firstY(String path) {
        Matcher first = Pattern.compile("M[0-9.]+ ([0-9.]+)").matcher(path);
        assertTrue(first.lookingAt(), path);
        return Double.parseDouble(first.group(1));
    }

    /** Of arousal. */
    private static Shape line(Heard heard) {
        return heard.shapes.stream()
                .filter(shape ->
                        shape.line().round() && shape.line().paint().colour().equals("currentColor"))
                .findFirst()
                .orElseThrow();
    }

    /** It is on the scale of arousal, from 0 at the foot of what is filled. */
    @Test
    void distress_isFilledUnderItsLineWhereverArousalIsDrawn() {
        List<Shape> round = heard(strips(30, 600)).shapes.stream()
                .filter(shape -> shape.line().round())
                .toList();
        assertEquals(2, round.size());
        String suffering = Colour.VERMILLION.hex();
        assertEquals(suffering, round.get(0).line().paint().colour());
        double distress = firstY(round.get(0).path());
        double arousal = firstY(round.get(1).path());
        List<Shape> filled = heard(strips(30, 600)).shapes.stream()
                .filter(shape -> shape.fill().colour().equals(suffering))
                .toList();
        assertEquals(1, filled.size());
        assertEquals(distress, firstY(filled.get(0).path()));
        double foot = lastY(filled.get(0).path());
        assertEquals(0.5 / 0.8, (foot - arousal) / (foot - distress), 0.01);
    }

    private static double lastY(String closed) {
        Matcher last = Pattern.compile(".* ([0-9.]+)Z").matcher(closed);
        assertTrue(last.matches(), closed);
        return Double.parseDouble(last.group(1));
    }

    @Test
    void numbersOfTheAxis_haveRoomAndBeginWithZero() {
        assertEquals(List.of("0:00", "0:05", "0:10", "0:15", "0:20", "0:25", "0:30"), clocks(strips(1, 600)));
        assertEquals(List.of("0:00", "1:00", "2:00", "3:00"), clocks(strips(170, 260)));
        for (double lasts : new double[] {0.25, 33, 75, 175}) {
            Strips strips = strips(lasts, 400);
            double step = strips.span().length() / (clocks(strips).size() - 1);
            assertTrue(step >= 54, lasts + ": " + step);
        }
    }

    private static List<String> clocks(Strips strips) {
        return heard(strips).words().stream()
                .filter(words -> words.contains(":"))
                .toList();
    }

    @Test
    void bouts_areOneAreaAPhase() {
        List<Area> areas = heard(strips(30, 600)).areas;
        assertEquals(
                List.of("Cpos", "Ineu", "Inon"), areas.stream().map(Area::phase).toList());
        assertEquals(3, areas.get(1).path().split("M", -1).length - 1);
    }

    /** 476 px for 30 s. */
    @ParameterizedTest
    @CsvSource({"10, schaut hin, woanders", "5, S, woanders", "1, S, W"})
    void bout_hasTheLongestLabelThatFits(double turn, String watches, String elsewhere) {
        List<String> words = heard(strips(lasting(30, turn), 600, TALL)).words();
        assertTrue(words.contains(watches), words::toString);
        assertTrue(words.contains(elsewhere), words::toString);
    }

    @Test
    void boutThatNothingFits_hasNoLabel() {
        List<String> words = heard(strips(lasting(30, 0.5), 600, TALL)).words();
        assertFalse(words.contains("S") || words.contains("W"), words::toString);
    }

    @Test
    void labelOnATexture_hasPlainGround() {
        Heard heard = heard(strips(30, 600));
        List<Shape> grounds = heard.shapes.stream()
                .filter(shape -> shape.fill().colour().equals("#E0E0E0"))
                .toList();
        long labels = heard.texts.stream()
                .filter(text -> text.words().equals("woanders"))
                .count();
        assertEquals(1, grounds.size());
        assertEquals(labels, grounds.get(0).path().split("M", -1).length - 1);
    }

    @Test
    void moments_areMarkedByTheirPlaceAndStandApartByKind() {
        List<Integer> places = heard(strips(
                        lasting(
                                30,
                                5,
                                new Moment(InfantEvent.SMILES, 1),
                                new Moment(InfantEvent.PUSHES_AWAY, 2),
                                new Moment(InfantEvent.PUSHES_AWAY, 2.25),
                                new Moment(InfantEvent.LOOKS_AWAY, 2.25),
                                new Moment(InfantEvent.PUSHES_AWAY, 2.75)),
                        600,
                        TALL))
                .moments
                .stream()
                .map(Sketch.Moment::place)
                .toList();
        assertEquals(List.of(1, 3, 4), places);
    }

    @Test
    void episodes_areDividedWhereTheLaterBegins() {
        List<Shape> dividers = heard(strips(30, 600)).shapes.stream()
                .filter(shape -> shape.line().dash().equals(List.of(2, 4)))
                .toList();
        assertEquals(1, dividers.size());
        assertTrue(dividers.get(0).path().startsWith("M358 "), dividers.toString());
    }

    @Test
    void arousal_liesInItsBand() {
        Heard heard = heard(strips(30, 600));
        Shape edges = heard.shapes.stream()
                .filter(shape -> shape.line().dash().equals(List.of(5, 3)))
                .findFirst()
                .orElseThrow();
        String[] both = edges.path().split("(?=M)", -1);
        double arousal = firstY(line(heard).path());
        assertTrue(firstY(both[0]) < arousal && arousal < firstY(both[1]), edges.path());
    }

    @ParameterizedTest
    @CsvSource({"320, 844", "390, 657", "640, 844", "1200, 657"})
    void anyWidth_keepsEveryMarkInside(int width, int height) {
        for (double lasts : new double[] {0.25, 29, 100, 180}) {
            Strips strips = strips(lasting(lasts, 3), width, height);
            for (Text text : heard(strips).texts) {
                assertTrue(text.x() >= 0 && text.x() <= width, text.toString());
                assertTrue(text.y() <= strips.sketch().height(), text.toString());
            }
            Pattern across = Pattern.compile("[MLH](-?[0-9.]+)");
            for (Shape shape : heard(strips).shapes) {
                across.matcher(shape.path()).results().forEach(found -> {
                    double x = Double.parseDouble(found.group(1));
                    assertTrue(x >= 0 && x <= width, shape.toString());
                });
            }
        }
    }

    @Test
    void nameThatThePageDoesNotKnow_isSaidAsItIs() {
        List<String> words = Heard.of(TimelineSketch.of(lasting(30, 10), new Screen(600, TALL, WHOLE), Names.of(""))
                        .sketch())
                .words();
        assertTrue(words.containsAll(List.of("caregiver", "infant", "arousal", "Cpos", "Ineu")), words::toString);
    }
}
