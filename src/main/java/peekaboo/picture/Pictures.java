package peekaboo.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import peekaboo.chart.DoseResponse;
import peekaboo.chart.Endings;
import peekaboo.chart.Figure;
import peekaboo.chart.ForestPlot;
import peekaboo.chart.HeatMap;
import peekaboo.chart.HundredDots;
import peekaboo.chart.Influences;
import peekaboo.chart.ReturnCurves;
import peekaboo.chart.Spread;
import peekaboo.chart.StateSpaceGrid;
import peekaboo.chart.TimeBudgets;
import peekaboo.chart.Timeline;
import peekaboo.chart.Trends;
import peekaboo.picture.pen.Footed;
import peekaboo.picture.pen.NoFontException;
import peekaboo.picture.pen.Picture;
import peekaboo.picture.pen.Png;
import peekaboo.picture.pen.Svg;
import peekaboo.picture.pen.Type;

/** Figures as the bytes of files. Safe to use from several threads, one figure each. */
public final class Pictures {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Pictures() {}

    /**
     * Draws at twice the screen's resolution: 2400 pixels wide, as high as the figure needs.
     *
     * @param origin where the figure comes from, to stand under it
     * @return the bytes of a file
     * @throws NoFontException if the machine has no font
     */
    public static byte[] png(Figure figure, String origin) {
        return Png.bytes(new Footed(of(figure), origin));
    }

    /**
     * Draws with text as text in generic families, 1200 units wide; title and description are in the file.
     *
     * @param origin where the figure comes from, to stand under it
     * @return the bytes of a file
     * @throws NoFontException if the machine has no font
     */
    public static byte[] svgFile(Figure figure, String origin) {
        String svg = Svg.element(figure.caption(), new Footed(of(figure), origin));
        return (PROLOG + svg + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One {@code svg} element without a prolog and without heading and origin, for a page that has them as text.
     *
     * @throws NoFontException if the machine has no font
     */
    public static String bareSvg(Figure figure) {
        return Svg.bareElement(figure.caption(), of(figure));
    }

    /**
     * The same for a screen as wide as a phone's: all arms are seen without moving it, in letters of a size to read.
     *
     * @param figure one of a comparison: others stand on no page
     * @throws NoFontException if the machine has no font
     */
    public static String narrowSvg(Figure figure) {
        return Svg.bareElement(figure.caption(), of(figure, Picture.NARROW));
    }

    /** Why nothing can be drawn on this machine, in words, or empty if it can. */
    public static Optional<String> whyNone() {
        try {
            Type.requireFont();
            return Optional.empty();
        } catch (NoFontException none) {
            return Optional.of(String.valueOf(none.getMessage()));
        }
    }

    static Picture of(Figure figure) {
        return of(figure, Picture.WIDTH);
    }

    static Picture of(Figure figure, int width) {
        Type.requireFont();
        return figure.match(new Drawn(width));
    }

    /** Which picture draws which figure on paper of this width; what stands on no page has one width. */
    private record Drawn(int width) implements Figure.Cases<Picture> {

        @Override
        public Picture incidenceCurves(ReturnCurves figure) {
            return new CurvesPicture(figure, width);
        }

        @Override
        public Picture endings(Endings figure) {
            return new EndingsPicture(figure, width);
        }

        @Override
        public Picture hundredDots(HundredDots figure) {
            return width == Picture.NARROW ? new NarrowDots(figure) : new DotsPicture(figure);
        }

        @Override
        public Picture timeBudgets(TimeBudgets figure) {
            return new BudgetsPicture(figure, width);
        }

        @Override
        public Picture spread(Spread figure) {
            return new SpreadPicture(figure, width);
        }

        @Override
        public Picture stateSpaceGrid(StateSpaceGrid figure) {
            return new GridPicture(figure, width);
        }

        @Override
        public Picture timeline(Timeline figure) {
            return new TimelinePicture(figure);
        }

        @Override
        public Picture influences(Influences figure) {
            return width == Picture.NARROW && !figure.hasShares()
                    ? new NarrowInfluences(figure)
                    : new InfluencesPicture(figure);
        }

        @Override
        public Picture forestPlot(ForestPlot figure) {
            return new ForestPicture(figure);
        }

        @Override
        public Picture trends(Trends figure) {
            return new TrendsPicture(figure, width);
        }

        @Override
        public Picture doseResponse(DoseResponse figure) {
            return new DosePicture(figure, width);
        }

        @Override
        public Picture heatMap(HeatMap figure) {
            return new HeatPicture(figure, width);
        }
    }
}
