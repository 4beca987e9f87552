package peekaboo.evidence;

import peekaboo.coding.Sheet;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Valence;

/** What a coder sees of the infant's affect in a tick. */
final class Affect {
    private Affect() {}

    static boolean positive(Sheet sheet, int tick) {
        return sheet.infant(tick) == InfantPhase.SOCIAL_POSITIVE;
    }

    static boolean negative(Sheet sheet, int tick) {
        return sheet.infant(tick).valence() == Valence.NEGATIVE;
    }
}
