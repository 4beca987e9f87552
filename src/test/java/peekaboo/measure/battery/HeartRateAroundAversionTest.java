package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

class HeartRateAroundAversionTest {
    private static final Measure HEART = new HeartRateAroundAversion();

    @Test
    void changes_runFromTheLookAndToTheLookBack() {
        // Away from tick 3 to 5: before 133 - 130, during 131 - 133 (tick 5). Away at tick 8 (look of 3 s) to the end.
        Sheet sheet = Strip.of("nnn oo nnn oo")
                .level(LevelChannel.HEART_RATE, 130, 131, 132, 133, 134, 131, 130, 132, 135, 129)
                .sheet();

        ReadOff.of(HEART, sheet)
                .has("heart-rate-before-aversion", (3 + 4) / 2.0)
                .has("heart-rate-during-aversion", (-2 - 6) / 2.0);
    }

    @Test
    void windows_areFiveSeconds() {
        Sheet sheet = Strip.of("nnnnnnnn oooooooo")
                .level(
                        LevelChannel.HEART_RATE,
                        100,
                        100,
                        100,
                        120,
                        121,
                        122,
                        123,
                        124,
                        125,
                        125,
                        125,
                        125,
                        125,
                        122,
                        110,
                        100)
                .sheet();

        ReadOff.of(HEART, sheet).has("heart-rate-before-aversion", 5).has("heart-rate-during-aversion", -3);
    }

    @Test
    void shortLooksAndProtest_areLeftOut() {
        ReadOff.of(HEART, Strip.of("n ooo xxx XX nnn XXX nnn").sheet()).lacks("heart-rate-before-aversion");
    }
}
