package peekaboo.app.browser;

import peekaboo.chart.Colour;
import peekaboo.sketch.Sketch;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Listener;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;
import peekaboo.text.JsonText;

/** A drawing as JSON: its marks as the attributes of SVG elements, words with their role. What is as usual is left out. */
final class SketchText implements Listener {
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    private SketchText() {}

    static String of(Sketch sketch) {
        SketchText text = new SketchText();
        text.json.open().key("width").measured(sketch.width());
        text.json.key("height").measured(sketch.height()).key("marks").openList();
        sketch.tellTo(text);
        return text.json.closeList().close().toString();
    }

    @Override
    public void shape(Shape shape) {
        json.open().key("d").text(shape.path());
        paint("fill", shape.fill());
        line(shape.line());
        json.close();
    }

    private void line(Line line) {
        if (line.width() > 0) {
            paint("stroke", line.paint());
            json.key("stroke-width").measured(line.width());
        }
        if (!line.dash().isEmpty()) {
            StringBuilder lengths = new StringBuilder();
            line.dash().forEach(length -> lengths.append(length).append(' '));
            json.key("stroke-dasharray").text(lengths.toString().strip());
        }
    }

    private void paint(String what, Paint paint) {
        json.key(what).text(paint.colour());
        if (paint.opacity() < 1) {
            json.key(what + "-opacity").measured(paint.opacity());
        }
    }

    @Override
    public void text(Text text) {
        json.open().key("x").measured(text.x()).key("y").measured(text.y());
        json.member("fill", Colour.INK.hex());
        json.member("text-anchor", text.anchor().label());
        json.member("role", text.role().label()).member("words", text.words());
        json.close();
    }
}
