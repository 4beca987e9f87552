package peekaboo.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.chart.Returns;
import peekaboo.chart.Returns.Away;
import peekaboo.chart.Returns.Row;
import peekaboo.chart.look.Colour;
import peekaboo.sketch.Sketch.Role;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;

class ReturnsSketchTest {

    private static final Returns TWO = new Returns(
            List.of(new Row("You", List.of(new Away(2, true), new Away(5, false))), new Row("A caregiver", List.of())));

    private static List<Shape> marks(Heard heard) {
        return heard.shapes.stream()
                .filter(shape -> shape.line().paint().opacity() == 1)
                .toList();
    }

    @Test
    void dot_isAReturnAndACrossIsNone() {
        List<Shape> marks = marks(Heard.of(ReturnsSketch.of(TWO)));
        assertEquals(2, marks.size());
        assertEquals(Colour.GREEN.hex(), marks.get(0).fill().colour());
        assertEquals("none", marks.get(1).fill().colour());
        assertEquals(Colour.VERMILLION.hex(), marks.get(1).line().paint().colour());
    }

    @Test
    void marks_standAtTheTimeThatTheyTook() {
        List<Shape> marks = marks(Heard.of(ReturnsSketch.of(TWO)));
        // 330 px for 10 s, from 10 on; a dot is drawn from its left.
        assertTrue(
                marks.get(0).path().startsWith("M" + (76 - 7) + " "),
                marks.get(0).path());
        assertTrue(
                marks.get(1).path().startsWith("M" + (175 - 6) + " "),
                marks.get(1).path());
    }

    @Test
    void rows_areNamedAndOneWithoutTurningsSaysSo() {
        Heard heard = Heard.of(ReturnsSketch.of(TWO));
        assertEquals(
                List.of(Returns.NONE),
                heard.of(Role.NOTHING).stream().map(Text::words).toList());
        assertEquals(
                List.of("You", "A caregiver"),
                heard.texts.stream()
                        .filter(text -> text.letters().bold())
                        .map(Text::words)
                        .toList());
    }

    @Test
    void axis_isAtLeastTenSecondsAndAsLongAsTheLongest() {
        assertEquals(List.of("0", "2", "4", "6", "8", "10"), numbers(TWO));
        Returns longer = new Returns(List.of(new Row("You", List.of(new Away(47, true)))));
        assertEquals(List.of("0", "10", "20", "30", "40"), numbers(longer));
    }

    private static List<String> numbers(Returns figure) {
        return Heard.of(ReturnsSketch.of(figure)).texts.stream()
                .map(Text::words)
                .filter(words -> words.matches("[0-9]+"))
                .toList();
    }

    @Test
    void everyRow_makesItHigher() {
        Returns one = new Returns(TWO.rows().subList(0, 1));
        assertEquals(52, ReturnsSketch.of(TWO).height() - ReturnsSketch.of(one).height());
    }
}
