package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Aways;
import peekaboo.inference.BinnedSpells;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Estimate;
import peekaboo.inference.IncidenceCurves;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.scenario.Scenario;
import peekaboo.words.Findings;

/** What the dyads of a study show, with intervals from resampled dyads, as the command line estimates it. */
final class Estimates implements Findings.Shown {
    /** As on the command line. */
    private static final double HORIZON_SECONDS = 30;

    /** As on the command line, so that a finished study ends with the same sentence. */
    private static final int REPLICATES = 1_000;

    /** Enough for a curve that is drawn again in a moment. */
    private static final int REPLICATES_UNDER_WAY = 100;

    private final List<ArmInPage> arms;
    private final Timing timing;
    private final List<Integer> points;
    private final IncidenceCurves columns;
    private final Bootstrap bootstrap;
    private final int wanted;
    private Replicates replicates;
    /** Arm by arm, point by point, as far as they have been made. */
    private final List<Measured<Estimate>> returns = new ArrayList<>();

    /** Of the first so many dyads, at least one. */
    Estimates(Scenario scenario, List<ArmInPage> arms, int dyads) {
        this.arms = arms;
        timing = new Timing(scenario.clock(), HORIZON_SECONDS);
        points = timing.points();
        List<BinnedSpells> binned = new ArrayList<>();
        for (ArmInPage arm : arms) {
            binned.add(new Aways(arm.dyads(), scenario.clock()).binned(timing.last()));
        }
        columns = new IncidenceCurves(binned, Aways.RETURN, timing.horizon(), timing.all());
        bootstrap = new Bootstrap(scenario.seed(), dyads);
        wanted = dyads < scenario.dyads() ? REPLICATES_UNDER_WAY : REPLICATES;
        replicates = bootstrap.run(columns, 0);
    }

    /**
     * Does at most so many parts of what is to be done: resampled studies, then points of the curves with their intervals.
     * In parts, so that a page can draw in between.
     *
     * @return how many parts are left
     */
    int settle(int most) {
        int all = arms.size() * points.size();
        if (replicates.count() < wanted) {
            return resample(most) + all;
        }
        for (int i = 0; i < most && returns.size() < all; i++) {
            returns.add(nextPoint());
        }
        return all - returns.size();
    }

    private int resample(int most) {
        int from = replicates.count();
        int to = from + Math.min(most, wanted - from);
        replicates = replicates.merge(bootstrap.run(columns, from, to));
        return wanted - to;
    }

    private Measured<Estimate> nextPoint() {
        int arm = returns.size() / points.size();
        int tick = points.get(returns.size() % points.size());
        return replicates.estimate(columns.share(arm, Aways.RETURN, tick), Interval.USUAL_LEVEL);
    }

    /** The share of an arm's turnings away that have ended in a return, at each of the curve's points. */
    List<Measured<Estimate>> returns(int arm) {
        return returns.subList(arm * points.size(), (arm + 1) * points.size());
    }

    Timing timing() {
        return timing;
    }

    /** The share of an arm's turnings away that have ended by a cause, so many ticks after the infant turned away. */
    Measured<Double> ended(int arm, int cause, int tick) {
        return replicates.whole(columns.share(arm, cause, tick));
    }

    /** The share that have not ended in a return, whether away or ended otherwise. */
    Measured<Double> without(int arm, int tick) {
        return replicates.whole(columns.without(arm, tick));
    }

    /** Mean time to return in seconds, each turning away counted up to the horizon if not back by then. */
    Measured<Double> restrictedMean(int arm) {
        return replicates.whole(columns.restrictedMean(arm));
    }

    @Override
    public Measured<Double> back(int arm) {
        return ended(arm, Aways.RETURN, timing.wholeTicks(Findings.WITHIN_SECONDS));
    }

    @Override
    public Measured<Estimate> timeRatio(int other) {
        return replicates.ratio(columns.restrictedMean(0), columns.restrictedMean(other), Interval.USUAL_LEVEL);
    }

    @Override
    public Measured<Double> share(int arm, String stretch, String quantity) {
        return arms.get(arm).value(stretch, quantity);
    }
}
