package peekaboo.document;

import java.util.List;
import peekaboo.calendar.CalendarResult;
import peekaboo.chart.TrendCharts;
import peekaboo.words.CalendarFindings;

/** What changes from session to session: what the first page had no room to tell, the overview, then a chart of each number. */
final class SessionsSection {
    private SessionsSection() {}

    static void write(Html html, CalendarResult result, List<String> more) {
        more.forEach(sentence -> html.leaf("p", sentence));
        html.markup(Prose.of("sessions.html"));
        TrendCharts.of(result, CalendarFindings.titles(result)).forEach(chart -> Figures.write(html, chart));
    }
}
