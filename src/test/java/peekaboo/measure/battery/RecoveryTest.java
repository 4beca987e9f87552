package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Strip;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;

class RecoveryTest {
    @Test
    void halfRecovery_isTimeFromTheLastHighestToHalfOfIt() {
        Strip strip = Strip.of("nnnnnnnnnnnnnnn")
                .level(LevelChannel.DISTRESS, 0, 0.5, 0.75, 0.75, 0.5, 0.375, 0.25, 0.25, 0, 0, 0, 0, 0, 0.1875, 0);

        ReadOff.of(new Recovery(), strip.sheet())
                .has("half-recovery", 2)
                .has("distress-left", 0.25)
                .has("peak-distress", 0.75);
    }

    /** Where the end comes before, the time until then is what is known; what was left ten seconds later is not. */
    @Test
    void cutByTheEnd_countsUntilThen() {
        Strip strip = Strip.of("nnnn").level(LevelChannel.DISTRESS, 0, 0.5, 0.5, 0.375);

        ReadOff.of(new Recovery(), strip.sheet()).has("half-recovery", 2).lacks("distress-left");
    }

    @Test
    void withoutStrain_thereIsNothingToRecoverFrom() {
        Strip strip = Strip.of("nnnn").level(LevelChannel.DISTRESS, 0, 0.125, 0, 0);

        ReadOff.of(new Recovery(), strip.sheet())
                .lacks("half-recovery")
                .lacks("distress-left")
                .has("peak-distress", 0.125);
    }

    @Test
    void recordOfCodesAlone_showsNone() {
        ReadOff.of(new Recovery(), Strip.of("nnpp").sheet(Channels.PHASES)).lacks("peak-distress");
    }
}
