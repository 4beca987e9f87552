package peekaboo.chart;

import java.util.List;

/**
 * How the turnings away of each arm ended, as parts of the whole.
 *
 * @param parts the ends in the order they are stacked
 * @param arms at least one
 * @param none what to say of an arm without a turning away
 */
public record Endings(Caption caption, List<Part> parts, List<Arm> arms, String none) implements Figure {

    public Endings {
        parts = List.copyOf(parts);
        arms = List.copyOf(arms);
        Guard.notEmpty("parts", parts);
        Guard.notEmpty("arms", arms);
        Guard.words("none", none);
        for (int i = 0; i < arms.size(); i++) {
            Guard.size("arms[" + i + "].counts", arms.get(i).counts(), parts.size());
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.endings(this);
    }

    /** An end and what it is called. */
    public record Part(End end, String words) {

        public Part {
            Guard.words("words", words);
        }
    }

    /**
     * One arm.
     *
     * @param note a few words beside the bar, e.g. how many turnings away; may be empty
     * @param counts turnings away with each end, in the order of the parts
     */
    public record Arm(String name, String note, List<Integer> counts) {

        public Arm {
            counts = List.copyOf(counts);
            Guard.words("name", name);
            Guard.notNegative("counts", counts);
        }

        /** All turnings away of the arm. */
        public int total() {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    /** How a turning away ended; {@code CUT_OFF} when the episode or the session ended first. */
    public enum End {
        RETURNED,
        PROTEST,
        CAPTURED,
        CUT_OFF
    }
}
