package peekaboo.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peekaboo.evidence.check.Mark;

/**
 * A finding held against the model.
 *
 * @param finding as published
 * @param verdict what became of it
 * @param dyads how many were simulated; 0 if none
 * @param sampleSize infants in the original study; 0 if not checked
 * @param shareOfSamples share of simulated samples of the original size in which all parts hold, 0 to 1
 * @param parts what was seen, part by part
 */
public record CheckResult(
        PublishedFinding finding,
        Verdict verdict,
        int dyads,
        int sampleSize,
        double shareOfSamples,
        List<PartResult> parts) {

    public CheckResult {
        parts = List.copyOf(parts);
    }

    /** The mark of the part that owes most to those who made the model, of those judged; empty if it was not checked. */
    public Optional<Mark> mark() {
        return marks().min(Comparator.comparing(Mark::kind));
    }

    /** Why its parts are assumed or fitted, each reason once. */
    public List<String> reasons() {
        return marks().filter(mark -> !mark.reason().isEmpty())
                .map(Mark::inWords)
                .distinct()
                .toList();
    }

    private Stream<Mark> marks() {
        return parts.stream().filter(PartResult::isJudged).map(PartResult::mark);
    }
}
