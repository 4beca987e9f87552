package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;

class PhaseBoutsTest {
    @Test
    void bouts_areAsLongAsSeen() {
        ReadOff.of(
                        new PhaseBouts(),
                        Strip.of("nnnn pp oooooo n p XXXXX p", "MMMMMM VVVV PPPP NNNNN I")
                                .sheet())
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
}
