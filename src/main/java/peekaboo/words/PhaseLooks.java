package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.PartnerPhases;
import peekaboo.chart.Phase;
import peekaboo.chart.Phase.Tone;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;

/** The phases of both partners as charts show them, in the order of the coding scheme. */
public final class PhaseLooks {
    private PhaseLooks() {}

    /** Both partners with their phases. */
    public static PartnerPhases.Pair partners(Strings strings) {
        return new PartnerPhases.Pair(
                new PartnerPhases(strings.say(Wording.INFANT), infant(strings)),
                new PartnerPhases(strings.say(Wording.CAREGIVER), caregiver(strings)));
    }

    /** Infant phases; the place in the list is the ordinal of the phase. */
    public static List<Phase> infant(Strings strings) {
        List<Phase> looks = new ArrayList<>();
        for (InfantPhase phase : InfantPhase.all()) {
            looks.add(new Phase(phase.code(), strings.phase(phase), Tone.of(phase)));
        }
        return looks;
    }

    /** Caregiver phases; the place in the list is the ordinal of the phase. */
    public static List<Phase> caregiver(Strings strings) {
        List<Phase> looks = new ArrayList<>();
        for (CaregiverPhase phase : CaregiverPhase.all()) {
            looks.add(new Phase(phase.code(), strings.phase(phase), Tone.of(phase)));
        }
        return looks;
    }
}
