package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.Trend;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.scenario.Scenario;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;
import peekaboo.text.Rounded;

/** The charts of sessions in a row, made of their numbers; nothing is computed anew. */
public final class TrendCharts {
    /** File name of the chart that shows most in one look. */
    public static final String OVERVIEW = "trends";

    private static final List<Trend> IN_OVERVIEW = List.of(Trend.LOOKS, Trend.BACK, Trend.DISTRESS, Trend.PROTEST);
    private static final List<Trend> BY_THEMSELVES =
            Lists.only(Trend.all(), trend -> !trend.quantity().signed());

    private final CalendarResult result;
    private final Scenario scenario;

    private TrendCharts(CalendarResult result) {
        this.result = result;
        scenario = result.plan().scenario();
    }

    /** The overview first, then one a number: looks, voices and so on. */
    public static List<Chart> of(CalendarResult result, Titles titles) {
        TrendCharts charts = new TrendCharts(result);
        List<Chart> all = new ArrayList<>();
        all.add(new Chart(OVERVIEW, charts.figure(titles.of(OVERVIEW, "From session to session"), IN_OVERVIEW)));
        for (Trend trend : BY_THEMSELVES) {
            String name = OVERVIEW + "-" + trend.quantity().name().toLowerCase(Locale.ROOT);
            all.add(new Chart(name, charts.figure(titles.of(name, words(trend.quantity())), List.of(trend))));
        }
        return List.copyOf(all);
    }

    private Trends figure(String title, List<Trend> trends) {
        List<Trends.Block> blocks =
                Lists.each(scenario.calendar(), block -> new Trends.Block(block.name(), block.sessions()));
        List<Trends.Panel> panels = Lists.each(trends, this::panel);
        String subtitle = "Lines are means over "
                + scenario.dyads() + (scenario.dyads() == 1 ? " dyad" : " dyads")
                + Extent.sameness(scenario) + "; bands hold the middle half of them." + inBlocks();
        List<String> arms = Lists.each(scenario.arms(), arm -> arm.name());
        return new Trends(
                new Caption(title, subtitle, description(trends)), "sessions before this one", blocks, arms, panels);
    }

    /** What the parts of the axis are, where there are several. */
    private String inBlocks() {
        List<String> blocks = Lists.each(scenario.calendar(), block -> block.name() + " (" + block.sessions() + ")");
        String besides =
                Lists.first(scenario.arms(), arm -> arm.besides().isPresent()).isPresent()
                        ? " Fine lines: sessions with the other person."
                        : "";
        return (blocks.size() > 1 ? " In order: " + String.join(", ", blocks) + "." : "") + besides;
    }

    private Trends.Panel panel(Trend trend) {
        List<Trends.Line> lines = new ArrayList<>();
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            List<Trends.Point> points = new ArrayList<>();
            for (int session = 0; session < scenario.sessions(); session++) {
                CalendarResult.Point point = result.point(arm, trend, session);
                if (point.isObserved()) {
                    points.add(new Trends.Point(
                            session, isOwn(arm, session), point.mean(), point.lowerQuartile(), point.upperQuartile()));
                }
            }
            lines.add(new Trends.Line(points));
        }
        return new Trends.Panel(words(trend.quantity()), isShare(trend.quantity()), lines);
    }

    private boolean isOwn(int arm, int session) {
        return !scenario.partnerIn(scenario.arms().get(arm), session).equals(Scenario.BESIDES);
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.SHARE;
    }

    private static String words(Quantity quantity) {
        String unit = quantity.unit().isEmpty() ? "" : ",\u00a0" + quantity.unit();
        String meaning = quantity.meaning();
        int end = meaning.indexOf(quantity.equals(Trend.BACK.quantity()) ? ", of those" : "; ");
        String words = (end < 0 ? meaning : meaning.substring(0, end)) + unit;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String description(List<Trend> trends) {
        List<String> sentences = new ArrayList<>();
        int last = scenario.sessions() - 1;
        for (Trend trend : trends) {
            List<String> arms = new ArrayList<>();
            for (int arm = 0; arm < scenario.arms().size(); arm++) {
                arms.add(scenario.arms().get(arm).name() + " " + told(arm, trend, 0) + " at first, "
                        + told(arm, trend, last) + " at last");
            }
            sentences.add(words(trend.quantity()) + ": " + String.join("; ", arms) + ".");
        }
        return String.join(" ", sentences);
    }

    private String told(int arm, Trend trend, int session) {
        CalendarResult.Point point = result.point(arm, trend, session);
        if (!point.isObserved()) {
            return "not observed";
        }
        return isShare(trend.quantity()) ? Percent.of(point.mean()) : Rounded.minus(DecimalText.print(point.mean(), 2));
    }
}
