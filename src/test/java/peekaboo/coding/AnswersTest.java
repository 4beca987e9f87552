package peekaboo.coding;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.InfantEvent;

/** Bids, answers to smiles, and comforting oneself. */
class AnswersTest {
    @Test
    void bids_areCountedAMinute() {
        Sheet sheet = Strip.of("nnnnnnnnnn")
                .begins(InfantEvent.BIDS, 2, 7, 8)
                .begins(InfantEvent.SMILES, 3)
                .sheet();

        ReadOff.of(new Bids(), sheet).has("social-bids", 18);
    }

    @Test
    void smiles_areAnsweredByAPositiveCaregiverWithinTwoSeconds() {
        // Onsets at 1 (answered at 3), 5 (not before 8), 9 (present), 13 (its 2 s are not seen).
        Sheet sheet =
                Strip.of("n ppp n pp nn ppp n pp", "M MMP M MM MV VMM M VV").sheet();

        // Of moments 0 to 12: not answered are 0, 4, 5 and 10 (to 12); 11 (to 13) is.
        ReadOff.of(new SmilesAnswered(), sheet)
                .has("smiles-answered", 2.0 / 3)
                .has("smiles-answered-by-chance", 9.0 / 13)
                .has("smiles-answered-anew", 0.5);
    }

    @Test
    void noSmile_notObserved() {
        ReadOff.of(new SmilesAnswered(), Strip.of("pppp nnn").sheet())
                .lacks("smiles-answered")
                .has("smiles-answered-by-chance", 0);
    }

    @Test
    void selfComfort_ofEitherKind() {
        Sheet sheet = Strip.of("nnnnnnnnnn")
                .added(AddedCode.ORAL_COMFORT, "xx.xx.....")
                .added(AddedCode.HAND_COMFORT, "....xx.x..")
                .added(AddedCode.DISTANCING, "xxxxxxxxxx")
                .sheet();

        ReadOff.of(new SelfComfort(), sheet)
                .has("oral-comfort", 0.4)
                .has("hand-comfort", 0.3)
                .has("self-comfort-onsets", 12);
    }
}
