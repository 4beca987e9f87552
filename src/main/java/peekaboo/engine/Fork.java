package peekaboo.engine;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.scenario.Arm;

/**
 * Where sessions part that are alike before: the caregiver of one arm is with the infant up to a moment, and from then on
 * that of each session's own arm, so that only the answer to this moment differs.
 *
 * @param trunk the arm whose caregiver all of them begin with
 * @param at the moment, the first of its kind in a coded episode
 */
public record Fork(Arm trunk, Moment at) {

    /** What the infant does at a fork. */
    public enum Moment {
        /** It turns away because it became too much. */
        TURNING_AWAY("first-turn-away", "turning away", "first turning away because it became too much") {
            @Override
            boolean isNow(TickRecord record) {
                return record.lookedAway(Cause.OVER_AROUSAL);
            }
        },
        /** Turned away, and not yet fussing, it pushes: turning away has not brought the quiet that it asks for. */
        PUSH("first-push", "push", "first push away from a caregiver whom it does not look at") {
            @Override
            boolean isNow(TickRecord record) {
                return record.infantPhase() == InfantPhase.OBJECT_ENVIRONMENT && record.began(InfantEvent.PUSHES_AWAY);
            }
        };

        private final String label;
        private final String noun;
        private final String words;

        Moment(String label, String noun, String words) {
            this.label = label;
            this.noun = noun;
            this.words = words;
        }

        /** Its name on the command line and in manifests. */
        public String label() {
            return label;
        }

        /** What it is, in short: "push". */
        public String noun() {
            return noun;
        }

        /** What it is, in words that follow on "the infant's". */
        public String words() {
            return words;
        }

        abstract boolean isNow(TickRecord record);

        /** All of them, in the order told. */
        public static List<Moment> all() {
            return List.of(values());
        }

        /** The one of this name. */
        public static Optional<Moment> named(String label) {
            for (Moment moment : values()) {
                if (moment.label.equals(label)) {
                    return Optional.of(moment);
                }
            }
            return Optional.empty();
        }
    }
}
