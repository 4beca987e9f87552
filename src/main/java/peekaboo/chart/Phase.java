package peekaboo.chart;

import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;

/**
 * An engagement phase as a reader meets it.
 *
 * @param code the coding system's code, e.g. {@code Ineu}
 * @param words the same in plain words, e.g. "watches the face"
 * @param tone which of the few looks it gets
 */
public record Phase(String code, String words, Tone tone) {

    public Phase {
        Guard.words("code", code);
        Guard.words("words", words);
    }

    /** What a phase is like, so that both partners' phases of one kind look alike; the drawer picks colour and texture. */
    public enum Tone {
        POSITIVE,
        VOICE,
        MONITOR,
        ELSEWHERE,
        NEGATIVE,
        PROTEST,
        WITHDRAWN,
        INTRUSIVE,
        HOSTILE,
        UNSCORABLE;

        /** The tone of an infant's phase. */
        public static Tone of(InfantPhase phase) {
            return switch (phase) {
                case SOCIAL_POSITIVE -> POSITIVE;
                case SOCIAL_MONITOR -> MONITOR;
                case OBJECT_ENVIRONMENT -> ELSEWHERE;
                case PROTEST -> PROTEST;
                case WITHDRAWN -> WITHDRAWN;
            };
        }

        /** The tone of a caregiver's phase. */
        public static Tone of(CaregiverPhase phase) {
            return switch (phase) {
                case SOCIAL_POSITIVE -> POSITIVE;
                case POSITIVE_VOICE -> VOICE;
                case MONITOR -> MONITOR;
                case NOT_INFANT -> ELSEWHERE;
                case INTRUSIVE -> INTRUSIVE;
                case HOSTILE -> HOSTILE;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
    }
}
