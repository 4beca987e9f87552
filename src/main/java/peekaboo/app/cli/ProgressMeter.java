package peekaboo.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import peekaboo.study.Progress;

/** A bar that fills while dyads, or what else is counted, pass, where somebody looks on; gone when all have. */
final class ProgressMeter implements Progress, AutoCloseable {
    private static final int COLUMNS = 78;

    private final boolean isShown;
    private final String counted;
    private @Nullable ProgressBar bar;

    ProgressMeter(boolean isShown) {
        this(isShown, "dyads");
    }

    /** A bar with the word for what is counted. */
    ProgressMeter(boolean isShown, String counted) {
        this.isShown = isShown;
        this.counted = counted;
    }

    @Override
    public void passed(int done, int total) {
        if (isShown) {
            bar(total).stepTo(done);
        }
    }

    private ProgressBar bar(int total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(counted)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
                    .clearDisplayOnFinish()
                    .build();
        }
        return bar;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
