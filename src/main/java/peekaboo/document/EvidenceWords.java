package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;
import peekaboo.evidence.Verdict;
import peekaboo.evidence.check.Mark;
import peekaboo.text.DecimalText;
import peekaboo.text.Percent;
import peekaboo.words.English;

/** Findings held against the model, in words and plain ASCII; the same in a terminal, on a page and in a document. */
public final class EvidenceWords {
    /** The last digit told is finer than the interval's width over this. */
    private static final double FINER = 5;

    private static final int MOST_DECIMALS = 4;

    /** What is said of a number that the simulated dyads did not show. */
    static final String NOT_OBSERVED = "not observed";

    private EvidenceWords() {}

    /** Where a number must lie: "135 +- 3 bpm", "above 0". */
    public static String expected(PartResult part) {
        return part.isJudged() ? part.told() + unit(part) : part.told();
    }

    /** The estimate and its interval: "135.2 bpm (134.1 to 136.3)", or why there is none. */
    public static String simulated(PartResult part) {
        return part.estimate()
                .either(
                        value -> number(part, value) + unit(part) + " (" + interval(part) + ")",
                        reason -> NOT_OBSERVED + ": " + English.reason(reason));
    }

    private static String interval(PartResult part) {
        return part.interval()
                .either(
                        ends -> number(part, ends.low()) + " to " + number(part, ends.high()),
                        reason -> "interval not known: " + English.reason(reason));
    }

    private static String number(PartResult part, double value) {
        return DecimalText.print(value, decimals(part));
    }

    private static int decimals(PartResult part) {
        double width = part.interval().either(ends -> ends.high() - ends.low(), reason -> 0.0);
        double size = part.estimate().either(Math::abs, reason -> 0.0);
        double told = width > 0 ? width : Math.max(size, 1e-4);
        return Math.max(0, Math.min(MOST_DECIMALS, -(int) Math.floor(Math.log10(told / FINER))));
    }

    private static String unit(PartResult part) {
        return part.unitInWords().isEmpty() ? "" : " " + part.unitInWords();
    }

    /** Whether a part holds: "holds", "misses" or "cannot tell"; "not judged" where nothing is asked of it. */
    public static String outcome(PartResult part) {
        if (!part.isJudged()) {
            return "not judged";
        }
        if (part.fails()) {
            return "misses";
        }
        return part.holds() ? "holds" : "cannot tell";
    }

    /** In how many samples of the original size all parts hold: "in 98 % of samples of 50"; empty if not checked. */
    public static String share(CheckResult result) {
        boolean checked = result.verdict() != Verdict.NOT_YET;
        return checked
                ? "in " + Percent.figures(result.shareOfSamples()) + " % of samples of " + result.sampleSize()
                : "";
    }

    /**
     * How many were reproduced and which were not: "3 of 5 reproduced (1 assumed, 1 fitted, 1 emerged)", "missed: a, b", "not yet
     * (needs a history): c"; without a full stop.
     *
     * @param results at least one
     */
    public static List<String> count(List<CheckResult> results) {
        List<String> words = new ArrayList<>();
        long reproduced = number(results, result -> result.verdict() == Verdict.REPRODUCED);
        words.add(reproduced + " of " + checked(results) + " reproduced" + marks(results));
        words.add("missed: " + ids(results, Verdict.MISSED));
        if (results.stream().anyMatch(result -> result.verdict() == Verdict.INCONCLUSIVE)) {
            words.add("inconclusive: " + ids(results, Verdict.INCONCLUSIVE));
        }
        if (checked(results) < results.size()) {
            words.add("not yet (needs a history): " + ids(results, Verdict.NOT_YET));
        }
        return words;
    }

    /** Of those reproduced, how many have which mark. */
    private static String marks(List<CheckResult> results) {
        String marks = Stream.of(Mark.Kind.values())
                .map(kind -> marked(results, kind))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return marks.isEmpty() ? "" : " (" + marks + ")";
    }

    private static String marked(List<CheckResult> results, Mark.Kind kind) {
        long marked = number(
                results,
                result -> result.verdict() == Verdict.REPRODUCED
                        && result.mark().map(Mark::kind).equals(Optional.of(kind)));
        return marked == 0 ? "" : marked + " " + kind.label();
    }

    /** What a finding owes to the makers of the model, by its part that owes most: "assumed"; empty if not checked. */
    public static String mark(CheckResult result) {
        return result.mark().map(mark -> mark.kind().label()).orElse("");
    }

    /** The same of a part; empty where nothing is asked of it. */
    public static String mark(PartResult part) {
        return part.isJudged() ? part.mark().kind().label() : "";
    }

    private static long checked(List<CheckResult> results) {
        return number(results, result -> result.verdict() != Verdict.NOT_YET);
    }

    private static long number(List<CheckResult> results, Predicate<CheckResult> which) {
        return results.stream().filter(which).count();
    }

    private static String ids(List<CheckResult> results, Verdict verdict) {
        String ids = results.stream()
                .filter(result -> result.verdict() == verdict)
                .map(result -> result.finding().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "none" : ids;
    }
}
