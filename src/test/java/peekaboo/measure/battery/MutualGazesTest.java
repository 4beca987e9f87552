package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.measure.Measure;
import peekaboo.measure.Strip;

class MutualGazesTest {
    private static final Measure GAZES = new MutualGazes();

    @Test
    void startsAndEnds_belongToWhomTheyAreSeenOf() {
        // Four mutual gazes start: by the infant, by the caregiver, by capture, by the infant; three end: i, c, i.
        ReadOff.of(GAZES, Strip.of("o nn o nnn o cc o n", "M MM N NMN N MM M M").sheet())
                .has("gazes-infant-starts", 0.5)
                .has("gazes-infant-ends", 2.0 / 3)
                .has("gazes-infant-decides", 4.0 / 7);
    }

    @Test
    void gazeAsLongAsTheStretch_tellsNothing() {
        ReadOff.of(GAZES, Strip.of("nnnn").sheet()).lacks("gazes-infant-starts").lacks("gazes-infant-ends");
    }
}
