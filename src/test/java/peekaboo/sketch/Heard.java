package peekaboo.sketch;

import java.util.ArrayList;
import java.util.List;
import peekaboo.sketch.Sketch.Area;
import peekaboo.sketch.Sketch.Moment;
import peekaboo.sketch.Sketch.Role;
import peekaboo.sketch.Sketch.Shape;
import peekaboo.sketch.Sketch.Text;

/** What a drawing consists of, by kind. */
final class Heard implements Sketch.Listener {
    final List<Shape> shapes = new ArrayList<>();
    final List<Area> areas = new ArrayList<>();
    final List<Moment> moments = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();

    static Heard of(Sketch sketch) {
        Heard heard = new Heard();
        sketch.tellTo(heard);
        return heard;
    }

    @Override
    public void shape(Shape shape) {
        shapes.add(shape);
    }

    @Override
    public void area(Area area) {
        areas.add(area);
    }

    @Override
    public void moment(Moment moment) {
        moments.add(moment);
    }

    @Override
    public void text(Text text) {
        texts.add(text);
    }

    List<Text> of(Role role) {
        return texts.stream().filter(text -> text.role() == role).toList();
    }

    List<String> words() {
        return texts.stream().map(Text::words).toList();
    }
}
