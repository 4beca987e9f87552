package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;

class LookCyclesTest {
    @Test
    void cycles_needALookOnEitherSide() {
        // Aways of 2, 3, 1 and 4 s; the first has no look before it, the last none after it. 18 s.
        ReadOff.of(new LookCycles(), Strip.of("oo nnn ooo pp o nnn aaaa").sheet())
                .has("look-cycles", 2 * 60.0 / 18)
                .has("mean-look", 8.0 / 3)
                .has("mean-away", 2.5)
                .lacks("look-away-interval-cv");
    }

    @Test
    void onsetsEveryFourSeconds_doNotVary() {
        ReadOff.of(new LookCycles(), Strip.of("nn oo nn oo nn oo nn oo").sheet())
                .has("look-away-interval-cv", 0);
    }

    @Test
    void intervalsOfTwoFourSix_varyByHalf() {
        ReadOff.of(new LookCycles(), Strip.of("n o n ooo n ooooo n o").sheet()).has("look-away-interval-cv", 0.5);
    }
}
