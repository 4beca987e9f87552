package peekaboo.app.browser;

import peekaboo.sketch.Sketch;
import peekaboo.sketch.Sketch.Area;
import peekaboo.sketch.Sketch.Letters;
import peekaboo.sketch.Sketch.Line;
import peekaboo.sketch.Sketch.Listener;
import peekaboo.sketch.Sketch.Moment;
import peekaboo.sketch.Sketch.Paint;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;
import peekaboo.sketch.TimelineSketch.Strips;
import peekaboo.text.JsonText;

/**
 * A drawing as JSON: its marks as the attributes of SVG elements, words with their role, areas with their phase, marks of
 * moments with their place. What is as usual is left out.
 */
final class SketchText implements Listener {
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    private SketchText() {}

    static String of(Sketch sketch) {
        SketchText text = new SketchText();
        text.json.open();
        text.sketch(sketch);
        return text.json.close().toString();
    }

    /** With what it takes to find moments in them. */
    static String of(Strips strips) {
        SketchText text = new SketchText();
        JsonText json = text.json.open();
        text.sketch(strips.sketch());
        json.member("needle", strips.needle());
        json.open("span").key("left").measured(strips.span().left());
        json.key("length").measured(strips.span().length());
        json.key("seconds").measured(strips.span().seconds()).close();
        json.open("asked").key("top").measured(strips.asked().top());
        json.key("bottom").measured(strips.asked().bottom()).close();
        return json.close().toString();
    }

    private void sketch(Sketch sketch) {
        json.key("width").measured(sketch.width());
        json.key("height").measured(sketch.height()).key("marks").openList();
        sketch.tellTo(this);
        json.closeList();
    }

    @Override
    public void shape(Shape shape) {
        json.open();
        look(shape);
        json.close();
    }

    private void look(Shape shape) {
        json.member("d", shape.path());
        paint("fill", shape.fill());
        line(shape.line());
    }

    private void line(Line line) {
        if (line.width() > 0) {
            paint("stroke", line.paint());
            json.key("stroke-width").measured(line.width());
        }
        if (line.round()) {
            json.member("stroke-linejoin", "round");
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
    public void area(Area area) {
        json.open().member("d", area.path()).member("phase", area.phase()).close();
    }

    @Override
    public void moment(Moment moment) {
        json.open();
        look(moment.shape());
        json.number("moment", moment.place()).close();
    }

    @Override
    public void text(Text text) {
        json.open().key("x").measured(text.x()).key("y").measured(text.y());
        letters(text.letters());
        json.member("text-anchor", text.anchor().label());
        json.member("role", text.role().label()).member("words", text.words());
        json.close();
    }

    private void letters(Letters letters) {
        paint("fill", letters.paint());
        if (letters.size() > 0) {
            json.key("font-size").measured(letters.size());
        }
        if (letters.bold()) {
            json.key("font-weight").number(600);
        }
    }
}
