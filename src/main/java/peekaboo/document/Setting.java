package peekaboo.document;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import peekaboo.chart.Extent;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.text.LengthText;

/** What was run, in a few sentences. */
final class Setting {

    private Setting() {}

    /** With whom and in which episodes. */
    static String of(Comparison comparison) {
        Scenario scenario = comparison.plan().scenario();
        String episodes = scenario.episodes().stream()
                .map(episode -> inWords(episode, scenario.clock()))
                .collect(Collectors.joining("; "));
        return Extent.dyads(comparison) + ". Each session: " + episodes + ".";
    }

    /** The same, and what a fork is. */
    static String inFull(Comparison comparison) {
        return of(comparison) + fork(comparison);
    }

    private static String fork(Comparison comparison) {
        return comparison
                .plan()
                .forksAt()
                .map(moment -> " All sessions begin alike, with the caregiver of the arm "
                        + comparison.arms().get(0).name()
                        + ". At the infant's " + moment
                        + ", the whole dyad is copied, and from there on only the caregiver's answer differs.")
                .orElse("");
    }

    static String inWords(Episode episode, TickClock clock) {
        String coded = episode.coded() ? "" : ", not coded";
        OptionalInt fussOut = episode.fussOutTicks();
        String ends =
                fussOut.isEmpty() ? "" : ", or until the infant has protested for " + length(fussOut.getAsInt(), clock);
        return episode.name() + ", " + length(episode.ticks(), clock) + coded + ends;
    }

    private static String length(int ticks, TickClock clock) {
        return LengthText.of(clock.secondsAt(ticks));
    }
}
