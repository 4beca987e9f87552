package peekaboo.words;

import java.util.List;
import peekaboo.chart.PartnerPhases;
import peekaboo.chart.Phase;
import peekaboo.chart.Phase.Tone;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;

/** The phases of both partners as charts show them, in the order of the coding scheme. */
public final class PhaseLooks {
    private PhaseLooks() {}

    /** Both partners with their phases; the place in a list is the ordinal of the phase. */
    public static PartnerPhases.Pair partners() {
        List<Phase> infant =
                Lists.each(InfantPhase.all(), phase -> new Phase(phase.code(), phase.words(), Tone.of(phase)));
        List<Phase> caregiver =
                Lists.each(CaregiverPhase.all(), phase -> new Phase(phase.code(), phase.words(), Tone.of(phase)));
        return new PartnerPhases.Pair(
                new PartnerPhases(Wording.INFANT.say(), infant), new PartnerPhases(Wording.CAREGIVER.say(), caregiver));
    }
}
