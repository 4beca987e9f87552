package peekaboo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import peekaboo.chart.Extent;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;
import peekaboo.study.Comparison;
import peekaboo.text.LengthText;

/** What was run, in a few sentences. */
final class Setting {

    private Setting() {}

    /**
     * With whom and in which episodes.
     *
     * @param inRow all sessions as they were asked for, where what is compared is one of several
     */
    static String of(Comparison comparison, Optional<Scenario> inRow) {
        return Extent.dyads(comparison) + ". "
                + sessions(inRow.orElse(comparison.plan().scenario()));
    }

    /** The same, and what a fork is. */
    static String inFull(Comparison comparison, Optional<Scenario> inRow) {
        return of(comparison, inRow) + fork(comparison);
    }

    /** What happens in each session; of a calendar block by block, those that are alike together. */
    private static String sessions(Scenario scenario) {
        Map<String, List<SessionBlock>> alike = new LinkedHashMap<>();
        for (SessionBlock block : scenario.calendar()) {
            String episodes = inWords(block.episodes().orElse(scenario.episodes()), scenario.clock());
            alike.computeIfAbsent(episodes, same -> new ArrayList<>()).add(block);
        }
        if (alike.size() < 2) {
            String episodes = alike.isEmpty()
                    ? inWords(scenario.episodes(), scenario.clock())
                    : alike.keySet().iterator().next();
            return "Each session: " + episodes + ".";
        }
        List<String> told = new ArrayList<>();
        alike.forEach((episodes, blocks) -> told.add(sessionsOf(blocks) + ": " + episodes + "."));
        return String.join(" ", told);
    }

    /** "Each session of history (30) and of from-now-on (30)", "The session of strain". */
    private static String sessionsOf(List<SessionBlock> blocks) {
        if (blocks.size() == 1 && blocks.get(0).sessions() == 1) {
            return "The session of " + blocks.get(0).name();
        }
        return blocks.stream()
                .map(block -> block.name() + " (" + block.sessions() + ")")
                .collect(Collectors.joining(" and of ", "Each session of ", ""));
    }

    private static String inWords(List<Episode> episodes, TickClock clock) {
        return episodes.stream().map(episode -> inWords(episode, clock)).collect(Collectors.joining("; "));
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
