package peekaboo.evidence.check;

import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Reading;
import peekaboo.record.Sheet;

/** How responsive a caregiver is in play, as a coder would see it: the share of the infant's smiling in which it smiles too. */
final class SmilesMet {
    /** Name under which it is read. */
    static final String NAME = "answered";

    private SmilesMet() {}

    /** Not observed where the infant does not smile. */
    static Reading of(Sheet play) {
        int smiling = 0;
        int answered = 0;
        for (int tick = 0; tick < play.length(); tick++) {
            if (play.infant(tick) == InfantPhase.SOCIAL_POSITIVE) {
                smiling++;
                answered += play.caregiver(tick) == CaregiverPhase.SOCIAL_POSITIVE ? 1 : 0;
            }
        }
        return new Outcomes().add(NAME, answered, smiling).reading();
    }
}
