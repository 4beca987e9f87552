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

    private static final Pen NOWHERE = (figure, origin) -> new byte[0];

    /** No files at all. */
    static final ChartFiles NONE = new ChartFiles(NOWHERE, NOWHERE);

    /** Tells beforehand that no chart can be drawn on this machine; the numbers do not need them. */
    public static void check(Terminal terminal) {
        Pictures.whyNone().ifPresent(why -> terminal.warn("The numbers will be written without charts: " + why));
    }

    /** Every chart in both forms, with its origin under it. What keeps a chart from being thought up is found when its file is written. */
    public List<FileToWrite> of(List<Chart> charts, String origin) {
        return charts.stream()
                .flatMap(chart -> Stream.of(
                        drawing(chart, ".png", figure -> png.draw(figure, origin)),
                        drawing(chart, ".svg", figure -> svg.draw(figure, origin))))
                .toList();
    }

    /** The same, where the charts themselves may not come about; then that is missing which {@code name} tells. */
    public List<FileToWrite> of(String name, Supplier<List<Chart>> charts, String origin) {
        List<FileToWrite> files = new ArrayList<>();
        if (png == NOWHERE) {
            return files;
        }
        Optional<String> reason = Missing.reason(() -> files.addAll(of(charts.get(), origin)));
        return reason.isEmpty() ? files : List.of(missing(name, reason.get()));
    }

    private static FileToWrite missing(String name, String reason) {
        return new FileToWrite(name, false, out -> {
            throw new IOException(reason);
        });
    }

    private static FileToWrite drawing(Chart chart, String ending, Drawing drawing) {
        return new FileToWrite(chart.fileName() + ending, false, out -> out.write(drawing.of(chart.figure())));
    }

    /** Draws a figure. */
    @FunctionalInterface
    public interface Pen {
        /** The bytes of a file with the figure, and under it where it comes from. */
        byte[] draw(Figure figure, String origin) throws IOException;
    }

    private interface Drawing {
        byte[] of(Figure figure) throws IOException;
    }
}
