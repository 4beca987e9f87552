package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;

class InnerStateTest {
    private static final Strip STRIP = Strip.of("nnpp")
            .level(LevelChannel.AROUSAL, 0.25, 0.5, 0.5, 0.75)
            .level(LevelChannel.DISTRESS, 0, 0.25, 0, 0.25)
            .level(LevelChannel.ACTIVATION, 0.125, 0.125, 0.125, 0.125)
            .level(LevelChannel.HEART_RATE, 130, 140, 150, 140);

    @Test
    void levels_areMeansOverTicks() {
        ReadOff.of(new InnerState(), STRIP.sheet())
                .has("arousal", 0.5)
                .has("distress", 0.125)
                .has("activation", 0.125)
                .has("heart-rate", 140);
    }

    /** A coded video shows no arousal; it is absent, not 0. */
    @Test
    void recordOfCodesAlone_showsNone() {
        ReadOff.of(new InnerState(), STRIP.sheet(Channels.PHASES))
                .lacks("arousal")
                .lacks("heart-rate");
    }
}
