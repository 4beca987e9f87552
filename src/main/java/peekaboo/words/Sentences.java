package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/** What a study found, in plain sentences, and what must be said beside it. */
public final class Sentences {
    private static final double NARROW = 0.2;

    private final Strings strings;

    /** Sentences in these words. */
    public Sentences(Strings strings) {
        this.strings = strings;
    }

    /** How many were back in two arms, and how the times away compare. */
    public String of(Finding finding) {
        return backs(finding) + " " + times(finding.secondOverFirst());
    }

    /** How many were back in one arm. */
    public String of(Finding.Side side, double withinSeconds) {
        String care = Filled.capital(care(side, ""));
        String within = strings.number(withinSeconds, 0);
        return side.back()
                .either(
                        share -> strings.say(Say.BACK_ONE, care, hundredths(share), within),
                        reason -> strings.say(Say.BACK_UNKNOWN, care, within, strings.reason(reason)));
    }

    /**
     * How an infant's time changed from episode to episode.
     *
     * @param arm whose
     * @param episodes their names, in order
     * @param shares of time that the infant looked, smiled and protested, each episode by episode
     */
    public String ofEpisodes(String arm, List<String> episodes, List<List<Double>> shares) {
        return strings.say(
                Say.BY_EPISODE,
                arm,
                listed(episodes),
                listed(hundredths(shares.get(0))),
                listed(hundredths(shares.get(1))),
                listed(hundredths(shares.get(2))));
    }

    private List<String> hundredths(List<Double> shares) {
        List<String> all = new ArrayList<>();
        for (double share : shares) {
            all.add(hundredths(share));
        }
        return all;
    }

    private String listed(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return parts.size() == 1
                ? last
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + strings.say(Say.AND) + " " + last;
    }

    /** What the model is, and what it is not; a sentence or two each. */
    public List<String> limits() {
        return List.of(
                strings.say(Say.NOT_ASSESSMENT),
                strings.say(Say.NOT_ONE_PAIR),
                strings.say(Say.NOT_IDEAL),
                strings.say(Say.FOR_THINKING));
    }

    private String backs(Finding finding) {
        Finding.Side first = finding.first();
        Finding.Side second = finding.second();
        if (!first.back().isObserved() || !second.back().isObserved()) {
            return of(first, finding.withinSeconds()) + " " + of(second, finding.withinSeconds());
        }
        return strings.say(
                Say.BACK_BOTH,
                Filled.capital(care(first, second.policy())),
                hundredths(first.back().get()),
                strings.number(finding.withinSeconds(), 0),
                care(second, first.policy()),
                hundredths(second.back().get()));
    }

    /** What its kind of caregiver did, or the arm's name where the kind does not tell the two apart. */
    private String care(Finding.Side side, String otherPolicy) {
        String named = strings.say(Say.WITH_ARM, side.arm());
        return side.policy().equals(otherPolicy)
                ? named
                : strings.care(side.policy()).orElse(named);
    }

    private String times(Measured<Estimate> ratio) {
        return ratio.either(this::times, reason -> strings.say(Say.TIME_AWAY_UNKNOWN, strings.reason(reason)));
    }

    private String times(Estimate ratio) {
        return ratio.interval()
                .either(
                        interval -> times(ratio.value(), interval),
                        reason -> strings.say(
                                Say.TIME_AWAY_PLAIN, strings.number(ratio.value(), 1), strings.reason(reason)));
    }

    private String times(double ratio, Interval interval) {
        Say how = interval.contains(1) ? Say.TIME_AWAY_ALIKE : ratio > 1 ? Say.TIME_AWAY_LONGER : Say.TIME_AWAY_SHORTER;
        int decimals = interval.high() - interval.low() < NARROW || nearOne(interval) ? 2 : 1;
        return strings.say(
                how,
                strings.number(ratio, decimals),
                strings.number(100 * interval.level(), 0),
                strings.number(interval.low(), decimals),
                strings.number(interval.high(), decimals));
    }

    /** An end so close to 1 that one decimal would hide on which side of it it lies. */
    private static boolean nearOne(Interval interval) {
        double end = Math.min(Math.abs(interval.low() - 1), Math.abs(interval.high() - 1));
        return end < 0.05;
    }

    private String hundredths(double share) {
        return strings.number(100 * share, 0);
    }
}
