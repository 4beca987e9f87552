package peekaboo.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.text.DecimalText;

/** What a study found, in plain sentences, and what must be said beside it. */
public final class Sentences {
    private static final double NARROW = 0.2;

    private Sentences() {}

    /** How many were back in two arms, and how the times away compare. */
    public static Phrase of(Finding finding) {
        return both(backs(finding), times(finding.secondOverFirst()));
    }

    /** How many were back in one arm. */
    public static Phrase of(Finding.Side side, double withinSeconds) {
        Phrase care = care(side, "").opening();
        Phrase within = number(withinSeconds, 0);
        return side.back()
                .either(
                        share -> Wording.BACK_ONE.phrase(care, hundredths(share), within),
                        reason -> Wording.BACK_UNKNOWN.phrase(care, within, why(reason)));
    }

    /**
     * Shares of an infant's time in one episode, 0 to 1 each.
     *
     * @param episode its name
     * @param looked at the caregiver's face
     * @param smiled the same
     * @param protested the same
     */
    public record InEpisode(String episode, double looked, double smiled, double protested) {}

    /**
     * How an infant's time changed from episode to episode.
     *
     * @param arm whose
     * @param episodes in order, at least one
     */
    public static Phrase ofEpisodes(String arm, List<InEpisode> episodes) {
        return Wording.BY_EPISODE.phrase(
                Phrase.same(arm),
                listed(episodes, one -> Phrase.same(one.episode)),
                listed(episodes, one -> hundredths(one.looked)),
                listed(episodes, one -> hundredths(one.smiled)),
                listed(episodes, one -> hundredths(one.protested)));
    }

    private static Phrase listed(List<InEpisode> episodes, Function<InEpisode, Phrase> told) {
        return listed(Lists.each(episodes, told));
    }

    /** {@code a, b and c}. */
    private static Phrase listed(List<Phrase> parts) {
        int last = parts.size() - 1;
        Phrase listed = parts.get(0);
        for (int i = 1; i < last; i++) {
            listed = Phrase.of("{0}, {1}", listed, parts.get(i));
        }
        return last == 0 ? listed : Phrase.of("{0} and {1}", listed, parts.get(last));
    }

    private static Phrase both(Phrase first, Phrase second) {
        return Phrase.of("{0} {1}", first, second);
    }

    /** What the model is, and what it is not; a sentence or two each. */
    public static List<String> limits() {
        return List.of(
                Wording.NOT_ASSESSMENT.say(),
                Wording.NOT_ONE_PAIR.say(),
                Wording.NOT_IDEAL.say(),
                Wording.FOR_THINKING.say());
    }

    private static Phrase backs(Finding finding) {
        Finding.Side first = finding.first();
        Finding.Side second = finding.second();
        if (!first.back().isObserved() || !second.back().isObserved()) {
            return both(of(first, finding.withinSeconds()), of(second, finding.withinSeconds()));
        }
        return Wording.BACK_BOTH.phrase(
                care(first, second.policy()).opening(),
                hundredths(first.back().get()),
                number(finding.withinSeconds(), 0),
                care(second, first.policy()),
                hundredths(second.back().get()));
    }

    /** What its kind of caregiver did, or the arm's name where the kind does not tell the two apart. */
    private static Phrase care(Finding.Side side, String otherPolicy) {
        Optional<CaregiverPolicy> kind =
                side.policy().equals(otherPolicy) ? Optional.empty() : CaregiverPolicies.find(side.policy());
        return kind.flatMap(CaregiverPolicy::inFindings)
                .map(Phrase::of)
                .orElseGet(() -> Wording.WITH_ARM.phrase(Phrase.same(side.arm())));
    }

    private static Phrase times(Measured<Estimate> ratio) {
        return ratio.either(Sentences::times, reason -> Wording.TIME_AWAY_UNKNOWN.phrase(why(reason)));
    }

    private static Phrase times(Estimate ratio) {
        return ratio.interval()
                .either(
                        interval -> times(ratio.value(), interval),
                        reason -> Wording.TIME_AWAY_PLAIN.phrase(number(ratio.value(), 1), why(reason)));
    }

    private static Phrase times(double ratio, Interval interval) {
        Wording how = interval.contains(1)
                ? Wording.TIME_AWAY_ALIKE
                : ratio > 1 ? Wording.TIME_AWAY_LONGER : Wording.TIME_AWAY_SHORTER;
        int decimals = interval.high() - interval.low() < NARROW || nearOne(interval) ? 2 : 1;
        return how.phrase(
                number(ratio, decimals),
                number(100 * interval.level(), 0),
                number(interval.low(), decimals),
                number(interval.high(), decimals));
    }

    /** An end so close to 1 that one decimal would hide on which side of it it lies. */
    private static boolean nearOne(Interval interval) {
        double end = Math.min(Math.abs(interval.low() - 1), Math.abs(interval.high() - 1));
        return end < 0.05;
    }

    private static Phrase hundredths(double share) {
        return number(100 * share, 0);
    }

    private static Phrase number(double value, int decimals) {
        return Phrase.number(DecimalText.print(value, decimals));
    }

    private static Phrase why(Measured.Reason reason) {
        return Phrase.of(English.reason(reason));
    }
}
