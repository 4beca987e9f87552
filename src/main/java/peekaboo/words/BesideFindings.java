package peekaboo.words;

import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;

/** How an outcome of an arm differs between two comparisons, in a plain sentence. */
public final class BesideFindings {
    private BesideFindings() {}

    /**
     * An outcome of an arm in two comparisons.
     *
     * @param arm its name in both
     * @param quantity the outcome
     * @param first what the first comparison shows
     * @param second what the second shows
     * @param difference second less first
     * @param isPaired whether both have the same dyads, so that the difference is one within dyads
     */
    public record Beside(
            String arm,
            Quantity quantity,
            Measured<Estimate> first,
            Measured<Estimate> second,
            Measured<Estimate> difference,
            boolean isPaired) {}

    /** The sentence. */
    public static Phrase of(Beside beside) {
        return beside.difference()
                .either(
                        difference -> difference
                                .interval()
                                .either(
                                        interval -> sure(beside, difference.value(), interval),
                                        reason -> Wording.BESIDE_PLAIN.phrase(
                                                arm(beside),
                                                outcome(beside),
                                                value(beside, beside.first()),
                                                value(beside, beside.second()),
                                                Sentences.why(reason))),
                        reason -> Wording.BESIDE_NOT_SEEN.phrase(arm(beside), outcome(beside), Sentences.why(reason)));
    }

    private static Phrase arm(Beside beside) {
        return Phrase.same(beside.arm());
    }

    private static Phrase outcome(Beside beside) {
        return Amounts.outcome(beside.quantity());
    }

    private static Phrase value(Beside beside, Measured<Estimate> value) {
        return Amounts.value(beside.quantity(), value.get().value());
    }

    private static Phrase sure(Beside beside, double difference, Interval interval) {
        Quantity quantity = beside.quantity();
        if (interval.low() == 0 && interval.high() == 0) {
            return Wording.BESIDE_SAME.phrase(arm(beside), outcome(beside), value(beside, beside.first()));
        }
        Phrase[] parts = {
            arm(beside),
            outcome(beside),
            value(beside, beside.first()),
            value(beside, beside.second()),
            Sentences.level(interval),
            Amounts.ends(quantity, interval.low(), interval.high()),
            beside.isPaired() ? Wording.BESIDE_PAIRED.phrase() : Wording.BESIDE_UNPAIRED.phrase(),
            Amounts.signed(quantity, difference)
        };
        return interval.contains(0) ? Wording.BESIDE_UNSURE.phrase(parts) : Wording.BESIDE_DIFFERS.phrase(parts);
    }
}
