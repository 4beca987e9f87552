package peekaboo.coding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.dyad.Accord;

class MatchShareTest {
    /** Ipos 2, Ineu 3, Inon 3, Ipro 2 of 10; Cpos 3, Cpvc 2, Cneu 2, Cnon 1, Cint 2 of 10. */
    private static final Sheet SHEET = Strip.of("ppnnnoooXX", "PPPVVMMNII").sheet();

    @ParameterizedTest
    @CsvSource({
        // matched: pp-PP, oo-MM, o-N, XX-II; by chance 0.2 x 0.5 + 0.6 x 0.3 + 0.2 x 0.2
        "VALENCE_VOICE_POSITIVE, 0.7, 0.32",
        // and the two nn-VV; by chance 0.2 x 0.3 + 0.6 x 0.5 + 0.2 x 0.2
        "VALENCE_VOICE_NEUTRAL, 0.9, 0.40",
        // pp-PP, nn-VV, o-N, XX-II; by chance 0.2 x 0.3 + 0.3 x 0.4 + 0.3 x 0.1 + 0.2 x 0.2
        "SAME_PHASE, 0.7, 0.25",
    })
    void sheetByHand(Accord accord, double matched, double byChance) {
        ReadOff.of(new MatchShare(accord), SHEET)
                .has("matched-" + accord.label(), matched)
                .has("matched-by-chance-" + accord.label(), byChance);
    }
}
