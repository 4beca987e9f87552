package peekaboo.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import peekaboo.list.Lists;
import peekaboo.scenario.Scenario;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.text.Count;

/** How much a comparison rests on, in words. */
public final class Extent {

    private Extent() {}

    /** "1 000 infants, the same in each arm; 13 482 turnings away". */
    static String of(Comparison comparison) {
        int spells = 0;
        for (ArmSummary arm : comparison.arms()) {
            spells += arm.spells();
        }
        return dyads(comparison) + "; " + turnings(spells) + (comparison.arms().size() > 1 ? " in all" : "");
    }

    /** "1 000 infants, the same with every caregiver". */
    public static String dyads(Comparison comparison) {
        int dyads = comparison.plan().dyads();
        String infants = Count.of(dyads) + (dyads == 1 ? " infant" : " infants");
        return comparison.arms().size() > 1
                ? infants + sameness(comparison.plan().scenario())
                : infants;
    }

    /** ", the same with every caregiver", or what is the same of them where an arm has infants of its own. */
    static String sameness(Scenario scenario) {
        List<String> own =
                Lists.each(Lists.only(scenario.arms(), arm -> arm.infant().isPresent()), arm -> arm.name());
        return own.isEmpty()
                ? ", the same with every caregiver"
                : ", by the same draws with every caregiver, of a population of their own in " + String.join(", ", own);
    }

    static String turnings(int spells) {
        return Count.of(spells) + (spells == 1 ? " turning away" : " turnings away");
    }

    /** Over what time something was read, if that is not plain; ends in a blank. */
    public static String stretch(Comparison comparison) {
        Optional<String> fork = comparison.plan().countsFrom();
        if (fork.isPresent()) {
            return "From the " + fork.get() + " on. ";
        }
        Scenario scenario = comparison.plan().scenario();
        if (scenario.episodes().size() == 1) {
            return "";
        }
        boolean all = scenario.codedEpisodes().equals(scenario.episodes());
        return all ? "All episodes together. " : "All coded episodes together. ";
    }

    /** The same within a sentence: "the whole session", "all coded episodes together", "from the turning away on". */
    public static String within(Comparison comparison) {
        String stretch = stretch(comparison);
        return stretch.isEmpty()
                ? "whole session"
                : stretch.substring(0, 1).toLowerCase(Locale.ROOT) + stretch.substring(1, stretch.length() - 2);
    }

    /** One sentence an arm, one after the other. */
    static String sentences(Comparison comparison, Function<ArmSummary, String> sentence) {
        List<String> sentences = new ArrayList<>();
        for (ArmSummary arm : comparison.arms()) {
            sentences.add(sentence.apply(arm));
        }
        return String.join(" ", sentences);
    }
}
