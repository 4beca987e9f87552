package peekaboo.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.chart.Endings.End;
import peekaboo.chart.Phase.Tone;
import peekaboo.dyad.InfantEvent;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

class FigureTest {

    private static final Caption CAPTION = new Caption("Title", "", "Description");
    private static final Phase SMILES = new Phase("Ipos", "smiles", Tone.POSITIVE);
    private static final Phase WATCHES = new Phase("Ineu", "watches", Tone.MONITOR);
    private static final PartnerPhases SIDE = new PartnerPhases("infant", List.of(SMILES, WATCHES));
    private static final Timeline.Line AROUSAL = new Timeline.Line("arousal", 1, List.of(0.5, 0.6));
    private static final Timeline.State STATE = new Timeline.State(AROUSAL, band(1.0, 1.0), List.of());
    private static final Timeline.Marks NO_MARKS = new Timeline.Marks(List.of(), List.of(), List.of());

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("title", () -> new Caption(" ", "", "d")),
                refused("description", () -> new Caption("t", "", "")),
                refused("returned[0].share", () -> arm(curve(point(1, 1.1)))),
                refused("returned[0].share", () -> arm(curve(point(1, -0.1)))),
                refused("returned[1].seconds", () -> arm(curve(point(2, 0.5), point(1, 0.5)))),
                refused("curve[0].share", () -> new ReturnCurves.Competing("protest", curve(point(1, 1.1)))),
                refused("end", () -> new ReturnCurves.Competing(" ", Curve.NONE)),
                refused("tableSeconds[1]", () -> axes(10.0, 40.0)),
                refused("arms", () -> new ReturnCurves(CAPTION, axes(10.0), List.of(), "none")),
                refused(
                        "arms[0].stillAway",
                        () -> new ReturnCurves(CAPTION, axes(10.0), List.of(armStillAway(3, 2)), "none")),
                refused("stillAway[0]", () -> armStillAway(-1)),
                refused("arms[0].counts", () -> endings(1, 2)),
                refused("counts[0]", () -> new Endings.Arm("late", "", List.of(-1))),
                refused("sum of shares[0]", () -> new TimeBudgets.Arm("late", List.of(List.of(0.5, 0.4)))),
                refused(
                        "points[1].dyad",
                        () -> new Spread.Arm("late", "", List.of(new Spread.Point(3, 1), new Spread.Point(3, 2)))),
                refused("value", () -> new Spread.Point(0, Double.POSITIVE_INFINITY)),
                refused(
                        "matched[0].column",
                        () -> new StateSpaceGrid.Frame(SIDE, SIDE, "match", List.of(new StateSpaceGrid.Cell(1, 2)), 1)),
                refused("arms[0].shares", () -> grid(List.of(List.of(0.5, 0.5)))),
                refused("arms[0].shares[0]", () -> grid(List.of(List.of(0.5), List.of(0.5)))),
                refused("high", () -> new Influences.Bar(1, 0.5, 0.4)),
                refused("rows", () -> influences(Optional.empty())),
                refused("effect", () -> new Influences.Words(" ", "share", "alone", "in all")),
                refused("high", () -> new ForestPlot.Bounds(1, 0)),
                refused("rows", () -> new ForestPlot.Group("bpm", List.of())),
                refused("toSeconds", () -> new Timeline.Bout(0, 2, 1)),
                refused("bouts[0].phase", () -> strip(new Timeline.Bout(2, 0, 1))),
                refused("bouts[1].fromSeconds", () -> strip(new Timeline.Bout(0, 0, 2), new Timeline.Bout(1, 1, 3))),
                refused("lastsSeconds", () -> timeline(0)),
                refused("values[1]", () -> new Timeline.Line("arousal", 1, List.of(0.5, Double.NaN))),
                refused("high[1]", () -> band(1.0, Double.NaN)),
                refused("low", () -> new Timeline.State(AROUSAL, band(1.0), List.of())),
                refused("high", () -> new Timeline.Band("comfortable", List.of(0.0, 0.0), List.of(1.0))),
                refused("others", () -> new Timeline.State(AROUSAL, band(1.0, 1.0), Collections.nCopies(4, AROUSAL))),
                refused("seconds", () -> new Timeline.Moment(InfantEvent.LOOKS_AWAY, -1)),
                refused("rows", () -> new Returns(List.of())),
                refused("seconds", () -> new Returns.Away(-1, true)),
                refused(
                        "marks[0].lane",
                        () -> new Timeline.Marks(List.of(), List.of(new Timeline.Mark(0, 1, 1)), List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void wrongField_isRefusedByName(String field, Executable construction) {
        Exception refused = assertThrows(IllegalArgumentException.class, construction);
        assertTrue(String.valueOf(refused.getMessage()).startsWith(field + ": "), refused.getMessage());
    }

    /** The infant may be ready to look back while play is too much already; nothing in between is comfortable. */
    @Test
    void bandUpsideDown_hasNoHeight() {
        assertEquals(List.of(1.0, 0.0), band(1.0, -0.1).top());
    }

    @Test
    void listsGivenIn_areCopied() {
        List<Integer> counts = new ArrayList<>(List.of(1, 2));
        Endings.Arm arm = new Endings.Arm("late", "", counts);
        counts.set(0, 5);
        assertEquals(3, arm.total());
    }

    @Test
    void box_isThatOfRsDefaultQuantiles() {
        // quantile(c(3, 1, 4, 1, 5, 9, 2, 6)) in R gives 1.00 1.75 3.50 5.25 9.00
        List<Spread.Point> points = new ArrayList<>();
        for (double value : new double[] {3, 1, 4, 1, 5, 9, 2, 6}) {
            points.add(new Spread.Point(points.size(), value));
        }
        assertEquals(
                new Spread.Box(1, 1.75, 3.5, 5.25, 9),
                new Spread.Arm("arm", "", points).box().orElseThrow());
    }

    @Test
    void boxWithoutPoints_isAbsent() {
        assertTrue(new Spread.Arm("arm", "", List.of()).box().isEmpty());
    }

    private static Arguments refused(String field, Executable construction) {
        return Arguments.of(field, construction);
    }

    private static Curve.Point point(double seconds, double share) {
        Measured<Interval> unknown = Measured.notObserved(Measured.Reason.TOO_FEW_DYADS);
        return new Curve.Point(seconds, Measured.observed(new Estimate(share, unknown)));
    }

    private static Curve curve(Curve.Point... points) {
        return new Curve(List.of(points));
    }

    private static ReturnCurves.Arm arm(Curve returned) {
        return new ReturnCurves.Arm("late", returned, List.of(), List.of());
    }

    private static ReturnCurves.Axes axes(Double... table) {
        return new ReturnCurves.Axes("s", "back", "still away", 30, List.of(table));
    }

    private static ReturnCurves.Arm armStillAway(Integer... counts) {
        return new ReturnCurves.Arm("late", Curve.NONE, List.of(), List.of(counts));
    }

    private static Endings endings(Integer... counts) {
        List<Endings.Part> parts = List.of(new Endings.Part(End.RETURNED, "came back"));
        return new Endings(CAPTION, parts, List.of(new Endings.Arm("late", "", List.of(counts))), "none");
    }

    private static StateSpaceGrid grid(List<List<Double>> shares) {
        StateSpaceGrid.Frame frame = new StateSpaceGrid.Frame(SIDE, SIDE, "match", List.of(), 1);
        return new StateSpaceGrid(CAPTION, frame, List.of(new StateSpaceGrid.Arm("late", "", shares)), "none");
    }

    private static Influences influences(Optional<Influences.Bar> effect) {
        Influences.Row row = new Influences.Row("rest", "", "", effect, Optional.empty(), Optional.empty());
        return new Influences(CAPTION, new Influences.Words("effect", "share", "alone", "in all"), List.of(row));
    }

    private static Timeline.Strip strip(Timeline.Bout... bouts) {
        return new Timeline.Strip("infant", List.of(SMILES, WATCHES), List.of(bouts));
    }

    /** From 0 to these. */
    private static Timeline.Band band(Double... high) {
        return new Timeline.Band("comfortable", Collections.nCopies(high.length, 0.0), List.of(high));
    }

    private static Timeline timeline(double seconds) {
        List<Timeline.Episode> play = List.of(new Timeline.Episode("play", 0, seconds));
        return new Timeline(CAPTION, seconds, play, List.of(strip()), STATE, NO_MARKS);
    }
}
