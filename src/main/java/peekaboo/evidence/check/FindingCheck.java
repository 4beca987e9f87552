package peekaboo.evidence.check;

import java.util.ArrayList;
import java.util.List;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;

/**
 * How a finding is looked for: a design, what is read off each dyad, and what must hold of a sample.
 *
 * @param id of the finding
 * @param design name of the design that mirrors the original, one of {@link StudyDesigns}
 * @param sampleSize number of infants in the original study
 * @param needs the channels that are read off
 * @param reader what is read off one dyad
 * @param isBeside whether that is read beside another dyad, which has to be run then
 * @param parts what must hold, part by part
 * @param requiredShare share of samples of the original size in which all parts must hold, where the finding asks for one;
 *     else 0
 */
public record FindingCheck(
        String id,
        String design,
        int sampleSize,
        Channels needs,
        PairReader reader,
        boolean isBeside,
        List<Part> parts,
        double requiredShare) {

    public FindingCheck {
        parts = List.copyOf(parts);
    }

    /** Reads one dyad. */
    public interface Reader {
        /**
         * What is read off one dyad, each outcome under a name of its own, the same ones for every dyad.
         *
         * @param dyad as it was coded
         */
        Reading read(ObservedDyad dyad);
    }

    /** Reads one dyad beside another. */
    public interface PairReader {
        /**
         * The same as {@link Reader#read}.
         *
         * @param dyad as it was coded
         * @param next another dyad of the same study, for pairs that never met
         */
        Reading read(ObservedDyad dyad, ObservedDyad next);
    }

    /** Begins a check; what is read and what must hold follow. */
    public static Builder of(String id, String design, int sampleSize) {
        return new Builder(id, design, sampleSize);
    }

    /** A check that is put together step by step. */
    public static final class Builder {
        private final String id;
        private final String design;
        private final int sampleSize;
        private final List<Part> parts = new ArrayList<>();
        private Mark mark = Mark.EMERGED;
        private double requiredShare;

        private Builder(String id, String design, int sampleSize) {
            this.id = id;
            this.design = design;
            this.sampleSize = sampleSize;
        }

        /** A part that must hold, or is told beside the others. */
        public Builder part(Part part) {
            parts.add(part);
            return this;
        }

        /** All parts must hold in this share of samples of the original size too. */
        public Builder inSamples(double share) {
            requiredShare = share;
            return this;
        }

        /** A rule was put in for all its parts that say nothing else of themselves: which, in a few words. */
        Builder assumed(String rule) {
            mark = Mark.assumed(rule);
            return this;
        }

        /** The check that reads this, from these channels. */
        public FindingCheck read(Channels needs, Reader reader) {
            return read(needs, (dyad, next) -> reader.read(dyad), false);
        }

        /** The check that reads this of pairs that never met, too. */
        FindingCheck readBeside(Channels needs, PairReader reader) {
            return read(needs, reader, true);
        }

        private FindingCheck read(Channels needs, PairReader reader, boolean isBeside) {
            List<Part> marked = parts.stream().map(part -> part.marked(mark)).toList();
            return new FindingCheck(id, design, sampleSize, needs, reader, isBeside, marked, requiredShare);
        }
    }
}
