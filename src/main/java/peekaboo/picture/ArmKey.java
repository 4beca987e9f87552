package peekaboo.picture;

import java.awt.Graphics2D;
import java.util.List;
import peekaboo.picture.pen.ArmPen;
import peekaboo.picture.pen.Paper;
import peekaboo.picture.pen.Type;

/**
 * Whose line is whose: a sample of each with its name, in columns as wide as the longest.
 *
 * @param arms names
 * @param width there is for it
 */
record ArmKey(List<String> arms, double width) {
    private static final double ROW = 34;

    private int across() {
        double longest = 0;
        for (String arm : arms) {
            longest = Math.max(longest, Type.SMALL.width(arm));
        }
        double each = ArmPen.SAMPLE + 10 + longest + 30;
        return (int) Math.max(1, width / each);
    }

    double height() {
        int rows = (arms.size() + across() - 1) / across();
        return rows * ROW + 14;
    }

    /** From the left margin, {@code top} down. */
    void draw(Graphics2D g, double top) {
        int columns = across();
        double each = width / columns;
        for (int arm = 0; arm < arms.size(); arm++) {
            double x = Paper.MARGIN + arm % columns * each;
            int row = arm / columns;
            double y = top + 16 + row * ROW;
            ArmPen.of(arm).sample(g, x, y);
            String name = Type.SMALL.fit(arms.get(arm), each - ArmPen.SAMPLE - 16);
            Type.SMALL.left(g, name, x + ArmPen.SAMPLE + 10, Type.SMALL.baselineAround(y));
        }
    }
}
