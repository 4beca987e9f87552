package peekaboo.document;

import peekaboo.calendar.CalendarResult;
import peekaboo.chart.TrendCharts;
import peekaboo.words.CalendarFindings;

/** What changes from session to session: the overview first, then a chart of each number. */
final class SessionsSection {
    private SessionsSection() {}

    static void write(Html html, CalendarResult result) {
        html.markup(Prose.of("sessions.html"));
        TrendCharts.of(result, CalendarFindings.titles(result)).forEach(chart -> Figures.write(html, chart));
    }
}
