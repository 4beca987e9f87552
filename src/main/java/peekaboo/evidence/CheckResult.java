package peekaboo.evidence;

import java.util.List;

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

    /** True when the shipped presets were fitted to it. */
    public boolean fitted() {
        return PublishedFindings.fittedTo(finding);
    }
}
