package peekaboo.evidence;

import java.util.List;
import peekaboo.metric.Reading;

/**
 * How a finding is looked for: a design, what is read off each dyad, and what must hold of a sample.
 *
 * @param id of the finding
 * @param design name of the design that mirrors the original, one of {@link Designs}
 * @param sampleSize number of infants in the original study
 * @param reader what is read off one dyad
 * @param parts what must hold, part by part
 * @param requiredShare share of samples of the original size in which all parts must hold, where the finding asks for one;
 *     else 0
 */
record Check(String id, String design, int sampleSize, Reader reader, List<Part> parts, double requiredShare) {

    Check {
        parts = List.copyOf(parts);
    }

    Check(String id, String design, int sampleSize, Reader reader, List<Part> parts) {
        this(id, design, sampleSize, reader, parts, 0);
    }

    /** Reads one dyad. */
    interface Reader {
        /**
         * What is read off one dyad.
         *
         * @param dyad as it was coded
         * @param next another dyad of the same study, for pairs that never met
         */
        Reading read(Observed dyad, Observed next);
    }
}
