package peekaboo.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import peekaboo.chart.Caption;
import peekaboo.chart.Trends;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Svg;

class TrendsPictureTest {
    private static final Pattern NUMBER = Pattern.compile("<text[^>]* x=\"([0-9.]+)\"[^>]*>(\\d+)</text\\s*>");

    /** A long block, and short ones that would be a line each if all sessions were as wide. */
    private static Trends figure() {
        List<Trends.Point> points = new ArrayList<>();
        for (int session = 0; session < 65; session++) {
            points.add(new Trends.Point(session, session % 3 != 2, 0.5, 0.4, 0.6));
        }
        Trends.Line line = new Trends.Line(points);
        return new Trends(
                new Caption("Some sessions", "", "Words for those who do not see it."),
                "sessions before this one",
                List.of(new Trends.Block("history", 61), new Trends.Block("meeting", 3), new Trends.Block("strain", 1)),
                List.of("waits", "leans-in"),
                List.of(new Trends.Panel("looking", true, List.of(line, new Trends.Line(List.of())))));
    }

    @Test
    void everyArmAndBlock_isNamed_onWideAndNarrowPaper() {
        for (int width : List.of(Picture.WIDTH, Picture.NARROW)) {
            String svg = Svg.bareElement(figure().caption(), Pictures.of(figure(), width));
            for (String name :
                    List.of("waits", "leans-in", "history", "strain", "looking", "sessions before this one")) {
                assertTrue(svg.contains(">" + name + "<"), name + " at " + width);
            }
        }
    }

    /** A single panel bears the title of its chart. */
    @Test
    void panelThatIsTheWholeChart_isNamedOnce() {
        Trends figure = figure();
        Trends alone = new Trends(
                new Caption("looking", "", "Words."), figure.axis(), figure.blocks(), figure.arms(), figure.panels());

        String svg = Svg.bareElement(alone.caption(), Pictures.of(alone, Picture.WIDTH));
        // The name of the drawing, and the title, which lies above the part that is shown.
        assertEquals(3, svg.split(">looking<", -1).length, svg);
    }

    @Test
    void blocksAreInOrder_andEndWhereTheNextBegins() {
        assertEquals(65, figure().sessions());
        Trends.Line line = figure().panels().get(0).lines().get(0);
        assertEquals(41, line.within(0, 61, true).size());
        assertEquals(20, line.within(0, 61, false).size());
        assertEquals(64, line.within(64, 65, true).get(0).session());
    }

    /** Where a few dyads are far above the others the mean lies above the band, and still within the panel. */
    @Test
    void meanAboveTheBand_isWithinThePanel() {
        Trends.Line line = new Trends.Line(List.of(new Trends.Point(0, true, 0.9, 0.1, 0.3)));

        assertEquals(0.9, new Trends.Panel("looking", true, List.of(line)).top());
    }

    /** Round numbers of a block that is wide, and the first of each; the last round one gives way to the first of the next block. */
    @Test
    void numbersUnderTheAxis_doNotRunIntoEachOther() {
        String svg = Svg.bareElement(figure().caption(), Pictures.of(figure(), Picture.NARROW));
        List<Integer> numbers = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        for (MatchResult number : NUMBER.matcher(svg).results().toList()) {
            numbers.add(Integer.parseInt(number.group(2)));
            places.add(Double.parseDouble(number.group(1)));
        }
        assertTrue(numbers.containsAll(List.of(0, 61, 64)), numbers::toString);
        assertTrue(!numbers.contains(60), numbers::toString);
        for (int i = 1; i < places.size(); i++) {
            assertTrue(places.get(i) - places.get(i - 1) >= 20, numbers + " at " + places);
        }
    }
}
