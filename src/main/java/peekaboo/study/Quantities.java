package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.dyad.PhasePairs;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.Matching;
import peekaboo.measure.battery.Measures;

/**
 * Every number of a summary, with its meaning: those of the turnings away, those of the measures, and those of a
 * pair of arms. A turning away that ended in protest or capture never counts as back.
 */
public final class Quantities {
    public static final Quantity DYADS = Quantity.count("dyads", "number of dyads");
    public static final Quantity SPELLS = Quantity.count("spells", "number of turnings away that were watched");

    static final Quantity BACK_COUNT = Quantity.count(
            "count-" + back(ArmSummary.Tally.BACK_SECONDS).name(),
            "number of turnings away that ended in a return within " + ArmSummary.Tally.BACK_SECONDS + " s");
    static final Quantity CUT_OFF_COUNT = Quantity.count(
            "count-cut-off-within-" + ArmSummary.Tally.BACK_SECONDS + "s",
            "number of turnings away that were cut off by the end of the episode or session within "
                    + ArmSummary.Tally.BACK_SECONDS + " s");
    static final Quantity LEANED_IN = Quantity.count(
            "count-leaned-in",
            "number of turnings away during which the caregiver leaned into the line of sight, clicked the tongue or moved closer");
    static final Quantity UNTIL_LEANED_IN = seconds(
            "median-until-leaned-in",
            "time from the turning away by which the caregiver had first leaned in, in half of the turnings away during which it did");

    public static final Quantity LOWER_QUARTILE = seconds(
            "lower-quartile",
            "time by which a quarter of all turnings away had ended in a return, whatever the horizon");
    public static final Quantity MEDIAN =
            seconds("median", "time by which half of all turnings away had ended in a return, whatever the horizon");
    public static final Quantity UPPER_QUARTILE = seconds(
            "upper-quartile",
            "time by which three quarters of all turnings away had ended in a return, whatever the horizon");
    public static final Quantity RESTRICTED_MEAN = seconds(
            "restricted-mean",
            "mean time until back by itself; a captured look, protest and whoever is still away count up to the horizon");

    public static final Quantity BACK_10 = back(ArmSummary.Tally.BACK_SECONDS);
    public static final Quantity UNRESOLVED_10 = unresolved(10);

    public static final Quantity RETURN = incidence("return", "in a return");
    public static final Quantity PROTEST = incidence("protest", "in protest or withdrawal");
    public static final Quantity CAPTURE =
            incidence("capture", "in a look that the caregiver got by entering the view");

    /** Of the usual definition of a match. */
    public static final Quantity MATCHED_BY_CHANCE = byChance(Accord.USUAL);

    public static final Quantity SCORE_TEST = new Quantity(
            "score-test", "", "robust score statistic, clustered by dyad, that return is as ready in both arms");
    public static final Quantity P_VALUE =
            Quantity.probability("p-value", "chance of so large a statistic if return were as ready in both arms");
    public static final Quantity STANDARDISED_DIFFERENCE = new Quantity(
            "standardised-difference",
            "",
            "Cohen's d_z of the dyads' own restricted means, first less second",
            true,
            Quantity.Kind.BARE);
    public static final Quantity SUPERIORITY =
            Quantity.share("superiority", "share of dyads with the longer restricted mean in the first arm");
    /** What has to be said beside whatever is divided by how much infants differ. */
    public static final String LESS_APART =
            "simulated infants differ less than real ones: not to be used as the effect to expect in planning a study of real infants";

    public static final Quantity DIFFERENCE_BETWEEN = new Quantity(
            "standardised-difference-between",
            "",
            "Cohen's d of the dyads' own restricted means, first less second over the standard deviation pooled over both arms, as if each"
                    + " had infants of its own; " + LESS_APART,
            true,
            Quantity.Kind.BARE);

    /** Seconds at which the shares unresolved are told. */
    static final List<Integer> LATE_MARKS = List.of(10, 30);

    private static final List<Quantity> OF_SPELLS = allOfSpells();

    private Quantities() {}

    private static List<Quantity> allOfSpells() {
        List<Quantity> all = new ArrayList<>(List.of(LOWER_QUARTILE, MEDIAN, UPPER_QUARTILE, RESTRICTED_MEAN));
        all.addAll(Lists.each(Timing.MARKS, Quantities::back));
        all.addAll(Lists.each(LATE_MARKS, Quantities::unresolved));
        all.addAll(List.of(RETURN, PROTEST, CAPTURE));
        return List.copyOf(all);
    }

    /** Share of the time in some pairs of phases that the time budgets of both, of all dyads together, would give. */
    public static Quantity byChance(PhasePairs pairs) {
        return Quantity.share(
                Matching.byChance(pairs), "expected if both kept their time budgets independently: " + pairs.meaning());
    }

    /** How many turnings away ended so. */
    public static Quantity endedIn(Ending ending) {
        return Quantity.count("count-" + ending.label(), "number of turnings away that " + ending.words());
    }

    private static Quantity seconds(String name, String meaning) {
        return new Quantity(name, "s", meaning);
    }

    /** Share of turnings away that ended in a return within so many seconds. */
    public static Quantity back(int seconds) {
        return Quantity.share(
                "back-within-" + seconds + "s",
                "share of turnings away that ended in a return within " + seconds + " s");
    }

    /** Share of turnings away that had not ended in a return by so many seconds. */
    public static Quantity unresolved(int seconds) {
        return Quantity.share(
                "unresolved-at-" + seconds + "s",
                "share of turnings away that had not ended in a return by " + seconds
                        + " s: still away, in protest or captured");
    }

    private static Quantity incidence(String name, String ending) {
        return Quantity.share(
                "incidence-of-" + name, "share of turnings away that ended " + ending + " by the horizon");
    }

    /** Quantities of the times away of an arm. */
    public static List<Quantity> ofSpells() {
        return OF_SPELLS;
    }

    /** What can be estimated of one arm by itself: of its turnings away, and what is read off its sessions. */
    public static List<Quantity> ofArms() {
        List<Quantity> all = new ArrayList<>(OF_SPELLS);
        all.addAll(ofSessions());
        return List.copyOf(all);
    }

    /**
     * What is read off sessions: what a summary tells of every measure, in the measures' order, and beside every share of
     * matching the share expected by chance.
     */
    static List<Quantity> ofSessions() {
        List<Quantity> all = new ArrayList<>();
        for (Measure measure : Measures.inSummary()) {
            all.addAll(measure.inSummary());
            measure.phasePairs().ifPresent(pairs -> all.add(byChance(pairs)));
        }
        return all;
    }

    /** The quantities that a summary tells of every measure, in the measures' order. */
    static List<Quantity> ofMeasures() {
        List<Quantity> all = new ArrayList<>();
        for (Measure measure : Measures.inSummary()) {
            all.addAll(measure.inSummary());
        }
        return all;
    }
}
