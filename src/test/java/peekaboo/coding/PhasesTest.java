package peekaboo.coding;

import org.junit.jupiter.api.Test;

/** Bouts, time budgets and changes of one strip of 20 s. */
class PhasesTest {
    private static final Sheet SHEET =
            Strip.of("nnnn pp oooooo n p XXXXX p", "MMMMMM VVVV PPPP NNNNN I").sheet();

    @Test
    void bouts_areAsLongAsSeen() {
        ReadOff.of(new PhaseBouts(), SHEET)
                .has("Ipos-mean-bout", 4.0 / 3)
                .has("Ipos-bouts", 9)
                .has("Ineu-mean-bout", 2.5)
                .has("Inon-mean-bout", 6)
                .has("Ipro-mean-bout", 5)
                .has("Iwit-bouts", 0)
                .lacks("Iwit-mean-bout")
                .has("Cneu-mean-bout", 6)
                .has("Cint-mean-bout", 1)
                .has("Cnon-bouts", 3);
    }

    @Test
    void shares_areThoseOfTheTicks() {
        ReadOff.of(new PhaseShares(), SHEET)
                .has("Ipos-share", 0.2)
                .has("Ineu-share", 0.25)
                .has("Inon-share", 0.3)
                .has("Ipro-share", 0.25)
                .has("Iwit-share", 0)
                .has("Cpvc-share", 0.2)
                .has("Cint-share", 0.05);
    }

    @Test
    void changes_areCountedOfEachPartner() {
        ReadOff.of(new PhaseChanges(), SHEET).has("infant-changes", 18).has("caregiver-changes", 12);
    }
}
