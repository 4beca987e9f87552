package peekaboo.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import peekaboo.chart.Caption;
import peekaboo.chart.DoseResponse;
import peekaboo.chart.Figure;
import peekaboo.chart.HeatMap;
import peekaboo.chart.Influences;
import peekaboo.chart.Trends;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Svg;

class DosePictureTest {
    private static final Caption CAPTION =
            new Caption("More of it, later back", "", "Words for those who do not see it.");

    /** So many pixels beside a line its colour must not meet that of a number. */
    private static final int BESIDE = 2;

    private static DoseResponse dose(List<String> names) {
        List<DoseResponse.Point> points = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            points.add(new DoseResponse.Point(at, 10 + at, 9 + at, 11.5 + at));
        }
        return new DoseResponse(
                CAPTION,
                new DoseResponse.Scale("patience, s", names, names.isEmpty() ? 0 : -0.4, names.isEmpty() ? 2 : 2.4),
                "until back, s",
                false,
                List.of(new DoseResponse.Line("waits", points), new DoseResponse.Line("leans-in", List.of())));
    }

    private static HeatMap heat() {
        HeatMap.Side across = new HeatMap.Side("patience, s", List.of(1.0, 2.0, 4.0), List.of("1", "2", "4"));
        HeatMap.Side up = new HeatMap.Side("sensitivity, /s", List.of(0.05, 0.2), List.of("0.05", "0.2"));
        List<List<Double>> rows = List.of(List.of(1.0, 2.0, 3.0), List.of(2.0, 3.0, Double.NaN));
        return new HeatMap(CAPTION, across, up, "until back, s", false, List.of(new HeatMap.Panel("waits", rows)));
    }

    private static void assertNames(Figure figure, List<String> names) {
        for (int width : List.of(Picture.WIDTH, Picture.NARROW)) {
            String svg = Svg.bareElement(figure.caption(), Pictures.of(figure, width));
            for (String name : names) {
                assertTrue(svg.contains(">" + name + "<"), name + " at " + width);
            }
        }
    }

    @Test
    void lines_haveTheirArmsAndScalesOnWideAndNarrowPaper() {
        assertNames(dose(List.of()), List.of("waits", "leans-in", "patience, s", "until back, s", "9", "14"));
        assertNames(dose(List.of("none", "some", "much")), List.of("waits", "none", "some", "much"));
        assertEquals(9, dose(List.of()).lowest());
        assertEquals(13.5, dose(List.of()).highest());
    }

    @Test
    void cells_haveTheirNumbersOnWideAndNarrowPaper() {
        assertNames(heat(), List.of("waits", "1.0", "3.0", "-", "0.05", "0.2", "4", "patience, s"));
        assertEquals(List.of(1.0, 3.0), heat().ends());
    }

    /** On narrow paper what stands beside the bars on wide paper stands over them, in letters as large as elsewhere. */
    @Test
    void bars_haveTheirCausesOnWideAndNarrowPaper() {
        Influences.Row row = new Influences.Row(
                "caregiver.patience",
                "0.5 to 10 s",
                "more of it: down",
                Optional.of(new Influences.Bar(2, 1, 3)),
                Optional.empty(),
                Optional.empty());
        Influences bars = new Influences(
                CAPTION, new Influences.Words("change over the range, s", "share", "alone", "in all"), List.of(row));

        assertNames(bars, List.of("caregiver.patience", "change over the range, s"));
        assertEquals(Picture.NARROW, Pictures.of(bars, Picture.NARROW).width());
        String narrow = Svg.bareElement(CAPTION, Pictures.of(bars, Picture.NARROW));
        assertTrue(narrow.contains(">0.5 to 10 s; more of it: down<"), narrow);
    }

    /** Of a slope the line of a level is straight, and lies where the level is. */
    @Test
    void lineOfALevel_liesWhereTheOutcomeHasIt() {
        HeatMap.Panel slope = new HeatMap.Panel(
                "waits", List.of(List.of(0.0, 1.0, 2.0), List.of(1.0, 2.0, 3.0), List.of(2.0, 3.0, 4.0)));
        List<HeatMap.Piece> pieces = HeatMap.line(slope, 1.5);

        assertEquals(3, pieces.size());
        for (HeatMap.Piece piece : pieces) {
            assertEquals(1.5, piece.fromAcross() + piece.fromUp(), 1e-12);
            assertEquals(1.5, piece.toAcross() + piece.toUp(), 1e-12);
        }
        assertEquals(List.of(), HeatMap.line(slope, 9));
        HeatMap.Panel hole = new HeatMap.Panel("waits", List.of(List.of(0.0, Double.NaN), List.of(1.0, 2.0)));
        assertEquals(List.of(), HeatMap.line(hole, 5));
    }

    /** A line that leads through numbers leaves them free, so that none is struck through. */
    @Test
    void linesThroughNumbers_leaveThemFree() {
        HeatMap.Side across = new HeatMap.Side("patience, s", List.of(1.0, 2.0, 3.0), List.of("1", "2", "3"));
        HeatMap.Side up = new HeatMap.Side("sensitivity, /s", List.of(0.1, 0.2, 0.3), List.of("0.1", "0.2", "0.3"));
        List<List<Double>> rows =
                List.of(Collections.nCopies(3, 5.0), Collections.nCopies(3, 10.0), Collections.nCopies(3, 15.0));
        HeatMap map = new HeatMap(CAPTION, across, up, "back, s", false, List.of(new HeatMap.Panel("waits", rows)));
        for (int width : List.of(Picture.WIDTH, Picture.NARROW)) {
            BufferedImage drawn = drawn(map, width);
            int lines = 0;
            for (int y = 0; y < drawn.getHeight(); y++) {
                int line = -BESIDE - 1;
                int ink = -BESIDE - 1;
                for (int x = 0; x < width; x++) {
                    Color colour = new Color(drawn.getRGB(x, y));
                    line = colour.getRed() > 200 && colour.getBlue() < 60 ? x : line;
                    ink = colour.getRed() < 60 && colour.getBlue() < 60 ? x : ink;
                    lines += line == x ? 1 : 0;
                    assertTrue(
                            line < 0 || ink < 0 || Math.abs(line - ink) > BESIDE, "ink on a line at " + x + ", " + y);
                }
            }
            assertTrue(lines > 200, "few points of lines: " + lines);
        }
    }

    private static BufferedImage drawn(Figure figure, int width) {
        Picture picture = Pictures.of(figure, width);
        BufferedImage drawn = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
        picture.draw(drawn.createGraphics());
        return drawn;
    }

    private static int pointsOf(Color colour, Figure figure, int width) {
        BufferedImage drawn = drawn(figure, width);
        int points = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                points += drawn.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return points;
    }

    private static DoseResponse doseBeside(double low) {
        List<DoseResponse.Point> first =
                List.of(new DoseResponse.Point(0, 10, 5, 15), new DoseResponse.Point(1, 11, 6, 15));
        List<DoseResponse.Point> second =
                List.of(new DoseResponse.Point(0, 14, low, 14), new DoseResponse.Point(1, 14, low, 14));
        return new DoseResponse(
                CAPTION,
                new DoseResponse.Scale("patience, s", List.of(), -0.4, 1.4),
                "until back, s",
                false,
                List.of(new DoseResponse.Line("waits", first), new DoseResponse.Line("leans-in", second)));
    }

    private static Trends trendsBeside(double low) {
        List<Trends.Point> first = new ArrayList<>();
        List<Trends.Point> second = new ArrayList<>();
        for (int session = 0; session < 9; session++) {
            first.add(new Trends.Point(session, true, 0.5, 0.4, 0.6));
            second.add(new Trends.Point(session, true, 0.55, low, 0.55));
        }
        return new Trends(
                CAPTION,
                "sessions before this one",
                List.of(new Trends.Block("history", 9)),
                List.of("waits", "leans-in"),
                List.of(new Trends.Panel("looking", true, List.of(new Trends.Line(first), new Trends.Line(second)))));
    }

    /** Each line keeps its colour where the band of another lies. */
    @Test
    void bandOfOneArm_doesNotDullTheLineOfAnother() {
        Color colour = ArmPen.of(0).colour();
        for (int width : List.of(Picture.WIDTH, Picture.NARROW)) {
            assertEquals(pointsOf(colour, doseBeside(14), width), pointsOf(colour, doseBeside(7), width));
            assertEquals(pointsOf(colour, trendsBeside(0.55), width), pointsOf(colour, trendsBeside(0.45), width));
            assertTrue(pointsOf(colour, doseBeside(7), width) > 500);
        }
    }

    @Test
    void sidesThatDoNotRise_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HeatMap.Side("x", List.of(2.0, 1.0), List.of("2", "1")));
        assertThrows(IllegalArgumentException.class, () -> new HeatMap.Side("x", List.of(2.0), List.of("2")));
        assertThrows(IllegalArgumentException.class, () -> new DoseResponse.Scale("x", List.of(), 1, 1));
    }
}
