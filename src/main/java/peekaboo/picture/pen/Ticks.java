package peekaboo.picture.pen;

import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberTickUnit;
import peekaboo.chart.ClockSteps;
import peekaboo.text.ClockText;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;
import peekaboo.text.Rounded;

/** Marks on an axis at round distances, written without regard to locale. */
public final class Ticks extends NumberTickUnit {

    private static final long serialVersionUID = 1;
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final int MOST_DECIMALS = 13;

    private final transient DoubleFunction<String> words;

    private Ticks(double step, DoubleFunction<String> words) {
        super(step);
        this.words = words;
    }

    /** At most {@code most} steps of 1, 2 or 5 times a power of ten over the range. */
    public static Ticks over(double range, int most) {
        double step = step(range, most);
        return new Ticks(step, value -> Rounded.minus(DecimalText.print(value, decimals(step))));
    }

    /** Steps that suit a clock, written as minutes and seconds. */
    public static Ticks clock(double seconds, int most) {
        return new Ticks(ClockSteps.of(seconds, most), ClockText::nearest);
    }

    /** Shares from 0 to 1 as percentages. */
    public static Ticks percent(double range, int most) {
        return new Ticks(step(range, most), Percent::of);
    }

    /** The smallest round distance at which a range has at most so many marks. */
    public static double step(double range, int most) {
        double power = Math.pow(10, Math.floor(Math.log10(range / most)));
        for (double round : ROUND) {
            if (range / (round * power) <= most + 1e-9) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** How many decimals a number needs so that marks at this distance differ, 0 to 13: below that, numbers differ by rounding alone. */
    public static int decimals(double step) {
        return (int) Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    }

    @Override
    public String valueToString(double value) {
        return words.apply(value);
    }
}
