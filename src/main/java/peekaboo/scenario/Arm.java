package peekaboo.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One arm of a comparison: the same infants with this caregiver.
 *
 * @param name as written in the scenario file
 * @param care who is with the infant
 * @param infant the population it is drawn from, by the same draws as in every arm; empty for the scenario's own
 * @param blocks what the same caregiver does instead in a block of the calendar, by the block's name
 * @param besides somebody who has some of the caregiver's sessions; empty where nobody has
 */
public record Arm(
        String name,
        Care care,
        Optional<Scenario.Infants> infant,
        Map<String, Care> blocks,
        Optional<Besides> besides) {

    public Arm {
        blocks = Map.copyOf(blocks);
    }

    /** The scenario's infants with this caregiver and nobody else. */
    public Arm(String name, Care care) {
        this(name, care, Optional.empty(), Map.of(), Optional.empty());
    }

    /** The same arm with another caregiver, who does the same in every block. */
    public Arm withCare(Care other) {
        return new Arm(name, other, infant, Map.of(), besides);
    }

    /** The same with everybody in person. */
    public Arm inPerson() {
        Map<String, Care> there = new HashMap<>();
        blocks.forEach((block, other) -> there.put(block, other.inPerson()));
        return new Arm(
                name,
                care.inPerson(),
                infant,
                there,
                besides.map(other -> new Besides(other.care().inPerson(), other.every())));
    }

    /**
     * Another person besides the caregiver.
     *
     * @param care what that one does
     * @param every the second of two, the third of three: of how many of the caregiver's sessions one is with this person; at least 2
     */
    public record Besides(Care care, int every) {
        public Besides {
            if (every < 2) {
                throw new IllegalArgumentException("besides: every second session at most");
            }
        }
    }
}
