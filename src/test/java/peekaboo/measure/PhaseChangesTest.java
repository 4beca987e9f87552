package peekaboo.measure;

import org.junit.jupiter.api.Test;

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
