package peekaboo.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param calendar the sessions of each dyad, block after block; empty where each has a single one
 * @param factors what the arms are crossed of; none where they are not
 * @param arms in the order told, at least one; where there are factors, those that these cross into
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
        List<SessionBlock> calendar,
        Factors factors,
        List<Arm> arms)
        implements ScenarioOutcome {
    /** The most sessions that a dyad can have. */
    public static final int MOST_SESSIONS = 10_000;

    /** How the arm's own caregiver is known among partners. */
    public static final String OWN = "caregiver";

    /** How somebody besides is known among partners. */
    public static final String BESIDES = "besides";

    /** The most dyads that can be asked for. */
    public static final int MOST_DYADS = 1_000_000;

    /** The longest session, all episodes together, in seconds: 4 hours. */
    public static final int LONGEST_SECONDS = 14_400;

    /** The most ticks of a whole study, arms times dyads times ticks of a session. */
    public static final long MOST_TICKS = 100_000_000_000L;

    public Scenario {
        episodes = List.copyOf(episodes);
        calendar = List.copyOf(calendar);
        arms = List.copyOf(arms);
        if (coded(episodes).isEmpty() || arms.isEmpty()) {
            throw new IllegalArgumentException("scenario: needs at least one episode that is coded and one arm");
        }
        if (!factors.isEmpty() && !factors.cross(arms)) {
            throw new IllegalArgumentException("scenario: factors that do not cross into its arms");
        }
    }

    /** One whose arms are not crossed of factors. */
    public Scenario(
            String name,
            String title,
            String source,
            TickClock clock,
            int seed,
            int dyads,
            Infants infant,
            List<Episode> episodes,
            List<SessionBlock> calendar,
            List<Arm> arms) {
        this(name, title, source, clock, seed, dyads, infant, episodes, calendar, Factors.NONE, arms);
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
        return new Scenario(name, title, source, clock, seed, count, infant, episodes, calendar, factors, arms);
    }

    /** The same experiment with infants of the same age preset around another centre. */
    public Scenario withInfant(Settings centre) {
        Infants others = new Infants(infant.preset(), centre);
        return new Scenario(name, title, source, clock, seed, dyads, others, episodes, calendar, factors, arms);
    }

    /** The same experiment with other episodes, at least one of them coded. */
    public Scenario withEpisodes(List<Episode> others) {
        return new Scenario(name, title, source, clock, seed, dyads, infant, others, calendar, factors, arms);
    }

    /** The same experiment with other arms, at least one; no longer of factors where these do not cross into them. */
    public Scenario withArms(List<Arm> others) {
        Factors still = factors.cross(others) ? factors : Factors.NONE;
        return new Scenario(name, title, source, clock, seed, dyads, infant, episodes, calendar, still, others);
    }

    /** The same experiment with everybody in person: nobody makes the moves of another. */
    public Scenario inPerson() {
        return new Scenario(
                name,
                title,
                source,
                clock,
                seed,
                dyads,
                infant,
                Lists.each(episodes, Episode::inPerson),
                Lists.each(calendar, SessionBlock::inPerson),
                factors,
                Lists.each(arms, Arm::inPerson));
    }

    /** How many sessions each dyad has, at least 1. */
    public int sessions() {
        return calendar.isEmpty() ? 1 : Lists.sum(calendar, SessionBlock::sessions);
    }

    /** True where each dyad has a calendar of sessions, between which something lasts. */
    public boolean hasCalendar() {
        return !calendar.isEmpty();
    }

    /**
     * The block that a session belongs to.
     *
     * @param session from 0 to before {@link #sessions}
     * @throws IllegalArgumentException if there is none
     */
    public SessionBlock blockOf(int session) {
        int first = 0;
        for (SessionBlock block : calendar) {
            first += block.sessions();
            if (session < first) {
                return block;
            }
        }
        throw new IllegalArgumentException("session " + session + " of " + sessions());
    }

    /** The number of the last session of a block, from 0. */
    public int lastOf(SessionBlock block) {
        int end = 0;
        for (SessionBlock one : calendar) {
            end += one.sessions();
            if (one.equals(block)) {
                return end - 1;
            }
        }
        throw new IllegalArgumentException(block.name() + ": no block of this scenario");
    }

    /** The number of the last session of every block; none without a calendar. */
    public List<Integer> lastOfEachBlock() {
        return Lists.each(calendar, this::lastOf);
    }

    /** By what name an infant knows who is with it in a session of an arm; the same name is the same person. */
    public String partnerIn(Arm arm, int session) {
        if (calendar.isEmpty()) {
            return OWN;
        }
        Optional<SessionBlock.Partner> with = blockOf(session).with();
        return with.map(SessionBlock.Partner::name).orElse(isBesides(arm, session) ? BESIDES : OWN);
    }

    private boolean isBesides(Arm arm, int session) {
        return arm.besides().isPresent() && own(session) % arm.besides().get().every() == 0;
    }

    /** How many sessions up to this one, itself included, are in blocks of the arm's own caregiver. */
    private int own(int session) {
        int first = 0;
        int own = 0;
        for (SessionBlock block : calendar) {
            int within = Math.min(block.sessions(), session + 1 - first);
            own += within > 0 && block.with().isEmpty() ? within : 0;
            first += block.sessions();
        }
        return own;
    }

    /** True where two sessions are of one block, and in each arm with the same person: by themselves they are one. */
    public boolean areAlike(int session, int other) {
        return calendar.isEmpty()
                || (blockOf(session).equals(blockOf(other))
                        && Lists.first(arms, arm -> isBesides(arm, session) != isBesides(arm, other))
                                .isEmpty());
    }

    /** One session of this by itself: its episodes, and in each arm who is with the infant then. */
    public Scenario inSession(int session) {
        if (calendar.isEmpty()) {
            return this;
        }
        List<Episode> then = blockOf(session).episodes().orElse(episodes);
        List<Arm> there = Lists.each(arms, arm -> inSession(arm, session));
        return new Scenario(name, title, source, clock, seed, dyads, infant, then, List.of(), factors, there);
    }

    /** An arm of a session by itself. */
    public Arm inSession(Arm arm, int session) {
        return calendar.isEmpty()
                ? arm
                : new Arm(arm.name(), careIn(arm, session), arm.infant(), Map.of(), Optional.empty());
    }

    private Care careIn(Arm arm, int session) {
        SessionBlock block = blockOf(session);
        if (block.with().isPresent()) {
            return block.with().get().care();
        }
        Care own = arm.blocks().getOrDefault(block.name(), arm.care());
        return isBesides(arm, session) ? arm.besides().get().care() : own;
    }

    /**
     * In how many sessions from the first on two arms do not differ: the same infants with the same people, who do the same. None where somebody
     * makes the moves of another, whose sessions are had as well.
     */
    public int commonSessions(Arm arm, Arm other) {
        int common = 0;
        if (infantsOf(arm).equals(infantsOf(other)) && inPerson().equals(this)) {
            while (common < sessions() && isSame(arm, other, common)) {
                common++;
            }
        }
        return common;
    }

    private boolean isSame(Arm arm, Arm other, int session) {
        return partnerIn(arm, session).equals(partnerIn(other, session))
                && inSession(arm, session)
                        .care()
                        .equals(inSession(other, session).care());
    }

    /** The population that the infants of an arm are drawn from. */
    public Infants infantsOf(Arm arm) {
        return arm.infant().orElse(infant);
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
