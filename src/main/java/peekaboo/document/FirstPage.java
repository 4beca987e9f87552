package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Caption;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;

/**
 * How the first printed page is set, which says enough by itself. A page without a script cannot measure itself: what words and table leave to
 * the chart on Letter, the shorter paper, is estimated from letters and rows. The numbers are those of the style sheet, for the widest of
 * the usual fonts.
 *
 * @param small whether words and figures are set smaller, since at their usual size they would leave too little
 * @param room what is left to the chart, in millimetres
 * @param parts so many of the finding stand on it, the first ones; the others find room behind it
 */
record FirstPage(boolean small, long room, int parts) {
    /** In less a chart of dots cannot be read. */
    private static final int LEAST = 40;

    private static final double GAP_LINES = 0.25;

    /** With a line of source and of each title, and two under that of the chart. */
    private static final double FREE = 146;

    /** What the titles, the names and the margins of the chart take, where it stands there. */
    private static final int OF_CHART = 30;

    /**
     * Of what stands on it.
     *
     * @param comparison the title and source of its scenario head the page, and its arms are rows of the table
     * @param always what was run, and what is to be said beside the finding
     * @param finding what belongs together an entry, a paragraph or several, the most important first
     * @param chart what stands over it
     */
    static FirstPage of(Comparison comparison, List<String> always, List<List<String>> finding, Caption chart) {
        Scenario scenario = comparison.plan().scenario();
        int arms = comparison.arms().size();
        double heads = 8.5 * more(scenario.title(), 40, 1)
                + 5 * more(scenario.source(), 80, 1)
                + 5.1 * more(chart.title(), 62, 1)
                + 4.2 * more(chart.subtitle(), 105, 2);
        int all = finding.size();
        List<String> told = new ArrayList<>(always);
        finding.forEach(told::addAll);
        double usual = FREE - heads - high(told, 88, 5.1) - arms * 6;
        if (usual >= LEAST) {
            return new FirstPage(false, Math.round(usual), all);
        }
        double room = FREE - heads - high(told, 98, 4.2) - arms * 5;
        while (room < -OF_CHART && all > 1) {
            all--;
            room += high(finding.get(all), 98, 4.2);
        }
        return new FirstPage(true, Math.round(room), all);
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
