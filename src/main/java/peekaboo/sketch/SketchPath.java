package peekaboo.sketch;

import peekaboo.text.DecimalText;

/** Writes a path of SVG, to a tenth of a pixel. */
final class SketchPath {

    private final StringBuilder path = new StringBuilder();

    SketchPath from(double x, double y) {
        return command('M', x).then(y);
    }

    SketchPath to(double x, double y) {
        return command('L', x).then(y);
    }

    /** Level to here. */
    SketchPath across(double x) {
        return command('H', x);
    }

    /** Upright to here. */
    SketchPath upright(double y) {
        return command('V', y);
    }

    SketchPath close() {
        path.append('Z');
        return this;
    }

    SketchPath circle(double x, double y, double radius) {
        from(x - radius, y);
        for (int half = 0; half < 2; half++) {
            command('a', radius).then(radius);
            path.append(" 0 1 0");
            then(half == 0 ? 2 * radius : -2 * radius).then(0);
        }
        return close();
    }

    SketchPath box(double x, double y, double width, double height) {
        return from(x, y).across(x + width).upright(y + height).across(x).close();
    }

    /** Corners as x, y in turn, joined up, about a centre. */
    SketchPath polygon(double[] corners, double x, double y) {
        from(x + corners[0], y + corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            to(x + corners[i], y + corners[i + 1]);
        }
        return close();
    }

    private SketchPath command(char letter, double number) {
        path.append(letter).append(tenths(number));
        return this;
    }

    private SketchPath then(double number) {
        path.append(' ').append(tenths(number));
        return this;
    }

    private static String tenths(double number) {
        String text = DecimalText.print(number, 1);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
