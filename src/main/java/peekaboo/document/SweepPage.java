package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Chart;
import peekaboo.design.Design;
import peekaboo.design.ShownValues;
import peekaboo.document.Frame.HeadedPart;
import peekaboo.document.Html.Tag;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioText;
import peekaboo.sweep.Response;
import peekaboo.sweep.SweepCharts;
import peekaboo.sweep.SweepPlan;
import peekaboo.sweep.Swept;
import peekaboo.text.Count;
import peekaboo.words.SweepFindings;

/** A sweep as one page of HTML that needs nothing else, to be read on a screen, aloud and on A4. */
public final class SweepPage {
    /** Of more points the table behind the page tells. */
    private static final int MOST_ROWS = 60;

    private final Html html = new Html();
    private final Swept swept;
    private final ShownValues shown;
    private final List<String> finding;
    private final Reproduction reproduction;

    private SweepPage(Swept swept, List<String> finding, Reproduction reproduction) {
        this.swept = swept;
        shown = ShownValues.of(swept.plan().design());
        this.finding = finding;
        this.reproduction = reproduction;
    }

    /**
     * The page as text. The same input gives the same text.
     *
     * @param finding what was found, one or two sentences an entry
     * @param reproduction its record digest is that of the scenarios of all points
     * @throws peekaboo.picture.pen.NoFontException if the machine has no font to draw charts with
     */
    public static String of(Swept swept, List<String> finding, Reproduction reproduction) {
        SweepPage page = new SweepPage(swept, finding, reproduction);
        return new Frame(page.scenario().title(), reproduction.version(), page.parts()).page(page.html, page::header);
    }

    private SweepPlan plan() {
        return swept.plan();
    }

    private Scenario scenario() {
        return plan().scenario();
    }

    private void header() {
        html.line().leaf("p", "One scenario at many points", "class", "kind");
        html.leaf("h1", scenario().title(), "dir", "auto");
        if (!scenario().source().isEmpty()) {
            html.in("p", () -> html.text("Source: ").apart(scenario().source()), "class", "source")
                    .line();
        }
        html.leaf("p", setting());
    }

    private String setting() {
        Design design = plan().design();
        List<String> varied = new ArrayList<>();
        for (int axis = 0; axis < design.axes().size(); axis++) {
            varied.add(design.axes().get(axis).path() + " (" + range(design, axis) + ")");
        }
        List<String> arms = scenario().arms().stream().map(Arm::name).toList();
        String seeds = plan().seeds() > 1 ? ", each with " + plan().seeds() + " seeds" : "";
        return Count.of(design.points().size()) + " points (" + design.kind().label() + ")" + seeds + " over "
                + String.join(", ", varied) + "; " + Count.of(scenario().dyads())
                + (scenario().dyads() == 1 ? " infant" : " infants")
                + " at each, the same with the same draws, in " + (arms.size() == 1 ? "the arm " : "the arms ")
                + String.join(", ", arms) + ".";
    }

    private String range(Design design, int axis) {
        if (!design.axes().get(axis).isNumeric()) {
            return String.join(", ", design.levels(axis));
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < design.points().size(); point++) {
            low = Math.min(low, design.number(point, axis));
            high = Math.max(high, design.number(point, axis));
        }
        return shown.number(axis, low) + " to " + shown.number(axis, high);
    }

    private List<HeadedPart> parts() {
        List<Chart> charts = SweepCharts.of(swept, SweepFindings.titles(swept));
        List<HeadedPart> parts = new ArrayList<>();
        parts.add(new HeadedPart("finding", "What came out", this::found));
        if (!charts.isEmpty()) {
            parts.add(new HeadedPart("charts", "Charts", () -> charts.forEach(chart -> Figures.write(html, chart))));
        }
        parts.add(new HeadedPart("numbers", "Numbers", this::numbers));
        parts.add(new HeadedPart("methods", "Methods", () -> html.markup(Prose.of("sweep-methods.html"))));
        parts.add(new HeadedPart("reproduce", "How to get it again", this::reproduce));
        parts.add(new HeadedPart(
                "limits",
                "What the model is not",
                () -> html.in("ul", () -> html.line().markup(Prose.of("limits.html")))));
        return parts;
    }

    private void found() {
        html.in("div", () -> finding.forEach(sentence -> html.leaf("p", sentence)), "class", "finding")
                .line();
        List<String> copies = swept.copies();
        if (!copies.isEmpty()) {
            html.in(new Tag("div", "class", "note"), () -> {
                html.leaf(
                        "p",
                        "Records are equal though their seeds differ, which does not happen by chance: "
                                + String.join("; ", copies) + ".");
            });
            html.line();
        }
    }

    private void numbers() {
        for (int outcome = 0; outcome < plan().outcomes().size(); outcome++) {
            table(outcome);
        }
        int points = plan().design().points().size();
        if (points > MOST_ROWS) {
            html.leaf("p", "The first " + MOST_ROWS + " of " + Count.of(points) + " points; all are in sweep.csv.");
        }
    }

    private void table(int outcome) {
        List<Response> responses = swept.responses(outcome);
        List<String> columns = responses.stream().map(Response::name).toList();
        String name = plan().outcomes().get(outcome).name();
        String unit = plan().outcomes().get(outcome).unit();
        String corner = String.join(
                ", ", plan().design().axes().stream().map(Design.Axis::path).toList());
        String caption = name + (unit.isEmpty() ? "" : ", " + unit) + ", with 95 % intervals";
        new Table(caption, corner, columns, Table.EXPLAINED).write(html, () -> {
            int all = plan().design().points().size();
            for (int point = 0; point < Math.min(MOST_ROWS, all); point++) {
                row(point, responses);
            }
        });
    }

    private void row(int point, List<Response> responses) {
        html.line().in("tr", () -> {
            Cells.head(html, shown.point(point), "");
            responses.forEach(response -> Cells.estimate(html, response.at(point)));
        });
    }

    private void reproduce() {
        ReproduceSection.again(html, reproduction, () -> {
            ReproduceSection.fact(html, "Seed", Integer.toString(scenario().seed()));
            ReproduceSection.fact(
                    html, "Dyads at each point", Count.of(scenario().dyads()));
            ReproduceSection.fact(html, "Digest of the scenarios of all points", reproduction.recordDigest());
            ReproduceSection.fact(html, "Digest of the scenario", reproduction.scenarioDigest());
        });
        html.leaf("h3", "The scenario with every value it has, but for what is varied");
        html.in("pre", () -> html.in("code", () -> html.text(ScenarioText.of(scenario()))), "class", "scenario")
                .line();
    }
}
