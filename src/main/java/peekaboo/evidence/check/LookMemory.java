package peekaboo.evidence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import peekaboo.measure.Bout;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/**
 * How the lengths of looks at the face and of looks away go with those before them, within a dyad and an episode: logarithms,
 * each less the mean of its kind, of looks whose beginning and end were both seen.
 *
 * <p>A few numbers that know nothing of each other correlate below zero from one to the next, since all are counted from their
 * own mean. So what all orders of the same looks would give on average is taken off: of n numbers with the sum of squares S,
 * the product of two of them drawn without replacement is -S / (n (n - 1)) on average. That is a shuffle without the chance.
 *
 * <p>What is read off are sums of products over sums of squares; pooled over dyads and episodes they are correlations.
 */
final class LookMemory {
    static final String LOOKS_LAG_1 = "looks, lag 1";
    static final String LOOKS_LAG_2 = "looks, lag 2";
    static final String AWAYS_LAG_1 = "looks away, lag 1";
    static final String AWAYS_LAG_2 = "looks away, lag 2";
    static final String AWAY_AFTER_LOOK = "look away after look";
    static final String LOOK_AFTER_AWAY = "look after look away";

    /** What is needed to read it. */
    static final Channels NEEDS = Channels.coded(CodedChannel.GAZE);

    private LookMemory() {}

    /** Of one episode; a correlation for which there are too few looks is not observed. */
    static Reading of(Sheet episode) {
        Lengths looks = Lengths.of(episode, episode::infantLooks);
        Lengths aways = Lengths.of(episode, tick -> !episode.infantLooks(tick));
        Reading.Builder reading = new Reading.Builder();
        looks.addOwn(reading, LOOKS_LAG_1, 1);
        looks.addOwn(reading, LOOKS_LAG_2, 2);
        aways.addOwn(reading, AWAYS_LAG_1, 1);
        aways.addOwn(reading, AWAYS_LAG_2, 2);
        looks.addThose(reading, AWAY_AFTER_LOOK, aways);
        aways.addThose(reading, LOOK_AFTER_AWAY, looks);
        return reading.build();
    }

    /** Of one kind, in the order of time: of bouts that began and ended within the episode. */
    private static final class Lengths {
        private final List<Bout> bouts;
        /** Of the logarithms of their lengths from the mean of these. */
        private final double[] deviations;
        /** The sum of squares of the deviations. */
        private final double squares;

        private Lengths(List<Bout> bouts, double[] deviations, double squares) {
            this.bouts = bouts;
            this.deviations = deviations;
            this.squares = squares;
        }

        static Lengths of(Sheet episode, IntPredicate holds) {
            List<Bout> whole = Bout.all(episode.length(), holds).stream()
                    .filter(bout -> bout.first() > 0 && bout.end() < episode.length())
                    .toList();
            double[] logs =
                    whole.stream().mapToDouble(bout -> Math.log(bout.ticks())).toArray();
            double mean = 0;
            for (double log : logs) {
                mean += log / logs.length;
            }
            double squares = 0;
            for (int i = 0; i < logs.length; i++) {
                logs[i] -= mean;
                squares += logs[i] * logs[i];
            }
            return new Lengths(whole, logs, squares);
        }

        private int size() {
            return deviations.length;
        }

        private double variance() {
            return size() == 0 ? 0 : squares / size();
        }

        /** With the one so many before it of the same kind, against the average over all orders. */
        void addOwn(Reading.Builder reading, String name, int lag) {
            int pairs = size() - lag;
            if (pairs < 1) {
                reading.add(name, 0, 0);
                return;
            }
            double products = 0;
            for (int i = lag; i < size(); i++) {
                products += deviations[i] * deviations[i - lag];
            }
            double shuffled = -pairs * squares / size() / (size() - 1);
            reading.add(name, products - shuffled, pairs * variance());
        }

        /** With the one of the other kind that follows at once; over all orders of both that is 0 on average. */
        void addThose(Reading.Builder reading, String name, Lengths others) {
            List<Double> products = new ArrayList<>();
            int other = 0;
            for (int i = 0; i < size(); i++) {
                while (other < others.size()
                        && others.bouts.get(other).first() < bouts.get(i).end()) {
                    other++;
                }
                if (other < others.size()
                        && others.bouts.get(other).first() == bouts.get(i).end()) {
                    products.add(deviations[i] * others.deviations[other]);
                }
            }
            double sum = products.stream().mapToDouble(product -> product).sum();
            reading.add(name, sum, products.size() * Math.sqrt(variance() * others.variance()));
        }
    }
}
