package peekaboo.scenario;

import java.util.List;
import java.util.Optional;
import peekaboo.list.Lists;

/**
 * Some sessions of a calendar, one after the other, all with the same partner and the same course.
 *
 * @param name free, distinct within a scenario
 * @param sessions how many, at least 1
 * @param with who has them instead of the arm's own caregiver; empty for that one
 * @param episodes what happens in each of them instead of the scenario's own episodes; empty for those
 */
public record SessionBlock(String name, int sessions, Optional<Partner> with, Optional<List<Episode>> episodes) {

    public SessionBlock {
        if (sessions < 1) {
            throw new IllegalArgumentException(name + ": a block has at least one session");
        }
        episodes = episodes.map(List::copyOf);
    }

    /** The same with everybody in person. */
    SessionBlock inPerson() {
        return new SessionBlock(
                name,
                sessions,
                with.map(partner -> new Partner(partner.name(), partner.care().inPerson())),
                episodes.map(all -> Lists.each(all, Episode::inPerson)));
    }

    /**
     * Somebody besides the arm's own caregiver, the same person wherever the name is the same.
     *
     * @param name as an infant knows it: by face and voice
     * @param care what it does
     */
    public record Partner(String name, Care care) {}
}
