package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.metric.Ending;
import peekaboo.metric.Metric;
import peekaboo.metric.Metrics;
import peekaboo.metric.Quantity;

/**
 * Every number of a summary, with its meaning: those of the turnings away, the quantities of all metrics, and those of a
 * pair of arms. A turning away that ended in protest or capture never counts as back.
 */
public final class Measures {
    public static final Measure DYADS = new Measure("dyads", "", "number of dyads");
    public static final Measure SPELLS = new Measure("spells", "", "number of turnings away that were watched");

    public static final Measure LOWER_QUARTILE =
            seconds("lower-quartile", "time by which a quarter of all turnings away had ended in a return");
    public static final Measure MEDIAN =
            seconds("median", "time by which half of all turnings away had ended in a return");
    public static final Measure UPPER_QUARTILE =
            seconds("upper-quartile", "time by which three quarters of all turnings away had ended in a return");
    public static final Measure RESTRICTED_MEAN = seconds(
            "restricted-mean", "mean time to return, each turning away counted up to the horizon if not back by then");

    public static final Measure BACK_2 = back(2);
    public static final Measure BACK_5 = back(5);
    public static final Measure BACK_10 = back(10);
    public static final Measure BACK_30 = back(30);
    public static final Measure UNRESOLVED_10 = unresolved(10);
    public static final Measure UNRESOLVED_30 = unresolved(30);

    public static final Measure RETURN = incidence("return", "in a return");
    public static final Measure PROTEST = incidence("protest", "in protest or withdrawal");
    public static final Measure CAPTURE = incidence("capture", "in a look that the caregiver got by entering the view");

    public static final Measure MATCHED_BY_CHANCE = new Measure(
            "matched-by-chance",
            "",
            "share of matched time to be expected if both kept their time budgets independently");

    public static final Measure SCORE_TEST = new Measure(
            "score-test", "", "robust score statistic, clustered by dyad, that return is as ready in both arms");
    public static final Measure P_VALUE =
            new Measure("p-value", "", "chance of so large a statistic if return were as ready in both arms");
    public static final Measure STANDARDISED_DIFFERENCE = new Measure(
            "standardised-difference", "", "Cohen's d_z of the dyads' own restricted means, first less second");
    public static final Measure SUPERIORITY =
            new Measure("superiority", "", "share of dyads with the longer restricted mean in the first arm");

    /** Seconds at which the shares unresolved are told. */
    static final List<Integer> LATE_MARKS = List.of(10, 30);

    private static final List<Measure> OF_SPELLS = List.of(
            LOWER_QUARTILE,
            MEDIAN,
            UPPER_QUARTILE,
            RESTRICTED_MEAN,
            BACK_2,
            BACK_5,
            BACK_10,
            BACK_30,
            UNRESOLVED_10,
            UNRESOLVED_30,
            RETURN,
            PROTEST,
            CAPTURE);

    private static final List<Measure> OF_PAIRS = List.of(SCORE_TEST, P_VALUE, STANDARDISED_DIFFERENCE, SUPERIORITY);

    private Measures() {}

    /** How many turnings away ended so. */
    public static Measure endedIn(Ending ending) {
        return new Measure("count-" + ending.label(), "", "number of turnings away that " + words(ending));
    }

    private static String words(Ending ending) {
        return switch (ending) {
            case RETURNED -> "ended in a return";
            case PROTEST -> "ended in protest or withdrawal";
            case CAPTURED -> "ended in a look that the caregiver got by entering the view";
            case EPISODE_END -> "were still going on when the episode ended";
            case SESSION_END -> "were still going on when the session ended";
        };
    }

    private static Measure seconds(String name, String meaning) {
        return new Measure(name, "s", meaning);
    }

    static Measure back(int seconds) {
        return new Measure(
                "back-within-" + seconds + "s",
                "",
                "share of turnings away that ended in a return within " + seconds + " s");
    }

    static Measure unresolved(int seconds) {
        return new Measure(
                "unresolved-at-" + seconds + "s",
                "",
                "share of turnings away that had not ended in a return by " + seconds
                        + " s: still away, in protest or captured");
    }

    private static Measure incidence(String name, String ending) {
        return new Measure(
                "incidence-of-" + name, "", "share of turnings away that ended " + ending + " by the horizon");
    }

    /** Every measure, in the order told. */
    public static List<Measure> all() {
        List<Measure> all = new ArrayList<>(List.of(DYADS, SPELLS));
        for (Ending ending : Ending.all()) {
            all.add(endedIn(ending));
        }
        all.addAll(OF_SPELLS);
        all.addAll(ofMetrics());
        all.add(MATCHED_BY_CHANCE);
        all.addAll(OF_PAIRS);
        return List.copyOf(all);
    }

    /** What can be estimated of one arm by itself: of its turnings away, and the quantities of all metrics. */
    public static List<Measure> ofArms() {
        List<Measure> all = new ArrayList<>(OF_SPELLS);
        all.addAll(ofMetrics());
        all.add(MATCHED_BY_CHANCE);
        return List.copyOf(all);
    }

    /** The quantities of all metrics, in the metrics' order. */
    static List<Measure> ofMetrics() {
        List<Measure> all = new ArrayList<>();
        for (Metric metric : Metrics.all()) {
            for (Quantity quantity : metric.quantities()) {
                all.add(new Measure(quantity.name(), quantity.unit(), quantity.meaning()));
            }
        }
        return all;
    }
}
