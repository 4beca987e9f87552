package peekaboo.app.browser;

import peekaboo.sketch.Sketch;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Listener;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;
import peekaboo.text.JsonText;

/** A drawing as JSON: its marks as the attributes of SVG elements, words with their role. What is as usual is left out. */
final class SketchText implements Listener {
    private final JsonText json;

    private SketchText(JsonText json) {
        this.json = json;
    }

    static void write(JsonText json, Sketch sketch) {
        json.open().key("width").measured(sketch.width()).key("height").measured(sketch.height());
        json.key("marks").openList();
        sketch.tellTo(new SketchText(json));
        json.closeList().close();
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
        json.key("text-anchor").text(anchor(text));
        json.key("role").text(role(text)).key("words").text(text.words()).close();
    }

    private static String anchor(Text text) {
        return switch (text.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }

    private static String role(Text text) {
        return switch (text.role()) {
            case NUMBER -> "number";
            case AXIS -> "axis";
            case ARM -> "arm";
            case NOTHING -> "nothing";
        };
    }
}
