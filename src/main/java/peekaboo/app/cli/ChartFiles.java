package peekaboo.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import peekaboo.figure.Figure;
import peekaboo.report.Chart;
import peekaboo.report.Charts;

/**
 * Charts as files of a results folder.
 *
 * @param png draws to a file of pixels
 * @param svg draws to a file of shapes
 */
record ChartFiles(Pen png, Pen svg) {
    /** The usual pens. */
    static final ChartFiles USUAL = new ChartFiles(Charts::png, Charts::svg);

    /** Draws every chart in both forms, as many at a time as there are processors. */
    void draw(List<Chart> charts, ResultFolder folder) throws IOException {
        try {
            charts.parallelStream().forEach(chart -> draw(chart, folder));
        } catch (UncheckedIOException broken) {
            throw cause(broken);
        }
    }

    private void draw(Chart chart, ResultFolder folder) {
        try {
            png.draw(chart.figure(), folder.file(chart.fileName() + ".png"));
            svg.draw(chart.figure(), folder.file(chart.fileName() + ".svg"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static IOException cause(UncheckedIOException broken) {
        // A stream on several threads hands on a copy that wraps what was thrown.
        Throwable cause = broken;
        while (cause instanceof UncheckedIOException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /** Draws a figure to a file. */
    @FunctionalInterface
    interface Pen {
        void draw(Figure figure, Path file) throws IOException;
    }
}
