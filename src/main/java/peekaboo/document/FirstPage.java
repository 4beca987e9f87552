package peekaboo.document;

import java.util.List;
import peekaboo.chart.Caption;
import peekaboo.scenario.Scenario;

/**
 * How the first printed page is set, which says enough by itself. A page without a script cannot measure itself: what words and table leave to
 * the chart on Letter, the shorter paper, is estimated from letters and rows. The numbers are those of the style sheet, for the widest of
 * the usual fonts.
 *
 * @param small whether words and figures are set smaller, since at their usual size they would leave too little
 * @param room what is left to the chart, in millimetres
 */
record FirstPage(boolean small, long room) {
    /** In less a chart of dots cannot be read. */
    private static final int LEAST = 40;

    private static final double GAP_LINES = 0.25;

    /** With a line of source and of each title, and two under that of the chart. */
    private static final double FREE = 146;

    /**
     * Of what stands on it.
     *
     * @param scenario its title and source head the page
     * @param paragraphs of the finding, and what was run
     * @param arms rows of the table
     * @param chart what stands over it
     */
    static FirstPage of(Scenario scenario, List<String> paragraphs, int arms, Caption chart) {
        double heads = 8.5 * more(scenario.title(), 40, 1)
                + 5 * more(scenario.source(), 80, 1)
                + 5.1 * more(chart.title(), 62, 1)
                + 4.2 * more(chart.subtitle(), 105, 2);
        FirstPage usual = new FirstPage(false, Math.round(FREE - heads - high(paragraphs, 88, 5.1) - arms * 6));
        return usual.hasRoom()
                ? usual
                : new FirstPage(true, Math.round(FREE - heads - high(paragraphs, 98, 4.2) - arms * 5));
    }

    private static double high(List<String> paragraphs, double lettersALine, double lineHigh) {
        double lines = 0;
        for (String paragraph : paragraphs) {
            lines += Math.ceil(paragraph.length() / lettersALine) + GAP_LINES;
        }
        return lines * lineHigh;
    }

    /** Lines beyond so many. */
    private static double more(String words, double lettersALine, int lines) {
        return Math.max(0, Math.ceil(words.length() / lettersALine) - lines);
    }

    /** Whether the chart can stand on it. */
    boolean hasRoom() {
        return room >= LEAST;
    }
}
