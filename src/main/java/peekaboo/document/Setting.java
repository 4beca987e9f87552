package peekaboo.document;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import peekaboo.chart.Extent;
import peekaboo.dyad.TickClock;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.study.Comparison;
import peekaboo.text.DecimalText;

/** What was run, in a sentence or two. */
final class Setting {

    private static final int SECONDS_A_MINUTE = 60;

    private Setting() {}

    static String of(Comparison comparison) {
        Scenario scenario = comparison.plan().scenario();
        String episodes = scenario.episodes().stream()
                .map(episode -> inWords(episode, scenario.clock()))
                .collect(Collectors.joining("; "));
        return Extent.dyads(comparison) + ". Each session: " + episodes + "." + fork(comparison);
    }

    private static String fork(Comparison comparison) {
        if (!comparison.plan().forked()) {
            return "";
        }
        return " All sessions begin alike, with the caregiver of the arm "
                + comparison.arms().get(0).name()
                + ". At the infant's first turning away because it became too much, the whole dyad is copied, and from"
                + " there on only the caregiver's answer differs.";
    }

    static String inWords(Episode episode, TickClock clock) {
        String coded = episode.coded() ? "" : ", not coded";
        OptionalInt fussOut = episode.fussOutTicks();
        String ends =
                fussOut.isEmpty() ? "" : ", or until the infant has protested for " + length(fussOut.getAsInt(), clock);
        return episode.name() + ", " + length(episode.ticks(), clock) + coded + ends;
    }

    /** "2 min", "90 s". */
    static String length(int ticks, TickClock clock) {
        double seconds = clock.secondsAt(ticks);
        boolean minutes = seconds >= SECONDS_A_MINUTE && seconds % SECONDS_A_MINUTE == 0;
        return minutes ? DecimalText.even(seconds / SECONDS_A_MINUTE, 0) + " min" : seconds(seconds);
    }

    /** "0.25 s", "30 s". */
    static String seconds(double seconds) {
        for (int decimals = 0; decimals < 3; decimals++) {
            if (Math.abs(seconds - Double.parseDouble(DecimalText.even(seconds, decimals))) < 1e-9) {
                return DecimalText.even(seconds, decimals) + " s";
            }
        }
        return DecimalText.even(seconds, 3) + " s";
    }
}
