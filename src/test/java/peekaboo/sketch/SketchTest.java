package peekaboo.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.chart.Caption;
import peekaboo.chart.HundredDots;
import peekaboo.chart.ReturnCurves;
import peekaboo.chart.look.Looks;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.sketch.Sketch.Role;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;

class SketchTest {

    private static final HundredDots.Arm DOTS = new HundredDots.Arm("attuned", List.of(30, 25, 5, 40), "none");

    private static List<Shape> dashedLike(Heard heard, int arm) {
        Looks.Line look = Looks.arm(arm);
        return heard.shapes.stream()
                .filter(shape ->
                        shape.line().paint().colour().equals(look.colour().hex())
                                && shape.line().dash().equals(look.dash()))
                .toList();
    }

    private static long circles(Shape shape) {
        return Pattern.compile("M").matcher(shape.path()).results().count();
    }

    @Test
    void dotsOfTheFirstBands_areFullAndTheOthersOpen() {
        List<Shape> shapes = Heard.of(DotSketch.of(DOTS.upTo(2))).shapes;
        assertEquals(List.of(55L, 45L), shapes.stream().map(SketchTest::circles).toList());
        assertEquals("#009E73", shapes.get(0).fill().colour());
        assertEquals("none", shapes.get(1).fill().colour());
    }

    @Test
    void armWithoutDots_hasAHundredOpenOnes() {
        List<Shape> shapes = Heard.of(DotSketch.of(new HundredDots.Arm("empty", List.of(), "none").upTo(4))).shapes;
        assertEquals(List.of(100L), shapes.stream().map(SketchTest::circles).toList());
    }

    private static ReturnCurves.Arm arm(String name, double... shares) {
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            double share = shares[i];
            Interval band = new Interval(Math.max(0, share - 0.1), Math.min(1, share + 0.1), 0.95);
            points.add(new Curve.Point(2.5 * i, Measured.observed(new Estimate(share, Measured.observed(band)))));
        }
        return new ReturnCurves.Arm(name, new Curve(points), List.of(), List.of(9, 5, 1));
    }

    private static ReturnCurves curves(ReturnCurves.Arm... arms) {
        return new ReturnCurves(
                new Caption("How soon?", "", "Curves that rise."),
                new ReturnCurves.Axes("seconds", "share", "still away", 30, List.of(0.0, 10.0, 30.0)),
                List.of(arms),
                "nothing to see");
    }

    private static final ReturnCurves THREE =
            curves(arm("attuned", 0, 0.5, 0.8), arm("intrusive", 0, 0.4, 0.79), arm("late", 0, 0.1, 0.3));

    @Test
    void wideDrawing_namesCurvesAtTheirEndsWithoutOverlap() {
        List<Text> names = Heard.of(CurveSketch.of(THREE, 640, 90)).of(Role.ARM);
        assertEquals(
                List.of("attuned", "intrusive", "late"),
                names.stream().map(Text::words).toList());
        assertEquals(1, names.stream().map(Text::x).distinct().count());
        for (int i = 1; i < names.size(); i++) {
            assertTrue(names.get(i).y() - names.get(i - 1).y() >= 18, names.toString());
        }
    }

    @Test
    void twelveCurves_areNamedApartAndAboveTheAxis() {
        ReturnCurves.Arm[] twelve = IntStream.range(0, 12)
                .mapToObj(i -> arm("arm " + i, 0, 0.5, 0.6))
                .toArray(ReturnCurves.Arm[]::new);
        Heard heard = Heard.of(CurveSketch.of(curves(twelve), 720, 90));
        List<Text> names = heard.of(Role.ARM);
        double axis = heard.of(Role.AXIS).get(0).y() - 42;
        for (int i = 1; i < names.size(); i++) {
            assertTrue(names.get(i).y() - names.get(i - 1).y() >= 23.9, names.toString());
        }
        assertTrue(names.get(11).y() < axis, names.toString());
    }

    @Test
    void narrowDrawing_namesCurvesAboveAndKeepsThemAsWide() {
        Heard wide = Heard.of(CurveSketch.of(THREE, 640, 90));
        Heard narrow = Heard.of(CurveSketch.of(THREE, 390, 200));
        double highest = wide.of(Role.PLAIN).stream().mapToDouble(Text::y).min().orElseThrow();
        assertTrue(narrow.of(Role.ARM).stream().allMatch(name -> name.y() < highest + 3 * 24));
        assertEquals(
                CurveSketch.of(THREE, 640, 90).height() + 3 * 24,
                CurveSketch.of(THREE, 390, 200).height());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 640, 900})
    void anyWidth_keepsEveryMarkInside(int width) {
        Sketch sketch = CurveSketch.of(THREE, width, 120);
        for (Text text : Heard.of(sketch).texts) {
            double end = text.role() == Role.ARM ? text.x() + 120 : text.x();
            assertTrue(text.x() >= 0 && end <= width && text.y() < sketch.height(), text.toString());
        }
        Pattern across = Pattern.compile("[MLH](-?[0-9.]+)");
        for (Shape shape : Heard.of(sketch).shapes) {
            across.matcher(shape.path()).results().forEach(found -> {
                double x = Double.parseDouble(found.group(1));
                assertTrue(x >= 0 && x <= width, shape.toString());
            });
        }
    }

    @Test
    void everyCurve_hasTheColourAndDashOfItsArm() {
        Heard heard = Heard.of(CurveSketch.of(THREE, 640, 90));
        for (int arm = 0; arm < 3; arm++) {
            assertFalse(dashedLike(heard, arm).isEmpty());
        }
    }

    @Test
    void armWithoutACurve_isNamedAndSaysWhy() {
        Heard heard = Heard.of(CurveSketch.of(curves(arm("attuned", 0, 0.5), arm("calm")), 640, 90));
        assertEquals(
                List.of("attuned", "calm"),
                heard.of(Role.ARM).stream().map(Text::words).toList());
        assertEquals(
                List.of("nothing to see"),
                heard.of(Role.NOTHING).stream().map(Text::words).toList());
        assertTrue(dashedLike(heard, 1).isEmpty());
    }

    @Test
    void curve_isHeldBetweenItsSteps() {
        Heard heard = Heard.of(CurveSketch.of(curves(arm("attuned", 0, 0.5, 1)), 390, 90));
        Shape line = dashedLike(heard, 0).stream()
                .filter(shape -> shape.line().width() == 3 && shape.path().contains("V"))
                .findFirst()
                .orElseThrow();
        assertEquals("M48 320H48V320H75.2V180H102.3V40H374", line.path());
    }

    /** After ten seconds nobody was watched any more: what comes later is not known to stay as it was. */
    @Test
    void curve_endsWhereNobodyIsWatchedAnyMore() {
        List<Curve.Point> points =
                new ArrayList<>(arm("attuned", 0, 0.5).returned().points());
        points.add(new Curve.Point(10, Measured.notObserved(Measured.Reason.TOO_FEW_DYADS)));
        ReturnCurves.Arm brief = new ReturnCurves.Arm("brief", new Curve(points), List.of(), List.of(9, 5, 1));
        Shape line = dashedLike(Heard.of(CurveSketch.of(curves(brief), 390, 90)), 0).stream()
                .filter(shape -> shape.line().width() == 3 && shape.path().contains("V"))
                .findFirst()
                .orElseThrow();
        assertEquals("M48 320H48V320H75.2V180H75.2", line.path());
    }
}
