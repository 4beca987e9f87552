package peekaboo.infant;

import peekaboo.dyad.Named;
import peekaboo.dyad.ParameterTable;

/**
 * A population of infants of one age.
 *
 * @param name as written in scenario files
 * @param meaning one sentence
 * @param table the parameters with the usual values and spreads of this population
 */
public record InfantPreset(String name, String meaning, ParameterTable table) implements Named {}
