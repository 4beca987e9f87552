package peekaboo.app.cli.fit;

import java.util.List;
import peekaboo.app.cli.terminal.ProgressMeter;
import peekaboo.fit.Evaluation;
import peekaboo.fit.Journal;
import peekaboo.fit.Search;
import peekaboo.text.DecimalText;

/** Hands every try on to the log, and shows where somebody looks on how many there were and the least loss so far. */
final class FitMeter implements Journal, AutoCloseable {
    private final FitLog log;
    private final Search search;
    private final ProgressMeter meter;
    private double least = Double.POSITIVE_INFINITY;

    FitMeter(FitLog log, Search search, ProgressMeter meter) {
        this.log = log;
        this.search = search;
        this.meter = meter;
        show(0);
    }

    private void show(long tries) {
        meter.show(tries, (long) search.restarts() * search.evaluations());
    }

    @Override
    public List<Evaluation> earlier() {
        return log.earlier();
    }

    @Override
    public void add(Evaluation evaluation) {
        log.add(evaluation);
        least = Math.min(least, evaluation.loss());
        meter.note(" loss " + DecimalText.print(least, 3));
        // A restart that converged early leaves the rest of its share unused.
        show((evaluation.restart() - 1L) * search.evaluations() + evaluation.number());
    }

    @Override
    public void close() {
        meter.close();
    }
}
