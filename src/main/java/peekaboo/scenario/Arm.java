package peekaboo.scenario;

/**
 * One arm of a comparison: the same infants with this caregiver.
 *
 * @param name as written in the scenario file
 * @param care who is with the infant
 */
public record Arm(String name, Care care) {}
