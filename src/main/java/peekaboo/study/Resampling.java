package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Replicates;

/** Shares the resamples of a bootstrap out among the threads. */
final class Resampling {
    private static final int PART = 50;

    private final Bootstrap bootstrap;
    private final int replicates;
    private final Crew crew;

    Resampling(Bootstrap bootstrap, int replicates, Crew crew) {
        this.bootstrap = bootstrap;
        this.replicates = replicates;
        this.crew = crew;
    }

    /** What the whole study shows and nothing else, measured in the calling thread. */
    static Resampling none(StudyPlan plan) {
        return new Resampling(new Bootstrap(plan.scenario().seed(), plan.dyads()), 0, new Crew(1));
    }

    Replicates of(Bootstrap.Statistic statistic) throws InterruptedException {
        if (replicates == 0) {
            return bootstrap.run(statistic, 0);
        }
        List<Callable<Replicates>> parts = new ArrayList<>();
        for (int from = 0; from < replicates; from += PART) {
            int first = from;
            int end = Math.min(from + PART, replicates);
            parts.add(() -> bootstrap.run(statistic, first, end));
        }
        return crew.all(parts).stream().reduce(Replicates::merge).orElseThrow();
    }
}
