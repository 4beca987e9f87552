package peekaboo.words;

import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.study.Quantities;
import peekaboo.text.DecimalText;

/** Values of an outcome, differences of it and their intervals within sentences, each in its unit. */
final class Amounts {
    private static final int MOST_DECIMALS = 4;

    private Amounts() {}

    /** The outcome within a sentence. */
    static Phrase outcome(Quantity quantity) {
        return quantity.equals(Quantities.RESTRICTED_MEAN)
                ? Wording.SWEEP_MEAN_TIME.phrase()
                : Phrase.same(quantity.name());
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.SHARE || quantity.kind() == Quantity.Kind.PROBABILITY;
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size >= 10 ? 1 : size >= 0.1 || size == 0 ? 2 : 4;
    }

    static Phrase value(Quantity quantity, double value) {
        return isShare(quantity)
                ? Wording.SWEEP_PERCENT.phrase(Sentences.number(100 * value, 1))
                : withUnit(quantity, Sentences.number(value, decimals(value)));
    }

    private static Phrase withUnit(Quantity quantity, Phrase number) {
        return quantity.unit().isEmpty() ? number : Phrase.of("{0} {1}", number, Phrase.same(quantity.unit()));
    }

    /** How far it is, whichever way. */
    static Phrase size(Quantity quantity, double value) {
        return signed(quantity, Math.abs(value));
    }

    static Phrase change(Quantity quantity, Measured<Estimate> change) {
        return change.either(known -> signed(quantity, known.value()), reason -> Sentences.why(reason));
    }

    static Phrase signed(Quantity quantity, double value) {
        return isShare(quantity)
                ? Wording.SWEEP_POINTS_OF_SHARE.phrase(Sentences.number(100 * value, 1))
                : withUnit(quantity, Sentences.number(value, decimals(value)));
    }

    static Phrase ends(Quantity quantity, double low, double high) {
        double times = isShare(quantity) ? 100 : 1;
        double least = times * Math.min(Math.abs(low), Math.abs(high));
        int decimals = isShare(quantity) ? 1 : decimals(Math.max(Math.abs(low), Math.abs(high)));
        // An end beside 0 is seen to lie beside it.
        while (least > 0
                && DecimalText.print(least, decimals).equals(DecimalText.print(0, decimals))
                && decimals < MOST_DECIMALS) {
            decimals++;
        }
        return Wording.SWEEP_ENDS.phrase(
                Sentences.number(times * low, decimals), Sentences.number(times * high, decimals));
    }
}
