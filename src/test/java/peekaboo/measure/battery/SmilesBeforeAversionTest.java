package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;
import peekaboo.record.Sheet;

class SmilesBeforeAversionTest {
    private static final Measure SMILES = new SmilesBeforeAversion();

    @Test
    void strongSmiles_againstWeakOnes() {
        // Strengths 1.0, 0.4, 1.2, 0.3; away 4, 1, 5, 0 of the 5 s after them: (4 + 5) / 2 - (1 + 0) / 2.
        Sheet sheet = Strip.of("pp oooon p nnnno ppp ooooo n p nnnnn")
                .smile("55 00000 4 00000 444 00000 0 3 00000")
                .sheet();

        ReadOff.of(SMILES, sheet).has("aversion-after-strong-smiles", 4);
    }

    @Test
    void fewerThanFourSeenOut_notObserved() {
        Sheet sheet = Strip.of("pp oooon p nnnno ppp ooooo n p nnnn")
                .smile("55 00000 4 00000 444 00000 0 3 0000")
                .sheet();

        ReadOff.of(SMILES, sheet).lacks("aversion-after-strong-smiles");
    }

    @Test
    void allAsStrong_notObserved() {
        ReadOff.of(SMILES, Strip.of("p ooooo p ooooo p ooooo p ooooo").sheet()).lacks("aversion-after-strong-smiles");
    }
}
