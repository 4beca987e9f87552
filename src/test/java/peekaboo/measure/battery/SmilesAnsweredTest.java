package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

class SmilesAnsweredTest {
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
}
