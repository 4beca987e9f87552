package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import peekaboo.dyad.PhasePairs;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.measure.battery.Matching;
import peekaboo.record.Stretch;

/** Wherever a share of matching is told, the share expected by chance is told next to it; of a still face neither is. */
class MatchedByChanceTest {
    private static final Comparison STILL_FACE =
            Experiments.compare(Experiments.run(Experiments.shipped("still-face"), 6));
    private static final Comparison CARE = Experiments.compare(
            Experiments.run(Experiments.play("still: {caregiver: still-face}", "little: {caregiver: withdrawn}"), 6));

    @ParameterizedTest
    @MethodSource("peekaboo.dyad.PhasePairs#all")
    void everyRowOfMatching_isFollowedByItsChance(PhasePairs pairs) {
        List<SummaryRow> rows = STILL_FACE.rows(score -> 0);
        int found = 0;
        for (int place = 0; place < rows.size(); place++) {
            SummaryRow row = rows.get(place);
            if (row.quantity().name().equals(Matching.share(pairs))) {
                SummaryRow next = rows.get(place + 1);
                assertEquals(Matching.byChance(pairs), next.quantity().name());
                assertEquals(row.stretch(), next.stretch());
                assertEquals(row.value().isObserved(), next.value().isObserved(), row.inWords());
                found++;
            }
        }
        assertEquals(4, found, "the whole session and three episodes");
    }

    @ParameterizedTest
    @MethodSource("peekaboo.dyad.PhasePairs#all")
    void stillFace_hasNoFigureOfMatching(PhasePairs pairs) {
        ArmSummary arm = STILL_FACE.arms().get(0);
        for (String figure : List.of(Matching.share(pairs), Matching.byChance(pairs))) {
            assertFalse(arm.value(Stretch.of("still-face"), figure).isObserved(), figure);
            assertTrue(arm.value(Stretch.of("play"), figure).isObserved(), figure);
            assertTrue(arm.value(Stretch.of("reunion"), figure).isObserved(), figure);
            assertFalse(CARE.arms().get(0).value(Stretch.WHOLE_SESSION, figure).isObserved(), figure);
        }
    }

    /** Play and reunion last alike, so a session has the mean of both. */
    @ParameterizedTest
    @MethodSource("peekaboo.dyad.PhasePairs#all")
    void sessionWithAStillFace_isItsPlayAndItsReunion(PhasePairs pairs) {
        ArmSummary arm = STILL_FACE.arms().get(0);
        double both = (value(arm, Stretch.of("play"), pairs) + value(arm, Stretch.of("reunion"), pairs)) / 2;

        assertEquals(both, value(arm, Stretch.WHOLE_SESSION, pairs), 1e-9);
    }

    @Test
    void stillFaceWatches_andAWithdrawnCaregiverIsStillWithdrawn() {
        ArmSummary still = CARE.arms().get(0);
        ArmSummary little = CARE.arms().get(1);

        assertEquals(1, value(still, "Cneu"));
        assertEquals(0, value(still, "Cwit"));
        assertTrue(value(little, "Cwit") > 0.2, () -> "" + value(little, "Cwit"));
    }

    private static double value(ArmSummary arm, Stretch stretch, PhasePairs pairs) {
        Measured<Estimate> value = arm.value(stretch, Matching.share(pairs));
        return value.get().value();
    }

    private static double value(ArmSummary arm, String quantity) {
        return arm.value(Stretch.WHOLE_SESSION, quantity).get().value();
    }
}
