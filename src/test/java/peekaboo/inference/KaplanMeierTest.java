package peekaboo.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import peekaboo.inference.Measured.Reason;

/**
 * The remission times of the 21 children on 6-mercaptopurine, in weeks (Freireich et al. 1963, Blood 21, 699-716), the
 * worked example of Kaplan-Meier in Collett, Modelling Survival Data in Medical Research, and in Klein and
 * Moeschberger, Survival Analysis, table 4.1, whose three decimals are compared.
 */
class KaplanMeierTest {
    private static final int[] RELAPSED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final int[] CUT_SHORT = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};

    private static EventTimes remissions() {
        EventTimes.Builder spells = EventTimes.builder(1, 1);
        for (int weeks : CUT_SHORT) {
            spells.add(4 * weeks, EventTimes.CENSORED, 0);
        }
        for (int weeks : RELAPSED) {
            spells.add(4 * weeks, 1, 0);
        }
        return spells.build();
    }

    @Test
    void remissions_giveThePublishedTable() {
        KaplanMeier curve = KaplanMeier.of(remissions());
        double[][] published = { // week, at risk, relapses, survival, standard error
            {6, 21, 3, 0.857, 0.076},
            {7, 17, 1, 0.807, 0.087},
            {10, 15, 1, 0.753, 0.096},
            {13, 12, 1, 0.690, 0.107},
            {16, 11, 1, 0.627, 0.114},
            {22, 7, 1, 0.538, 0.128},
            {23, 6, 1, 0.448, 0.135}
        };
        int row = 0;
        for (int step = 0; step < curve.survival().steps(); step++) {
            if (curve.events(step) > 0) {
                double[] wanted = published[row++];
                assertEquals(wanted[0], curve.survival().time(step));
                assertEquals(wanted[1], curve.atRisk(step));
                assertEquals(wanted[2], curve.events(step));
                assertEquals(wanted[3], curve.survival().value(step), 0.0005);
                assertEquals(wanted[4], curve.standardError(step).get(), 0.0005);
            }
        }
        assertEquals(published.length, row);
    }

    @Test
    void remissions_haveTheirMedianAtTwentyThreeWeeks() {
        assertEquals(23, KaplanMeier.of(remissions()).median().get());
    }

    @Test
    void remissions_neverLeaveLessThanAQuarter() {
        assertEquals(
                Measured.notObserved(Reason.NOT_REACHED),
                KaplanMeier.of(remissions()).quantile(0.75));
    }

    @Test
    void horizonBeyondLastCensoring_isNotObserved() {
        KaplanMeier curve = KaplanMeier.of(remissions());
        assertEquals(Measured.notObserved(Reason.FOLLOW_UP_TOO_SHORT), curve.restrictedMean(36));
        assertEquals(Measured.notObserved(Reason.FOLLOW_UP_TOO_SHORT), curve.restrictedMeanStandardError(36));
    }

    @Test
    void everybodyBack_horizonMayLieBeyondTheLast() {
        EventTimes spells = EventTimes.builder(1, 1).add(4, 1, 0).add(16, 1, 0).build();
        assertEquals(2.5, KaplanMeier.of(spells).restrictedMean(30).get());
    }

    /** 40 spells, one cut short at 4 s: from then on 1/40 counts as still away. */
    @Test
    void fewLeftAtTheEnd_curveIsDrawnOn() {
        EventTimes.Builder spells = EventTimes.builder(1, 1).add(16, 0, 0);
        for (int spell = 1; spell < 40; spell++) {
            spells.add(8, 1, 0);
        }
        assertEquals(
                2 + 28 / 40.0, KaplanMeier.of(spells.build()).restrictedMean(30).get(), 1e-12);
    }

    @Test
    void horizonBeforeFirstEnding_isTheMeanItself() {
        KaplanMeier curve = KaplanMeier.of(remissions());
        assertEquals(5, curve.restrictedMean(5).get());
        assertEquals(0, curve.restrictedMeanStandardError(5).get());
    }

    @Test
    void noSpell_isNotObserved() {
        KaplanMeier none = KaplanMeier.of(EventTimes.builder(1, 5).build());
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), none.median());
        assertEquals(Measured.notObserved(Reason.NO_SPELLS), none.restrictedMean(30));
        assertEquals(0, none.survival().steps());
    }

    @Test
    void spellOfNoLength_endsAtZero() {
        EventTimes spells =
                EventTimes.builder(1, 1).add(0, 1, 0).add(0, 0, 0).add(8, 1, 0).build();
        KaplanMeier curve = KaplanMeier.of(spells);
        assertEquals(2.0 / 3, curve.survival().at(0), 1e-15);
        assertEquals(4.0 / 3, curve.restrictedMean(2).get(), 1e-15);
    }

    @Test
    void wrongSpells_areRefused() {
        EventTimes.Builder spells = EventTimes.builder(2, 3);
        assertThrows(IllegalArgumentException.class, () -> spells.add(-1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> spells.add(4, 3, 0));
        assertThrows(IllegalArgumentException.class, () -> spells.add(4, 1, 3));
        assertThrows(IllegalArgumentException.class, () -> KaplanMeier.ofCause(spells.build(), 3));
    }
}
