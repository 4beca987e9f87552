package peekaboo.scenario;

import java.util.List;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;
import peekaboo.list.Lists;

/**
 * One experiment: an infant population, a sequence of episodes, and the arms whose caregivers are compared. Valid once
 * it exists.
 *
 * @param name the name of its file without the ending
 * @param title one line for a heading
 * @param source where the experiment comes from; empty if not said
 * @param clock length of the tick
 * @param seed from which every draw is made, 0 or more
 * @param dyads how many dyads, at least 1
 * @param infant the population
 * @param episodes in the order in which they happen, at least one
 * @param arms in the order told, at least one
 */
public record Scenario(
        String name,
        String title,
        String source,
        TickClock clock,
        int seed,
        int dyads,
        Infants infant,
        List<Episode> episodes,
        List<Arm> arms)
        implements ScenarioOutcome {
    /** The most dyads that can be asked for. */
    public static final int MOST_DYADS = 1_000_000;

    /** The longest session, all episodes together, in seconds: 4 hours. */
    public static final int LONGEST_SECONDS = 14_400;

    /** The most ticks of a whole study, arms times dyads times ticks of a session. */
    public static final long MOST_TICKS = 100_000_000_000L;

    public Scenario {
        episodes = List.copyOf(episodes);
        arms = List.copyOf(arms);
        if (coded(episodes).isEmpty() || arms.isEmpty()) {
            throw new IllegalArgumentException("scenario: needs at least one episode that is coded and one arm");
        }
    }

    /** The episodes that are coded, and so measured, in the order in which they happen: at least one. */
    public List<Episode> codedEpisodes() {
        return coded(episodes);
    }

    private static List<Episode> coded(List<Episode> episodes) {
        return Lists.only(episodes, Episode::coded);
    }

    /** The same experiment with every episode lasting as planned, whatever the infant does. */
    public Scenario asPlanned() {
        List<Episode> planned = Lists.each(episodes, Episode::asPlanned);
        return withEpisodes(planned);
    }

    /** The same experiment with so many dyads; the first of them are the same. */
    public Scenario withDyads(int count) {
        return new Scenario(name, title, source, clock, seed, count, infant, episodes, arms);
    }

    /** The same experiment with infants of the same age preset around another centre. */
    public Scenario withInfant(Settings centre) {
        Infants others = new Infants(infant.preset(), centre);
        return new Scenario(name, title, source, clock, seed, dyads, others, episodes, arms);
    }

    /** The same experiment with other episodes, at least one of them coded. */
    public Scenario withEpisodes(List<Episode> others) {
        return new Scenario(name, title, source, clock, seed, dyads, infant, others, arms);
    }

    /** The same experiment with other arms, at least one. */
    public Scenario withArms(List<Arm> others) {
        return new Scenario(name, title, source, clock, seed, dyads, infant, episodes, others);
    }

    /** Length of one session in ticks as planned; one that ends an episode early is shorter. */
    public int ticks() {
        return Lists.sum(episodes, Episode::ticks);
    }

    /**
     * The population that infants are drawn from.
     *
     * @param preset name of the age preset
     * @param centre the value of every infant parameter at the centre of the population
     */
    public record Infants(String preset, Settings centre) {}
}
