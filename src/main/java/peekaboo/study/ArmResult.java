package peekaboo.study;

import java.util.List;
import peekaboo.list.Lists;
import peekaboo.measure.Spell;
import peekaboo.random.Digest;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;

/**
 * What one arm gave.
 *
 * @param arm who was with the infants
 * @param sessions in the order of the dyads, and of each dyad's sessions
 */
public record ArmResult(Arm arm, List<SessionResult> sessions) {

    public ArmResult {
        sessions = List.copyOf(sessions);
    }

    /** Its name in the scenario. */
    public String name() {
        return arm.name();
    }

    /** The digest of its sessions' digests in order, 16 hexadecimal digits. */
    public String digest() {
        Digest digest = new Digest();
        for (SessionResult session : sessions) {
            digest.add(session.digest());
        }
        return digest.hex();
    }

    /** In how many sessions an episode ended before its time. */
    int endedEarly(String episode) {
        return Lists.only(sessions, session -> session.watched()
                        .map(watched -> watched.endedEarly().contains(episode))
                        .orElse(false))
                .size();
    }

    /** The turnings away of each session, in their order. */
    List<List<Spell>> spellsInOrder() {
        return Lists.each(sessions, SessionResult::spells);
    }

    /** Those that lie in a stretch. */
    List<List<Spell>> spellsIn(Stretch stretch) {
        return stretch.isWhole()
                ? spellsInOrder()
                : Lists.each(
                        sessions,
                        session -> Lists.only(
                                session.spells(), spell -> spell.episode().equals(stretch.label())));
    }
}
