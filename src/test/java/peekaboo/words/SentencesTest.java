package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

class SentencesTest {
    private static final Finding.Side WAITED = new Finding.Side("attuned", "attuned", Measured.observed(0.912));
    private static final Finding.Side CHASED = new Finding.Side("intrusive", "intrusive", Measured.observed(0.368));

    private static Measured<Estimate> ratio(double value, double low, double high) {
        Measured<Interval> interval = Measured.observed(new Interval(low, high, Interval.USUAL_LEVEL));
        return Measured.observed(new Estimate(value, interval));
    }

    private static final String NOT_BACK = "; a look that the caregiver got and protest count as not back.";

    private static String times(Measured<Estimate> firstOverSecond) {
        String all =
                Sentences.of(new Finding(WAITED, CHASED, 10, firstOverSecond)).inEnglish();
        return all.substring(all.indexOf("37 of 100.") + 11);
    }

    @Test
    void waitedAndChased_areToldSideBySide() {
        assertEquals(
                "When the caregiver waited, 91 of 100 turnings away ended with the infant back by itself within 10 s; when the"
                        + " caregiver leaned in again and again, 37 of 100. In the second case it took 2.1 times as long until the infant was back by itself (95 % interval 1.9 to 2.3)"
                        + NOT_BACK,
                Sentences.of(new Finding(WAITED, CHASED, 10, ratio(1 / 2.1, 1 / 2.3, 1 / 1.9)))
                        .inEnglish());
    }

    @Test
    void oneKindOfCaregiverTwice_isToldByTheArms() {
        Finding.Side late = new Finding.Side("late", "attuned", Measured.observed(0.7));

        String told = Sentences.of(new Finding(WAITED, late, 10, ratio(0.5, 0.4, 0.6)))
                .inEnglish();

        assertTrue(told.startsWith("With attuned, 91 of 100"), told);
        assertTrue(told.contains("; with late, 70 of 100."), told);
    }

    @Test
    void shorterTime_isCalledShorter() {
        assertEquals(
                "In the second case it took less long until the infant was back by itself, 0.5 times as long (95 % interval 0.4 to 0.7)"
                        + NOT_BACK,
                times(ratio(2, 1.5, 2.5)));
    }

    @Test
    void intervalOverOne_mayBeNoDifference() {
        assertEquals(
                "In the second case it took 1.0 times as long until the infant was back by itself (95 % interval 0.8 to 1.3), which may be no difference"
                        + NOT_BACK,
                times(ratio(1 / 1.02, 1 / 1.3, 1 / 0.8)));
    }

    @Test
    void intervalThatJustExcludesOne_isNotRoundedToIt() {
        assertEquals(
                "In the second case it took 1.20 times as long until the infant was back by itself (95 % interval 1.02 to 1.40)"
                        + NOT_BACK,
                times(ratio(1 / 1.2, 1 / 1.4, 1 / 1.02)));
    }

    @Test
    void missingNumbers_areToldWithTheirReason() {
        assertEquals(
                "In the second case it took 2.0 times as long until the infant was back by itself, a look that the caregiver got and protest counting as not back; no interval: too few dyads.",
                times(Measured.observed(new Estimate(0.5, Measured.notObserved(Measured.Reason.TOO_FEW_DYADS)))));
        assertEquals(
                "Times away cannot be compared: no turning away.",
                times(Measured.notObserved(Measured.Reason.NO_SPELLS)));
        assertEquals(
                "With made, how many were back within 10 s cannot be said: not reached.",
                Sentences.of(
                                new Finding.Side("made", "scripted", Measured.notObserved(Measured.Reason.NOT_REACHED)),
                                10)
                        .inEnglish());
    }

    @Test
    void limits_sayWhatTheModelIsNot() {
        String all = String.join(" ", Sentences.limits());

        assertTrue(all.contains("not an assessment of anyone"), all);
        assertTrue(all.contains("Tronick told of two pairs"), all);
        assertTrue(all.contains("a model for teaching and thinking"), all);
    }

    @Test
    void episodes_areToldSideBySide() {
        assertEquals(
                "With attuned, in play, still-face and reunion the infant looked at the caregiver for 66, 53 and 65 % of the time,"
                        + " smiled for 19, 5 and 12 % and protested for 0, 29 and 3 %.",
                Sentences.ofEpisodes(
                                "attuned",
                                List.of(
                                        new Sentences.InEpisode("play", .66, .19, 0),
                                        new Sentences.InEpisode("still-face", .53, .05, .29),
                                        new Sentences.InEpisode("reunion", .65, .12, .03)))
                        .inEnglish());
    }
}
