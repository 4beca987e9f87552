package peekaboo.app.cli.terminal;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import peekaboo.study.Progress;

/** A bar that fills while dyads, or what else is counted, pass, where somebody looks on; gone when all have. */
public final class ProgressMeter implements Progress, AutoCloseable {
    /** A bar that ends in the last column would begin a new line in some terminals. */
    private static final int LEFT_FREE = 1;

    private final Screen screen;
    private final String counted;
    private @Nullable ProgressBar bar;
    private boolean isRated;

    /** A bar with the word for what is counted; it is not shown where it could not be written over. */
    public ProgressMeter(Screen screen, String counted) {
        this.screen = screen;
        this.counted = counted;
    }

    /** The same with how many pass in a second; how long it takes and will still take is shown anyway. */
    public ProgressMeter withRate() {
        isRated = true;
        return this;
    }

    @Override
    public void passed(int done, int total) {
        show(done, total);
    }

    /** Fills the bar so far; the first call makes it appear. */
    public void show(long done, long total) {
        if (screen.isWatched() && screen.goesBack()) {
            bar(total).stepTo(done);
        }
    }

    /** Says something beside the bar, once it is there. */
    public void note(String words) {
        if (bar != null) {
            bar.setExtraMessage(words);
        }
    }

    private ProgressBar bar(long total) {
        if (bar == null) {
            ProgressBarBuilder builder = new ProgressBarBuilder()
                    .setTaskName(counted)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, screen.columns() - LEFT_FREE))
                    .clearDisplayOnFinish();
            bar = (isRated ? builder.showSpeed() : builder).build();
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
