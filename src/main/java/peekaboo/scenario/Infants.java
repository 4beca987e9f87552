package peekaboo.scenario;

import peekaboo.dyad.Settings;

/**
 * The population that infants are drawn from.
 *
 * @param preset name of the age preset
 * @param centre the value of every infant parameter at the centre of the population
 */
public record Infants(String preset, Settings centre) {}
