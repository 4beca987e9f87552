package peekaboo.report;

import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.figure.Phase;
import peekaboo.figure.Tone;

/** The phases of both partners as figures show them. */
final class Phases {

    static final String INFANT = "infant";
    static final String CAREGIVER = "caregiver";

    private Phases() {}

    static List<Phase> infant() {
        return InfantPhase.all().stream()
                .map(phase -> new Phase(phase.code(), phase.words(), tone(phase)))
                .toList();
    }

    static List<Phase> caregiver() {
        return CaregiverPhase.all().stream()
                .map(phase -> new Phase(phase.code(), phase.words(), tone(phase)))
                .toList();
    }

    private static Tone tone(InfantPhase phase) {
        return switch (phase) {
            case SOCIAL_POSITIVE -> Tone.POSITIVE;
            case SOCIAL_MONITOR -> Tone.MONITOR;
            case OBJECT_ENVIRONMENT -> Tone.ELSEWHERE;
            case PROTEST -> Tone.PROTEST;
            case WITHDRAWN -> Tone.WITHDRAWN;
        };
    }

    private static Tone tone(CaregiverPhase phase) {
        return switch (phase) {
            case SOCIAL_POSITIVE -> Tone.POSITIVE;
            case POSITIVE_VOICE -> Tone.VOICE;
            case MONITOR -> Tone.MONITOR;
            case NOT_INFANT -> Tone.ELSEWHERE;
            case INTRUSIVE -> Tone.INTRUSIVE;
            case HOSTILE -> Tone.HOSTILE;
            case WITHDRAWN -> Tone.WITHDRAWN;
        };
    }
}
