package peekaboo.sketch;

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

    /** A box with round corners. */
    SketchPath roundBox(double x, double y, double width, double height, double radius) {
        return from(x + radius, y)
                .across(x + width - radius)
                .corner(radius, radius, radius)
                .upright(y + height - radius)
                .corner(radius, -radius, radius)
                .across(x + radius)
                .corner(radius, -radius, -radius)
                .upright(y + radius)
                .corner(radius, radius, -radius)
                .close();
    }

    private SketchPath corner(double radius, double right, double down) {
        command('a', radius).then(radius);
        path.append(" 0 0 1");
        return then(right).then(down);
    }

    /** What hangs from a place, such as the path of a {@link peekaboo.chart.look.Looks.Outline}. */
    SketchPath hung(double x, double y, String rest) {
        from(x, y);
        path.append(rest);
        return this;
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
        path.append(letter);
        return tenths(number);
    }

    private SketchPath then(double number) {
        path.append(' ');
        return tenths(number);
    }

    /** By whole numbers of a few digits, since lines of a session have thousands of places and are drawn many times a second. */
    private SketchPath tenths(double number) {
        int tenths = (int) (Math.abs(number) * 10 + 0.5);
        if (number < 0 && tenths > 0) {
            path.append('-');
        }
        path.append(tenths / 10);
        if (tenths % 10 > 0) {
            path.append('.').append(tenths % 10);
        }
        return this;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
