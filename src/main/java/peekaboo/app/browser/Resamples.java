package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Aways;
import peekaboo.inference.BinnedSpells;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.IncidenceCurves;
import peekaboo.inference.Replicates;
import peekaboo.inference.Timing;
import peekaboo.scenario.Scenario;

/** What the dyads of a study show when they are resampled, a few times at once so that a page can draw in between. */
final class Resamples {
    /** As on the command line. */
    private static final double HORIZON_SECONDS = 30;

    /** As on the command line, so that a finished study ends with the same sentence. */
    private static final int WHOLE_STUDY = 1_000;

    /** Enough for a curve that is drawn again in a moment. */
    private static final int UNDER_WAY = 100;

    private final int dyads;
    private final int wanted;
    private final Timing timing;
    private final IncidenceCurves columns;
    private final Bootstrap bootstrap;
    private Replicates replicates;

    /** Of the first so many dyads, at least one. */
    Resamples(Scenario scenario, List<ArmInPage> arms, int dyads) {
        this.dyads = dyads;
        wanted = dyads < scenario.dyads() ? UNDER_WAY : WHOLE_STUDY;
        timing = new Timing(scenario.clock(), HORIZON_SECONDS);
        List<BinnedSpells> binned = new ArrayList<>();
        for (ArmInPage arm : arms) {
            binned.add(new Aways(arm.dyads(), scenario.clock()).binned(timing.last()));
        }
        columns = new IncidenceCurves(binned, Aways.RETURN, timing.horizon(), timing.all());
        bootstrap = new Bootstrap(scenario.seed(), dyads);
        replicates = bootstrap.run(columns, 0);
    }

    /** How many dyads are resampled. */
    int dyads() {
        return dyads;
    }

    /** Resamples so many times more, up to what is wanted; returns how many times are still wanted. */
    int run(int times) {
        int from = replicates.count();
        int to = from + Math.min(times, wanted - from);
        if (to > from) {
            replicates = replicates.merge(bootstrap.run(columns, from, to));
        }
        return wanted - to;
    }

    /** All that are wanted. */
    Replicates all() {
        run(wanted);
        return replicates;
    }

    Timing timing() {
        return timing;
    }

    IncidenceCurves columns() {
        return columns;
    }
}
