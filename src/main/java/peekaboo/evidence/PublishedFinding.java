package peekaboo.evidence;

/**
 * A published finding, as it stands in findings.csv.
 *
 * @param id its name, such as {@code still-face.effect}
 * @param claim what was found, in one sentence
 * @param kind signs, orderings, means, shares, rate, band, proportion, trend, odds, threshold or correlation
 * @param expected what must be seen
 * @param design how it was found
 * @param source where it was published
 * @param confidence high, medium or low
 * @param note what else should be known; may be empty
 */
public record PublishedFinding(
        String id,
        String claim,
        String kind,
        String expected,
        String design,
        String source,
        String confidence,
        String note) {}
