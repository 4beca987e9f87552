package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import peekaboo.chart.Chart;
import peekaboo.chart.Figure;
import peekaboo.picture.Pictures;

/**
 * Charts as files of a results folder.
 *
 * @param png draws to a file of pixels
 * @param svg draws to a file of shapes
 */
public record ChartFiles(Pen png, Pen svg) {
    /** The usual pens. */
    public static final ChartFiles USUAL = new ChartFiles(Pictures::png, Pictures::svg);

    /** To draw every chart in both forms. */
    public List<FileToWrite> of(List<Chart> charts, ResultFolder folder) {
        return charts.stream()
                .flatMap(chart -> Stream.of(drawing(png, chart, folder, ".png"), drawing(svg, chart, folder, ".svg")))
                .toList();
    }

    private static FileToWrite drawing(Pen pen, Chart chart, ResultFolder folder, String ending) {
        return () -> pen.draw(chart.figure(), folder.file(chart.fileName() + ending));
    }

    /** Draws a figure to a file. */
    @FunctionalInterface
    public interface Pen {
        void draw(Figure figure, Path file) throws IOException;
    }
}
