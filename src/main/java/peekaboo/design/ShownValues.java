package peekaboo.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import peekaboo.design.Design.Axis;
import peekaboo.text.DecimalText;
import peekaboo.text.Rounded;
import peekaboo.text.SignificantDigits;

/**
 * How the values of a design are written for a reader, in sentences, tables and charts alike: four digits, whole numbers whole, and more
 * where two values of a setting that were asked for would look the same. Files of results have every digit.
 */
public final class ShownValues {
    private static final int FEWEST = 4;
    private static final int MOST = 15;
    private static final String BLANK = " ";

    private final Design design;
    private final int[] digits;

    private ShownValues(Design design) {
        this.design = design;
        digits = new int[design.axes().size()];
        for (int axis = 0; axis < digits.length; axis++) {
            // Of drawn values it does not matter which of two is which.
            digits[axis] = !isNumeric(axis) ? MOST : design.kind().isDrawn() ? FEWEST : digits(design.numbers(axis));
        }
    }

    /** Of this design. */
    public static ShownValues of(Design design) {
        return new ShownValues(design);
    }

    private boolean isNumeric(int axis) {
        return design.axes().get(axis).isNumeric();
    }

    /** So many that no two numbers look the same. */
    private static int digits(double[] numbers) {
        Set<Double> distinct = new HashSet<>();
        for (double number : numbers) {
            distinct.add(number);
        }
        for (int digits = FEWEST; digits < MOST; digits++) {
            Set<String> looks = new HashSet<>();
            for (double number : distinct) {
                looks.add(text(number, digits));
            }
            if (looks.size() == distinct.size()) {
                return digits;
            }
        }
        return MOST;
    }

    private static String text(double number, int digits) {
        int whole = Long.toString((long) Math.abs(number)).length();
        return Rounded.minus(DecimalText.print(SignificantDigits.nearest(number, Math.max(digits, whole))));
    }

    /** A number of a setting without its unit: {@code 3.833}. */
    public String bare(int axis, double number) {
        return text(number, digits[axis]);
    }

    /** A number of a setting with its unit: {@code 3.833 s}. */
    public String number(int axis, double number) {
        String symbol = design.axes().get(axis).symbol();
        return symbol.isEmpty() ? bare(axis, number) : bare(axis, number) + BLANK + symbol;
    }

    /** The value of a setting at a point. */
    public String value(int point, int axis) {
        return isNumeric(axis)
                ? number(axis, design.number(point, axis))
                : design.points().get(point).values().get(axis);
    }

    /** The values at a point, one for each setting. */
    public List<String> values(int point) {
        List<String> values = new ArrayList<>();
        for (int axis = 0; axis < digits.length; axis++) {
            values.add(value(point, axis));
        }
        return values;
    }

    /** The values at a point in one line: {@code 3.833 s, 0.1 /s}. */
    public String point(int point) {
        return String.join(", ", values(point));
    }

    /** A setting with the unit of its numbers behind it: {@code infant.sensitivity, /s}. */
    public static String heading(Axis axis) {
        return axis.symbol().isEmpty() ? axis.path() : axis.path() + ", " + axis.symbol();
    }
}
