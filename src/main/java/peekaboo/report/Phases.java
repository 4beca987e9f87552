package peekaboo.report;

import java.util.List;
import peekaboo.figure.Phase;
import peekaboo.words.PhaseLooks;
import peekaboo.words.Strings;

/** The phases of both partners as figures show them. */
final class Phases {

    static final String INFANT = "infant";
    static final String CAREGIVER = "caregiver";

    private Phases() {}

    static List<Phase> infant() {
        return PhaseLooks.infant(Strings.english());
    }

    static List<Phase> caregiver() {
        return PhaseLooks.caregiver(Strings.english());
    }
}
