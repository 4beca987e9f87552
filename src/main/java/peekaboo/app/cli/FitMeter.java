package peekaboo.app.cli;

import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import peekaboo.fit.Evaluation;
import peekaboo.fit.Journal;
import peekaboo.fit.Search;

/** Hands every try on to the log, and shows where somebody looks on how many there were and the least loss so far. */
final class FitMeter implements Journal, AutoCloseable {
    private static final int COLUMNS = 78;

    private final FitLog log;
    private final Search search;
    private final @Nullable ProgressBar bar;
    private double least = Double.POSITIVE_INFINITY;

    FitMeter(FitLog log, Search search, boolean isShown) {
        this.log = log;
        this.search = search;
        this.bar = isShown ? bar(search) : null;
    }

    private static ProgressBar bar(Search search) {
        return new ProgressBarBuilder()
                .setTaskName("evaluations")
                .setInitialMax((long) search.restarts() * search.evaluations())
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public List<Evaluation> earlier() {
        return log.earlier();
    }

    @Override
    public void add(Evaluation evaluation) {
        log.add(evaluation);
        least = Math.min(least, evaluation.loss());
        if (bar != null) {
            bar.setExtraMessage(" loss " + String.format(Locale.ROOT, "%.3f", least));
            // A restart that converged early leaves the rest of its share unused.
            bar.stepTo((evaluation.restart() - 1L) * search.evaluations() + evaluation.number());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
