package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;

class PhaseChangesTest {
    @Test
    void changes_areCountedOfEachPartner() {
        ReadOff.of(
                        new PhaseChanges(),
                        Strip.of("nnnn pp oooooo n p XXXXX p", "MMMMMM VVVV PPPP NNNNN I")
                                .sheet())
                .has("infant-changes", 18)
                .has("caregiver-changes", 12);
    }
}
