package peekaboo.infant;

import peekaboo.dyad.Named;
import peekaboo.dyad.ParameterTable;

/**
 * A population of infants of one age.
 *
 * @param name as written in scenario files
 * @param meaning one sentence
 * @param ages that it covers
 * @param table the parameters with the usual values and spreads of this population
 */
public record InfantPreset(String name, String meaning, Ages ages, ParameterTable table) implements Named {

    /**
     * Ages in months, both ends included.
     *
     * @param from the youngest
     * @param to the oldest
     */
    public record Ages(int from, int to) {
        public Ages {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("ages: found " + from + " to " + to + " months");
            }
        }

        /** How many months an age lies outside these ages; 0 within. */
        public int monthsFrom(int age) {
            return Math.max(0, Math.max(from - age, age - to));
        }
    }
}
