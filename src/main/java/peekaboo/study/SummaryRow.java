package peekaboo.study;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.record.Stretch;

/**
 * One line of a summary: the form from which tables, CSV and JSON are all made.
 *
 * @param arm name of the arm, or of the first of a pair
 * @param other name of the second arm of a pair, empty for one arm alone
 * @param stretch of the session
 * @param quantity which one
 * @param form what of it: its value, or the difference or ratio of two arms
 * @param unit of the value, as tables have it: also of a share, a count and a ratio
 * @param value with its interval over dyads, or why there is none
 */
public record SummaryRow(
        String arm,
        String other,
        Stretch stretch,
        Quantity quantity,
        Form form,
        String unit,
        Measured<Estimate> value) {

    /** The unit of a ratio. */
    static final String OF_RATIO = "ratio";

    /** What of a quantity a row tells. */
    public enum Form {
        /** The value itself. */
        VALUE("value"),
        /** First arm less second. */
        DIFFERENCE("difference"),
        /** First arm divided by second. */
        RATIO("ratio");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** Its name in records. */
        public String label() {
            return label;
        }
    }

    /** What went wrong where this program failed at the value or at its interval, as it names it; empty in all other cases. */
    public String fault() {
        return value.then(Estimate::interval).fault();
    }

    /** Which number it is, in words: {@code median of attuned}. */
    public String inWords() {
        String which = form == Form.VALUE ? "" : form.label() + " of ";
        String during = stretch.equals(Stretch.WHOLE_SESSION) ? "" : " in " + stretch.label();
        return which + quantity.name() + during + " of " + arm + (ofPair() ? " and " + other : "");
    }

    /** True when it compares two arms. */
    public boolean ofPair() {
        return !other.isEmpty();
    }
}
