package peekaboo.app.browser;

import java.util.List;
import peekaboo.inference.Aways;
import peekaboo.inference.Estimate;
import peekaboo.inference.IncidenceCurves;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.words.Findings;

/** What the dyads of a study show, with intervals from resampled dyads, as the command line estimates it. */
final class Estimates implements Findings.Shown {
    private final List<ArmInPage> arms;
    private final Timing timing;
    private final IncidenceCurves columns;
    private final Replicates replicates;

    Estimates(List<ArmInPage> arms, Resamples resamples) {
        this.arms = arms;
        timing = resamples.timing();
        columns = resamples.columns();
        replicates = resamples.all();
    }

    Timing timing() {
        return timing;
    }

    /** The share of an arm's turnings away that have ended by a cause, so many ticks after the infant turned away. */
    Measured<Estimate> ended(int arm, int cause, int tick) {
        return replicates.estimate(columns.share(arm, cause, tick), Interval.USUAL_LEVEL);
    }

    /** The share that have not ended in a return, whether away or ended otherwise. */
    Measured<Double> without(int arm, int tick) {
        return replicates
                .estimate(columns.without(arm, tick), Interval.USUAL_LEVEL)
                .map(Estimate::value);
    }

    /** Mean time to return in seconds, each turning away counted up to the horizon if not back by then. */
    Measured<Double> restrictedMean(int arm) {
        return replicates
                .estimate(columns.restrictedMean(arm), Interval.USUAL_LEVEL)
                .map(Estimate::value);
    }

    @Override
    public Measured<Double> back(int arm) {
        return ended(arm, Aways.RETURN, timing.wholeTicks(Findings.WITHIN_SECONDS))
                .map(Estimate::value);
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
