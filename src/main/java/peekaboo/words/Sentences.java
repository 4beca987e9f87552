package peekaboo.words;

import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.phrase.Phrase;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.ArmSummary.Tally;
import peekaboo.study.Comparison;
import peekaboo.study.Contrast;
import peekaboo.text.Count;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;
import peekaboo.text.Rounded;

/** Parts of the sentences that tell what a study found, and what must be said beside them. */
public final class Sentences {
    /** So few are counted, of however many. */
    private static final int FEW = 10;

    private Sentences() {}

    /** What the model is, and what it is not; a sentence or two each. */
    public static List<String> limits() {
        return List.of(
                Wording.NOT_ASSESSMENT.say(),
                Wording.NOT_ONE_PAIR.say(),
                Wording.NOT_IDEAL.say(),
                Wording.FOR_THINKING.say());
    }

    /** {@code a, b and c}. */
    static Phrase listed(List<Phrase> parts) {
        int last = parts.size() - 1;
        Phrase listed = parts.get(0);
        for (int i = 1; i < last; i++) {
            listed = Phrase.of("{0}, {1}", listed, parts.get(i));
        }
        return last == 0 ? listed : Phrase.of("{0} and {1}", listed, parts.get(last));
    }

    /** {@code a; b; c}. */
    static Phrase apart(List<Phrase> parts) {
        Phrase listed = parts.get(0);
        for (Phrase part : parts.subList(1, parts.size())) {
            listed = Phrase.of("{0}; {1}", listed, part);
        }
        return listed;
    }

    /** One sentence after another. */
    static Phrase both(Phrase first, Phrase second) {
        return Phrase.of("{0} {1}", first, second);
    }

    /** {@code leaned in after 11 of 14 turnings away, in half of these within 1.5 s, and mostly waited}. */
    static Phrase did(Tally tally) {
        ArmSummary.Answers answers = tally.answers();
        Phrase leanedIn = Wording.LEANED_IN.phrase(turnings(answers.leanedIn(), answers.known()));
        Phrase soon =
                answers.until().either(seconds -> soon(leanedIn, answers.leanedIn() == 1, seconds), reason -> leanedIn);
        return answers.usual()
                .map(doing -> switch (doing) {
                    case WAITED -> Wording.AND_WAITED.phrase(soon);
                    case PLAYED -> Wording.AND_PLAYED.phrase(soon);
                    case LEANED_IN -> Wording.AND_LEANED_IN.phrase(soon);
                    case SOOTHED -> Wording.AND_SOOTHED.phrase(soon);
                    case LOOKED_ELSEWHERE -> Wording.AND_LOOKED_ELSEWHERE.phrase(soon);
                    case HELD_STILL -> Wording.AND_HELD_STILL.phrase(soon);
                })
                .orElse(soon);
    }

    private static Phrase soon(Phrase leanedIn, boolean once, double seconds) {
        if (seconds == 0) {
            return once
                    ? Wording.LEANED_IN_ONCE_FROM_THE_BEGINNING.phrase(leanedIn)
                    : Wording.LEANED_IN_HALF_FROM_THE_BEGINNING.phrase(leanedIn);
        }
        return once
                ? Wording.LEANED_IN_ONCE.phrase(leanedIn, seconds(seconds))
                : Wording.LEANED_IN_HALF.phrase(leanedIn, seconds(seconds));
    }

    /** {@code 11 of 14 turnings away}, {@code 2 of 167}, {@code 82 % of 3 812 turnings away}. */
    private static Phrase turnings(int some, int all) {
        Phrase many = count(all);
        if (all == 1) {
            return Wording.OF_ONE.phrase(Phrase.same(some));
        }
        if (some == 0) {
            return Wording.NONE_OF.phrase(many);
        }
        if (some == all) {
            return Wording.ALL_OF.phrase(many);
        }
        return all < Percent.MANY || some < FEW
                ? Wording.SOME_OF.phrase(Phrase.same(some), many)
                : Wording.PERCENT_OF.phrase(percent((double) some / all), many);
    }

    /** A number of turnings away by itself. */
    static Phrase count(int number) {
        return Phrase.same(Count.of(number));
    }

    /** After how many of these turnings away the infant was back in time: a count of few, a share of many. */
    static Phrase back(Tally tally, Measured<Double> share) {
        boolean counted = tally.spells() < Percent.MANY || !share.isObserved();
        if (tally.back() == 0) {
            return cutOff(Wording.BACK_NONE.phrase(), tally);
        }
        if (tally.back() == tally.spells()) {
            return Wording.BACK_ALL.phrase();
        }
        return counted
                ? cutOff(Wording.BACK_SOME.phrase(Phrase.same(tally.back())), tally)
                : Wording.BACK_PERCENT.phrase(percent(share.get()));
    }

    private static Phrase cutOff(Phrase back, Tally tally) {
        return tally.cutOff() == 0 ? back : Wording.BUT_CUT_OFF.phrase(back, Phrase.same(tally.cutOff()));
    }

    /** A ratio that may be 1, with its interval or the reason why there is none. */
    static Phrase ratio(Pairing pairing) {
        return pairing.ratio()
                .either(
                        ratio -> pairing.isSame()
                                ? Wording.RATIO_SAME.phrase(pairing.one(), pairing.other(), pairing.within())
                                : ratio(pairing, ratio),
                        reason -> Wording.RATIO_UNKNOWN.phrase(pairing.one(), pairing.other(), why(reason)));
    }

    private static Phrase ratio(Pairing pairing, Estimate ratio) {
        return ratio.interval()
                .either(
                        interval -> ratio(pairing, ratio.value(), interval),
                        reason -> Wording.RATIO_PLAIN.phrase(
                                pairing.one(),
                                pairing.within(),
                                number(ratio.value(), 2),
                                pairing.other(),
                                why(reason)));
    }

    private static Phrase ratio(Pairing pairing, double ratio, Interval interval) {
        int decimals = decimals(interval);
        Phrase told = Wording.RATIO.phrase(
                pairing.one(),
                pairing.within(),
                number(ratio, decimals),
                pairing.other(),
                level(interval),
                number(interval.low(), decimals),
                number(interval.high(), decimals));
        return interval.contains(1) ? Wording.MAY_BE_NO_DIFFERENCE.phrase(told) : Wording.FULL_STOP.phrase(told);
    }

    /** Two, or so many that an end of the interval close to 1 is seen to lie on its side of it. */
    private static int decimals(Interval interval) {
        double end = Math.min(Math.abs(interval.low() - 1), Math.abs(interval.high() - 1));
        int decimals = 2;
        for (double half = 0.005; end < half && decimals < 4; half /= 10) {
            decimals++;
        }
        return decimals;
    }

    static Phrase level(Interval interval) {
        return number(100 * interval.level(), 0);
    }

    static Phrase percent(double share) {
        return Phrase.number(Percent.figures(share));
    }

    static Phrase number(double value, int decimals) {
        return Phrase.number(Rounded.minus(DecimalText.print(value, decimals)));
    }

    /** Seconds as they were asked for or counted: {@code 30}, {@code 1.75}. */
    static Phrase seconds(double value) {
        return Phrase.number(Rounded.minus(DecimalText.trimmed(value, 2)));
    }

    static Phrase why(Measured.Reason reason) {
        return Phrase.of(English.reason(reason));
    }

    /**
     * Two arms and how their mean times compare, as the tables have it.
     *
     * @param first the arm that the scenario names first
     * @param second the other
     * @param withinSeconds up to which the times were followed
     * @param difference first less second, in seconds
     * @param ratio first divided by second
     */
    record Pairing(
            String first,
            String second,
            double withinSeconds,
            Measured<Estimate> difference,
            Measured<Estimate> ratio) {
        private static final double NOTHING = 1e-9;

        /** How two arms compare in a quantity over a stretch: the two as the scenario has them, whichever is asked for first. */
        static Pairing of(Comparison comparison, Stretch stretch, String quantity, ArmSummary one, ArmSummary other) {
            List<ArmSummary> arms = comparison.arms();
            boolean inOrder = arms.indexOf(one) < arms.indexOf(other);
            ArmSummary first = inOrder ? one : other;
            ArmSummary second = inOrder ? other : one;
            Contrast contrast =
                    comparison.pair(first.name(), second.name()).orElseThrow().contrast(stretch, quantity);
            return new Pairing(
                    first.name(), second.name(), comparison.horizonSeconds(), contrast.difference(), contrast.ratio());
        }

        Phrase one() {
            return Phrase.same(first);
        }

        Phrase other() {
            return Phrase.same(second);
        }

        Phrase within() {
            return seconds(withinSeconds);
        }

        /** True when the two did not differ in any resample. */
        boolean isSame() {
            return difference.either(
                    apart -> Math.abs(apart.value()) < NOTHING
                            && apart.interval()
                                    .either(interval -> interval.high() - interval.low() < NOTHING, reason -> true),
                    reason -> false);
        }

        /** True when the interval of the difference leaves out 0. */
        Measured<Boolean> isToldApart() {
            return difference.then(Estimate::interval).map(interval -> !interval.contains(0));
        }
    }
}
