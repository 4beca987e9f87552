package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.measure.Spell;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary.Answers;
import peekaboo.study.ArmSummary.Tally;

class SentencesTest {
    private static final Measured<Double> NEVER = Measured.notObserved(Measured.Reason.NO_SPELLS);

    private static Measured<Estimate> estimate(double value, double low, double high) {
        return Measured.observed(new Estimate(value, Measured.observed(new Interval(low, high, Interval.USUAL_LEVEL))));
    }

    private static String ratio(Measured<Estimate> difference, Measured<Estimate> ratio) {
        return Sentences.ratio(new Sentences.Pairing("one", "other", 30, difference, ratio))
                .inEnglish();
    }

    private static String ratio(double value, double low, double high) {
        return ratio(estimate(-3, -4, -2), estimate(value, low, high));
    }

    private static Tally tally(int spells, int back, int cutOff, Answers answers) {
        return new Tally(Stretch.WHOLE_SESSION, spells, back, cutOff, 60, answers);
    }

    private static Answers answers(int known, int leanedIn, Measured<Double> until, Spell.Doing mostly) {
        return new Answers(
                known,
                leanedIn,
                until,
                Spell.Doing.all().stream()
                        .map(doing -> doing == mostly ? known : 0)
                        .toList());
    }

    @Test
    void ratio_saysOfWhatItIsOneAndStandsTheWayRoundOfTheTable() {
        assertEquals(
                "With one the mean within 30 s is 0.41 times that with other (95 % interval 0.36 to 0.46).",
                ratio(0.41, 0.36, 0.46));
        assertEquals(
                "With one the mean within 30 s is 1.02 times that with other (95 % interval 0.80 to 1.30), which may be no"
                        + " difference.",
                ratio(1.02, 0.8, 1.3));
    }

    @Test
    void intervalThatJustExcludesOne_isNotRoundedToIt() {
        assertTrue(ratio(1.2, 1.002, 1.4).contains("interval 1.002 to 1.400)."), ratio(1.2, 1.002, 1.4));
    }

    @Test
    void missingNumbers_areToldWithTheirReason() {
        Estimate alone = new Estimate(0.5, Measured.notObserved(Measured.Reason.TOO_FEW_DYADS));

        assertEquals(
                "With one the mean within 30 s is 0.50 times that with other; no interval: too few dyads.",
                ratio(estimate(-3, -4, -2), Measured.observed(alone)));
        assertEquals(
                "How the mean with one compares with that with other cannot be said: no turning away that counts.",
                ratio(estimate(-3, -4, -2), Measured.notObserved(Measured.Reason.NO_SPELLS)));
        assertEquals(
                "With one and other the mean within 30 s is the same.", ratio(estimate(0, 0, 0), estimate(1, 1, 1)));
    }

    @Test
    void aCaregiverThatLeansInAlready_isToldFromTheBeginning() {
        Measured<Double> atOnce = Measured.observed(0.0);
        assertEquals(
                "leaned in after all of 22 turnings away, in half of these from the beginning, and mostly went on leaning in",
                Sentences.did(tally(22, 3, 0, answers(22, 22, atOnce, Spell.Doing.LEANED_IN)))
                        .inEnglish());
        assertEquals(
                "leaned in after 1 of 22 turnings away, from its beginning, and mostly waited",
                Sentences.did(tally(22, 3, 0, answers(22, 1, atOnce, Spell.Doing.WAITED)))
                        .inEnglish());
    }

    @Test
    void whatACaregiverDid_isCountedWhereItWasSeldomAndAShareWhereItWasOften() {
        Measured<Double> soon = Measured.observed(1.5);
        assertEquals(
                "leaned in after 11 of 14 turnings away, in half of these within 1.5 s, and mostly waited",
                Sentences.did(tally(14, 3, 0, answers(14, 11, soon, Spell.Doing.WAITED)))
                        .inEnglish());
        assertEquals(
                "leaned in after 47 % of 300 turnings away, in half of these within 1.5 s, and mostly went on leaning in",
                Sentences.did(tally(300, 3, 0, answers(300, 141, soon, Spell.Doing.LEANED_IN)))
                        .inEnglish());
        assertEquals(
                "leaned in after none of 300 turnings away, and mostly held still",
                Sentences.did(tally(300, 3, 0, answers(300, 0, NEVER, Spell.Doing.HELD_STILL)))
                        .inEnglish());
        assertEquals(
                "leaned in after 1 of 1 turning away, 1.5 s into it, and mostly soothed",
                Sentences.did(tally(1, 1, 0, answers(1, 1, soon, Spell.Doing.SOOTHED)))
                        .inEnglish());
    }

    @Test
    void howManyWereBack_isCountedWhereTheyAreFew() {
        Answers waited = answers(14, 0, NEVER, Spell.Doing.WAITED);
        Measured<Double> share = Measured.observed(0.786);

        assertEquals(
                "11 of these", Sentences.back(tally(14, 11, 0, waited), share).inEnglish());
        assertEquals(
                "79 % of these",
                Sentences.back(tally(140, 110, 2, waited), share).inEnglish());
        assertEquals(
                "none of these", Sentences.back(tally(14, 0, 0, waited), share).inEnglish());
        assertEquals(
                "all of these", Sentences.back(tally(14, 14, 0, waited), share).inEnglish());
        assertEquals(
                "11 of these (2 cut off by the end before that)",
                Sentences.back(tally(14, 11, 2, waited), share).inEnglish());
    }

    @Test
    void limits_sayWhatTheModelIsNot() {
        String all = String.join(" ", List.copyOf(Sentences.limits()));

        assertTrue(all.contains("not an assessment of anyone"), all);
        assertTrue(all.contains("Tronick told of two pairs"), all);
        assertTrue(all.contains("a model for teaching and thinking"), all);
    }
}
