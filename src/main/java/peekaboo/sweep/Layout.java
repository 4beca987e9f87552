package peekaboo.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peekaboo.design.Design;

/** How the points of a design lie to each other, and so how what was found over them can be shown and told. */
public enum Layout {
    /** One after the other: a number is varied alone, or others together with it. */
    LINE,
    /** A rectangle of every value of one number with every value of another. */
    PLANE,
    /** Anywhere among several numbers. */
    CLOUD,
    /** By names, or by names and numbers. */
    NAMES;

    /** The layout of a design. */
    public static Layout of(Design design) {
        int axes = design.axes().size();
        if (!allNumeric(design)) {
            return NAMES;
        }
        if (axes == 1 || design.kind() == Design.Kind.ZIP) {
            return design.levels(0).size() == design.points().size() ? LINE : CLOUD;
        }
        return axes == 2 && isRectangle(design) ? PLANE : CLOUD;
    }

    private static boolean allNumeric(Design design) {
        for (Design.Axis axis : design.axes()) {
            if (!axis.isNumeric()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRectangle(Design design) {
        Set<List<String>> distinct = new HashSet<>();
        for (Design.Point point : design.points()) {
            distinct.add(point.values());
        }
        int all = design.levels(0).size() * design.levels(1).size();
        return distinct.size() == design.points().size() && distinct.size() == all;
    }

    /** The points in the order of their numbers on an axis, the lowest first. */
    public static List<Integer> rising(Design design, int axis) {
        double[] numbers = design.numbers(axis);
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point < numbers.length; point++) {
            points.add(point);
        }
        points.sort((one, other) -> Double.compare(numbers[one], numbers[other]));
        return points;
    }
}
