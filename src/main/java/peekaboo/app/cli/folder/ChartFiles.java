package peekaboo.app.cli.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.chart.Chart;
import peekaboo.chart.Figure;
import peekaboo.picture.Pictures;

/**
 * Charts as files of a results folder.
 *
 * @param png draws pixels
 * @param svg draws shapes
 */
public record ChartFiles(Pen png, Pen svg) {
    /** The usual pens. */
    public static final ChartFiles USUAL = new ChartFiles(Pictures::png, Pictures::svgFile);

    /** Tells beforehand that no chart can be drawn on this machine; the numbers do not need them. */
    public static void check(Terminal terminal) {
        Pictures.whyNone().ifPresent(why -> terminal.warn("The numbers will be written without charts: " + why));
    }

    /** Every chart in both forms. What keeps a chart from being thought up is found when its file is written. */
    public List<FileToWrite> of(List<Chart> charts) {
        return charts.stream()
                .flatMap(chart -> Stream.of(drawing(png, chart, ".png"), drawing(svg, chart, ".svg")))
                .toList();
    }

    /** The same, where the charts themselves may not come about; then that is missing which {@code name} tells. */
    public List<FileToWrite> of(String name, Supplier<List<Chart>> charts) {
        List<FileToWrite> files = new ArrayList<>();
        Optional<String> reason = Missing.reason(() -> files.addAll(of(charts.get())));
        return reason.isEmpty() ? files : List.of(missing(name, reason.get()));
    }

    private static FileToWrite missing(String name, String reason) {
        return new FileToWrite(name, false, out -> {
            throw new IOException(reason);
        });
    }

    private static FileToWrite drawing(Pen pen, Chart chart, String ending) {
        return new FileToWrite(chart.fileName() + ending, false, out -> out.write(pen.draw(chart.figure())));
    }

    /** Draws a figure. */
    @FunctionalInterface
    public interface Pen {
        /** The bytes of a file with the figure. */
        byte[] draw(Figure figure) throws IOException;
    }
}
