package peekaboo.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import peekaboo.calendar.CalendarResult;
import peekaboo.chart.Chart;
import peekaboo.chart.ComparisonCharts;
import peekaboo.chart.StateSpaceGrid;
import peekaboo.document.Frame.HeadedPart;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.picture.pen.NoFontException;
import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.words.CalendarFindings;
import peekaboo.words.ChartTitles;
import peekaboo.words.PhaseLooks;
import peekaboo.words.Sentences;

/**
 * A comparison as one page of HTML that needs nothing else: no script, no request; charts and styles are in it. To be read
 * on a phone, on a projector, aloud and on A4.
 */
public final class ReportPage {
    private final Html html = new Html();
    private final Comparison comparison;
    private final Optional<CalendarResult> calendar;
    private final List<String> finding;
    private final Reproduction reproduction;

    private ReportPage(
            Comparison comparison, Optional<CalendarResult> calendar, List<String> finding, Reproduction reproduction) {
        this.comparison = comparison;
        this.calendar = calendar;
        this.finding = finding;
        this.reproduction = reproduction;
    }

    /**
     * The page as text. The same input gives the same text.
     *
     * @param calendar all sessions, where what is compared is one of several
     * @param finding what was found in what is compared, one sentence or a few an entry, the most important first
     * @throws NoFontException if the machine has no font to draw charts with
     */
    public static String of(
            Comparison comparison, Optional<CalendarResult> calendar, List<String> finding, Reproduction reproduction) {
        ReportPage page = new ReportPage(comparison, calendar, finding, reproduction);
        return new Frame(page.scenario().title(), reproduction.version(), page.parts()).page(page.html, page::header);
    }

    private void header() {
        String kind = comparison
                .plan()
                .countsFrom()
                .map("Caregivers compared from one %s on"::formatted)
                .orElseGet(this::kind);
        html.line().leaf("p", kind, "class", "kind");
        html.leaf("h1", scenario().title(), "dir", "auto");
        if (!scenario().source().isEmpty()) {
            html.in("p", () -> html.text("Source: ").apart(scenario().source()), "class", "source")
                    .line();
        }
        html.leaf("p", Setting.of(comparison, inRow()));
    }

    private String kind() {
        String kind = comparison.arms().size() > 1 ? "Caregivers compared" : "One caregiver";
        return calendar.isPresent() ? kind + " over many sessions" : kind;
    }

    private List<HeadedPart> parts() {
        List<Chart> charts =
                new ArrayList<>(ComparisonCharts.of(comparison, PhaseLooks.partners(), ChartTitles.of(comparison)));
        Chart dots = charts.stream()
                .filter(chart -> chart.fileName().equals(ComparisonCharts.HUNDRED_DOTS))
                .findFirst()
                .orElseThrow();
        List<Chart> together = charts.stream().filter(ReportPage::isOfPairs).toList();
        charts.removeAll(together);
        FirstPage first = firstPage(dots);
        if (first.hasRoom()) {
            charts.remove(dots);
        } else {
            charts.sort(Comparator.comparing(chart -> !chart.equals(dots)));
        }
        String ofSession = session().map(session -> " of " + session).orElse("");
        List<HeadedPart> parts = new ArrayList<>();
        parts.add(new HeadedPart("finding", "What came out", () -> summary(dots, first)));
        calendar.ifPresent(result -> parts.add(new HeadedPart(
                "sessions", "From session to session", () -> SessionsSection.write(html, result, behind(first)))));
        parts.addAll(List.of(
                new HeadedPart(
                        "charts", "Charts" + ofSession, () -> charts.forEach(chart -> Figures.write(html, chart))),
                new HeadedPart(
                        "numbers",
                        "Numbers" + ofSession,
                        () -> NumbersSection.write(html, comparison, calendar.isPresent() ? finding : behind(first))),
                new HeadedPart("methods", "Methods", () -> MethodsSection.write(html, comparison, inRow())),
                new HeadedPart(
                        "publish",
                        "To publish it",
                        () -> PublishSection.write(html, comparison, inRow(), reproduction.version())),
                new HeadedPart("reproduce", "How to get it again", this::reproduce),
                new HeadedPart("limits", "What the model is not", () -> html.in("ul", this::limits)),
                new HeadedPart(
                        "together",
                        "Both at once, pair by pair",
                        () -> together.forEach(chart -> Figures.write(html, chart)))));
        return parts;
    }

    private static boolean isOfPairs(Chart chart) {
        return chart.figure() instanceof StateSpaceGrid;
    }

    private FirstPage firstPage(Chart dots) {
        List<String> always = new ArrayList<>(List.of(Setting.of(comparison, inRow())));
        calendar.ifPresent(result -> always.add(CalendarFindings.session(result).inEnglish()));
        return FirstPage.of(comparison, always, foremost(), dots.figure().caption());
    }

    /** What the first page is to tell: of sessions in a row their course, and otherwise what the comparison showed. */
    private List<List<String>> foremost() {
        return calendar.map(result ->
                        Lists.each(CalendarFindings.inBlocks(result), block -> Lists.each(block, Phrase::inEnglish)))
                .orElseGet(() -> Lists.each(finding, List::of));
    }

    /** As much of that as found no room there. */
    private List<String> behind(FirstPage first) {
        List<List<String>> all = foremost();
        return all.subList(first.parts(), all.size()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Which of several sessions is compared: "session 60, in strain". */
    private Optional<String> session() {
        return calendar.filter(result -> result.plan().scenario().sessions() > 1)
                .map(result -> "session " + result.plan().compared() + ", in "
                        + result.plan()
                                .scenario()
                                .blockOf(result.plan().compared())
                                .name());
    }

    private void reproduce() {
        ReproduceSection.write(html, comparison.plan(), inRow().orElse(scenario()), reproduction);
    }

    /** What fills the first page on paper, and says enough by itself; a chart for which there is no room comes first of those behind it. */
    private void summary(Chart dots, FirstPage page) {
        String kind = page.small() ? "finding small" : "finding";
        html.in("div", () -> told(page), "class", kind).line();
        if (page.hasRoom()) {
            html.in("div", () -> Figures.write(html, dots), "style", "--room: " + page.room() + "mm")
                    .line();
        }
        new MainFigures(html, comparison, session()).write();
        html.in("div", this::whatItIsNot, "class", "note").line();
        html.leaf("p", origin(), "class", "source");
    }

    private void told(FirstPage page) {
        foremost().subList(0, page.parts()).forEach(part -> part.forEach(sentence -> html.leaf("p", sentence)));
        calendar.ifPresent(
                result -> html.leaf("p", CalendarFindings.session(result).inEnglish()));
    }

    private void whatItIsNot() {
        html.line().leaf("p", String.join(" ", Sentences.limits()));
    }

    private String origin() {
        return "Simulated with Peekaboo " + reproduction.version() + " (number of the records " + RecordsNumber.NOW
                + "), seed " + scenario().seed() + ". Charts, all numbers and methods follow.";
    }

    private void limits() {
        html.line();
        Sentences.limits().forEach(sentence -> html.leaf("li", sentence));
        html.markup(Prose.of("limits.html"));
    }

    /** All sessions as they were asked for, where what is compared is one of several. */
    private Optional<Scenario> inRow() {
        return calendar.map(result -> result.plan().scenario());
    }

    private Scenario scenario() {
        return comparison.plan().scenario();
    }
}
