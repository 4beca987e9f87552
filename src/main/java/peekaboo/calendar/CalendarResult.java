package peekaboo.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import peekaboo.inference.Interval;
import peekaboo.list.Lists;
import peekaboo.random.Digest;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.study.ArmResult;
import peekaboo.study.StudyResult;

/**
 * What sessions in a row gave.
 *
 * @param plan what was asked for
 * @param byArm in the order of the scenario's arms, then of the dyads
 */
public record CalendarResult(CalendarPlan plan, List<List<DyadSessions>> byArm) {
    public CalendarResult {
        byArm = Lists.each(byArm, List::copyOf);
    }

    /** The digest of the digests of all dyads' sessions, 16 hexadecimal digits. */
    public String digest() {
        Digest digest = new Digest();
        for (List<DyadSessions> arm : byArm) {
            for (DyadSessions dyad : arm) {
                digest.add(dyad.digest());
            }
        }
        return digest.hex();
    }

    /** A session that was kept, as a study by itself. */
    public StudyResult study(int session) {
        Scenario then = plan.scenario().inSession(session);
        List<ArmResult> arms = new ArrayList<>();
        for (int arm = 0; arm < byArm.size(); arm++) {
            Arm there = then.arms().get(arm);
            arms.add(new ArmResult(
                    there, Lists.each(byArm.get(arm), dyad -> dyad.kept(session).orElseThrow())));
        }
        return new StudyResult(plan.session(session), arms);
    }

    /**
     * What a number was in a session of an arm, over all dyads.
     *
     * @param arm its place in the scenario
     */
    public Point point(int arm, Trend trend, int session) {
        List<DyadSessions> dyads = byArm.get(arm);
        boolean isOfTurnings = trend.equals(Trend.BACK);
        return over(
                dyads.size(),
                dyad -> dyads.get(dyad).value(trend, session),
                dyad -> isOfTurnings ? dyads.get(dyad).known(session) : 1);
    }

    /**
     * How much more of a number the same dyads had in one arm than in another, in a session.
     *
     * @param first its place in the scenario
     * @param second its place in the scenario
     */
    public Point difference(int first, int second, Trend trend, int session) {
        List<DyadSessions> one = byArm.get(first);
        List<DyadSessions> other = byArm.get(second);
        return over(
                one.size(),
                dyad -> one.get(dyad).value(trend, session) - other.get(dyad).value(trend, session),
                dyad -> 1);
    }

    /** Over the dyads in which there is a value. */
    static Point over(int dyads, IntToDoubleFunction value, IntToDoubleFunction weight) {
        double[] values = new double[dyads];
        double[] weights = new double[dyads];
        int observed = 0;
        double sum = 0;
        double all = 0;
        for (int dyad = 0; dyad < dyads; dyad++) {
            double now = value.applyAsDouble(dyad);
            if (!Double.isNaN(now)) {
                values[observed] = now;
                weights[observed] = weight.applyAsDouble(dyad);
                sum += weights[observed] * now;
                all += weights[observed];
                observed++;
            }
        }
        return observed == 0 ? Point.NONE : point(values, weights, observed, sum / all);
    }

    private static Point point(double[] values, double[] weights, int observed, double mean) {
        double squares = 0;
        double weight = 0;
        for (int i = 0; i < observed; i++) {
            double off = weights[i] * (values[i] - mean);
            squares += off * off;
            weight += weights[i];
        }
        double error = observed < 2 ? Double.NaN : Math.sqrt(squares * observed / (observed - 1)) / weight;
        double[] sorted = Arrays.copyOf(values, observed);
        Arrays.sort(sorted);
        return new Point(
                observed,
                mean,
                mean - Interval.reach(error),
                mean + Interval.reach(error),
                at(sorted, 1),
                at(sorted, 3));
    }

    /** A quartile: the value below which so many quarters lie, between two of them in proportion. */
    private static double at(double[] sorted, int quarter) {
        double place = (sorted.length - 1) * quarter / 4.0;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * A number over dyads.
     *
     * @param dyads of how many it was observed
     * @param mean over them; of a share of turnings away over all turnings away
     * @param low lower end of the 95 % interval of the mean over dyads, by the normal approximation; not a number of fewer than two dyads
     * @param high its upper end
     * @param lowerQuartile a quarter of the dyads' own values lie below
     * @param upperQuartile a quarter lie above
     */
    public record Point(int dyads, double mean, double low, double high, double lowerQuartile, double upperQuartile) {
        static final Point NONE = new Point(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        /** True where there is a mean. */
        public boolean isObserved() {
            return dyads > 0;
        }
    }
}
