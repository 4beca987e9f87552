package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import peekaboo.inference.Interval;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.phrase.Phrase;
import peekaboo.power.GroupShare;
import peekaboo.power.PowerResult;
import peekaboo.power.Precision;
import peekaboo.text.SignificantDigits;

/** How many dyads are enough, and what studies with infants of their own in each group would see, in plain sentences. */
public final class PowerFindings {
    /** The share of studies that is commonly asked for (Cohen 1988, Statistical Power Analysis, section 2.4). */
    private static final double USUAL_SHARE = 0.8;

    private final PowerResult result;
    private final Quantity quantity;

    private PowerFindings(PowerResult result) {
        this.result = result;
        quantity = result.plan().outcome();
    }

    /** A sentence or two an entry: first of dyads, then of groups, with a warning at the end. */
    public static List<Phrase> of(PowerResult result) {
        return new PowerFindings(result).sentences();
    }

    private List<Phrase> sentences() {
        List<Phrase> found = new ArrayList<>(List.of(precision(result.last())));
        if (result.shares().isEmpty()) {
            found.add(Wording.POWER_NO_GROUPS.phrase(Amounts.outcome(quantity), first(), second()));
            return found;
        }
        for (double noise : result.plan().groups().noises()) {
            found.add(groups(noise, result.shares(noise)));
        }
        found.add(Wording.POWER_WARNING.phrase());
        return found;
    }

    private Phrase first() {
        return Phrase.same(result.first().arm());
    }

    private Phrase second() {
        return Phrase.same(result.second().arm());
    }

    private Phrase precision(Precision last) {
        return last.interval()
                .either(
                        interval -> precision(last, interval),
                        reason -> Wording.POWER_NO_INTERVAL.phrase(
                                Sentences.count(last.dyads()),
                                Amounts.outcome(quantity),
                                first(),
                                second(),
                                Sentences.why(reason)));
    }

    private Phrase precision(Precision last, Interval interval) {
        double half = last.half().get();
        List<Phrase> parts = new ArrayList<>(List.of(
                Sentences.count(last.dyads()),
                Amounts.outcome(quantity),
                first(),
                second(),
                Amounts.signed(quantity, last.difference().get().value()),
                Sentences.level(interval),
                Amounts.ends(quantity, interval.low(), interval.high()),
                Amounts.signed(quantity, half)));
        if (half == 0 && last.difference().get().value() == 0) {
            return Wording.POWER_SAME.phrase(parts.toArray(new Phrase[0]));
        }
        OptionalDouble asked = result.plan().precision().half();
        if (asked.isEmpty()) {
            return Wording.POWER_WIDTH.phrase(parts.toArray(new Phrase[0]));
        }
        parts.add(Amounts.signed(quantity, asked.getAsDouble()));
        if (result.isEnough()) {
            return Wording.POWER_ENOUGH.phrase(parts.toArray(new Phrase[0]));
        }
        double times = half / asked.getAsDouble();
        parts.add(Sentences.count(rough(last.dyads() * times * times)));
        return Wording.POWER_NOT_ENOUGH.phrase(parts.toArray(new Phrase[0]));
    }

    /** A number that is known roughly: two digits, the rest of it naughts. */
    private static int rough(double number) {
        return (int) SignificantDigits.nearest(number, 2);
    }

    private Phrase groups(double noise, List<GroupShare> shares) {
        GroupShare largest = shares.get(shares.size() - 1);
        return Lists.first(shares, share -> share.share() >= USUAL_SHARE)
                .map(share -> Wording.POWER_FEWEST.phrase(parts(noise, share)))
                .orElseGet(() -> Wording.POWER_TOO_FEW.phrase(parts(noise, largest)));
    }

    private Phrase[] parts(double noise, GroupShare share) {
        Interval interval = share.interval();
        return new Phrase[] {
            noise == 0 ? Wording.POWER_EXACT.phrase() : Wording.POWER_NOISY.phrase(Amounts.signed(quantity, noise)),
            Sentences.count(share.infants()),
            first(),
            second(),
            Sentences.count(share.told()),
            Sentences.count(share.studies()),
            Sentences.number(100 * share.share(), 1),
            Sentences.level(interval),
            Wording.SWEEP_ENDS.phrase(
                    Sentences.number(100 * interval.low(), 1), Sentences.number(100 * interval.high(), 1))
        };
    }
}
