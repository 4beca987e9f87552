package peekaboo.evidence.check;

import peekaboo.dyad.Range;
import peekaboo.inference.Measured;
import peekaboo.text.DecimalText;

/**
 * One thing that a finding claims: a number of a sample, and where it must lie.
 *
 * @param label in a few words
 * @param unit of the number; "proportion" for a share, empty for a pure number
 * @param statistic the number
 * @param expected where it must lie, both ends included; infinite where open
 * @param told what was published or is expected, in words
 * @param mark what it owes to those who made the model
 */
public record Part(String label, String unit, Statistic statistic, Range expected, String told, Mark mark) {

    /** The unit of a share or of a difference of shares, which words leave out. */
    public static final String SHARE = "proportion";

    /** What tables have for a number without a unit, such as a correlation or odds. */
    private static final String BARE = "number";

    /** The unit of a number as tables have it, where an empty cell would leave open what number it is. */
    public static String unitInRecords(String unit) {
        return unit.isEmpty() ? BARE : unit;
    }

    private Part(String label, String unit, Statistic statistic, Range expected, String told) {
        this(label, unit, statistic, expected, told, Mark.EMERGED);
    }

    /** It must be above 0. */
    static Part positive(String label, String unit, Statistic statistic) {
        return new Part(label, unit, statistic, new Range(Double.MIN_VALUE, Double.POSITIVE_INFINITY), "above 0");
    }

    /** It must be below 0. */
    static Part negative(String label, String unit, Statistic statistic) {
        return new Part(label, unit, statistic, new Range(Double.NEGATIVE_INFINITY, -Double.MIN_VALUE), "below 0");
    }

    /** It must be above a border. */
    public static Part above(String label, String unit, Statistic statistic, double border) {
        Range beyond = new Range(border, Double.POSITIVE_INFINITY);
        return new Part(label, unit, statistic, beyond, "above " + plain(border));
    }

    /** It must be below a border. */
    static Part below(String label, String unit, Statistic statistic, double border) {
        Range beneath = new Range(Double.NEGATIVE_INFINITY, border);
        return new Part(label, unit, statistic, beneath, "below " + plain(border));
    }

    /** It must lie within a distance of what was published. */
    static Part near(String label, String unit, Statistic statistic, double published, double within) {
        Range around = new Range(published - within, published + within);
        return new Part(label, unit, statistic, around, near(published, within));
    }

    /** It must lie in a band. */
    public static Part within(String label, String unit, Statistic statistic, double low, double high) {
        return new Part(label, unit, statistic, new Range(low, high), band(low, high));
    }

    /** Nothing is expected of it: it is told beside the others, as what chance alone would give. */
    static Part beside(String label, String unit, Statistic statistic) {
        Range any = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return new Part(label, unit, statistic, any, "told beside it");
    }

    /** The same, a rule having been put in for it: which, in a few words. */
    Part assumed(String rule) {
        return marked(Mark.assumed(rule));
    }

    /** The same, a value having been set by hand so that it comes out: which, in a few words. */
    Part fitted(String value) {
        return marked(Mark.fitted(value));
    }

    /** The same with this mark, unless it has one of its own. */
    Part marked(Mark other) {
        return mark.equals(Mark.EMERGED) ? new Part(label, unit, statistic, expected, told, other) : this;
    }

    /** Whether anything is asked of it. */
    public boolean isJudged() {
        return Double.isFinite(expected.low()) || Double.isFinite(expected.high());
    }

    /** True of a number that lies in a band with two ends: what a fit can aim at, unlike a sign, an order or odds. */
    public boolean isNumber() {
        return Double.isFinite(expected.low()) && Double.isFinite(expected.high());
    }

    private static String near(double published, double within) {
        return plain(published) + " +- " + plain(within);
    }

    private static String band(double low, double high) {
        if (low == Double.NEGATIVE_INFINITY) {
            return "at most " + plain(high);
        }
        return high == Double.POSITIVE_INFINITY ? "at least " + plain(low) : plain(low) + " to " + plain(high);
    }

    private static String plain(double value) {
        return DecimalText.trimmed(value, 3);
    }

    /** A number of a sample, or why it has none: the same question may find nothing to divide by, or too few dyads. */
    public interface Statistic {
        Measured<Double> of(Sample sample);
    }
}
