package peekaboo.measure.battery;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.measure.Strip;

class InfantTypeTest {
    @ParameterizedTest
    @CsvSource({
        "pnnnnpoooX, 1, 0, 0",
        "pnnnnooooo, 0, 1, 0",
        "pnnnpoooXX, 0, 0, 1",
        "noooooooww, 0, 0, 1",
    })
    void type_byShares(String infant, double engaged, double disengaged, double negative) {
        ReadOff.of(new InfantType(), Strip.of(infant).sheet())
                .has("infants-engaged", engaged)
                .has("infants-disengaged", disengaged)
                .has("infants-negative", negative);
    }
}
