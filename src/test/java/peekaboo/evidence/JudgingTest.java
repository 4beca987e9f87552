package peekaboo.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import peekaboo.evidence.check.DyadReadings;
import peekaboo.evidence.check.Dyads;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.Outcomes;
import peekaboo.evidence.check.Part;
import peekaboo.evidence.check.Statistics;
import peekaboo.evidence.check.StudyDesigns;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Measured.Reason;
import peekaboo.measure.Reading;
import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.record.Channels;

/** A thousand dyads whose outcome is standard normal around 10. Fixed seed; the standard error of their mean is 0.032. */
class JudgingTest {
    private static final List<Reading> DYADS = dyads();
    private static final String ANY = "gaze.u-shape";
    private static final String FAULT = "java.lang.ArithmeticException: 1/0";

    private static List<Reading> dyads() {
        Draws draws = Draws.of(11, 0, 0, Role.TEST.key(), 0);
        List<Reading> dyads = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            dyads.add(new Outcomes().add("level", 10 + draws.normal(i), 1).reading());
        }
        return dyads;
    }

    private static CheckResult judged(double low, double high, int sampleSize, double requiredShare) {
        Part part = Part.within("level", "", Statistics.mean("level"), low, high);
        FindingCheck check = FindingCheck.of(ANY, StudyDesigns.PLAY, sampleSize)
                .part(part)
                .inSamples(requiredShare)
                .read(Channels.NONE, dyad -> DYADS.get(0));
        return new Judging(check, Dyads.of(DYADS), 1).judge();
    }

    @Test
    void wholeIntervalInside_isReproduced() {
        assertEquals(Verdict.REPRODUCED, judged(9.5, 10.5, 50, 0).verdict());
    }

    @Test
    void wholeIntervalOutside_isMissed() {
        assertEquals(Verdict.MISSED, judged(10.5, 12, 50, 0).verdict());
    }

    @Test
    void intervalOverTheEdge_isInconclusive() {
        double mean = judged(0, 20, 50, 0).parts().get(0).estimate().get();

        assertEquals(Verdict.INCONCLUSIVE, judged(mean, 20, 50, 0).verdict());
    }

    @Test
    void tooFewSamplesHold_isMissedThoughTheWholeHolds() {
        assertEquals(Verdict.REPRODUCED, judged(9.8, 10.2, 4, 0).verdict());
        assertEquals(Verdict.MISSED, judged(9.8, 10.2, 4, 0.95).verdict());
    }

    /** Half width 1.96 standard errors of 0.0316; percentiles of 400 resamples wander by a tenth of it or so. */
    @Test
    void interval_isAsWideAsTheStandardErrorSays() {
        Interval interval = judged(0, 20, 50, 0).parts().get(0).interval().get();

        assertEquals(2 * 1.96 * 0.0316, interval.high() - interval.low(), 0.025);
    }

    /** The mean of four lies within 0.5 of 10 with probability 0.683; the standard error of a share of 400 is 0.023. */
    @Test
    void shareOfSamples_isThatOfTheOriginalSize() {
        assertEquals(0.683, judged(9.5, 10.5, 4, 0).shareOfSamples(), 0.08);
        assertTrue(judged(9.5, 10.5, 400, 0).shareOfSamples() > 0.99);
    }

    @Test
    void sameSeed_sameResult() {
        assertEquals(judged(9.5, 10.5, 20, 0), judged(9.5, 10.5, 20, 0));
    }

    /** Odds of what nearly always happens: infinite in a resample here and there, which is above any border all the same. */
    @Test
    void infiniteInAResample_holdsAboveABorder() {
        int[] asked = {0};
        CheckResult result = judged(sample -> asked[0]++ % 100 == 7
                ? Measured.notObserved(Measured.Reason.INFINITE)
                : Statistics.mean("level").of(sample));

        assertEquals(Verdict.REPRODUCED, result.verdict());
        assertEquals(1, result.shareOfSamples());
    }

    @Test
    void infiniteInAll_isAReasonAndNoVerdict() {
        CheckResult result = judged(sample -> Measured.notObserved(Measured.Reason.INFINITE));

        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
        assertEquals(
                Measured.notObserved(Measured.Reason.INFINITE),
                result.parts().get(0).estimate());
        assertEquals(
                Measured.notObserved(Measured.Reason.INFINITE),
                result.parts().get(0).interval());
    }

    private static CheckResult judged(Part.Statistic... statistics) {
        return judged(Dyads.of(DYADS), statistics);
    }

    private static CheckResult judged(DyadReadings readings, Part.Statistic... statistics) {
        FindingCheck.Builder check = FindingCheck.of(ANY, StudyDesigns.PLAY, 20).inSamples(0.9);
        for (Part.Statistic statistic : statistics) {
            check.part(Part.above("level", "", statistic, 1));
        }
        return new Judging(check.read(Channels.NONE, dyad -> DYADS.get(0)), readings, 1).judge();
    }

    /** As long as one part cannot be computed, nobody knows whether all would hold. */
    @Test
    void partThatFails_costsNoOther() {
        CheckResult result = judged(Statistics.mean("level"), sample -> {
            throw new ArithmeticException("1/0");
        });

        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
        assertEquals(List.of("", FAULT), faults(result));
        assertTrue(result.parts().get(0).interval().isObserved());
        assertEquals("could-not-be-computed", result.parts().get(1).estimate().either(x -> "", Reason::label));
    }

    @Test
    void partThatFailsInSmallSamplesOnly_isNotMissed() {
        CheckResult result = judged(sample -> {
            if (sample.size() < 1_000) {
                throw new ArithmeticException("1/0");
            }
            return Measured.observed(10.0);
        });

        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
        assertEquals(10, result.parts().get(0).estimate().get());
        assertEquals(List.of(FAULT), faults(result));
    }

    @Test
    void dyadThatCannotBeRead_isAReason() {
        DyadReadings readings = new DyadReadings(2);
        readings.take(Measured.observed(DYADS.get(0)));
        readings.take(Measured.<Reading>failed(FAULT));
        CheckResult result = judged(readings, Statistics.mean("level"));

        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
        assertEquals(List.of(FAULT), faults(result));
    }

    private static List<String> faults(CheckResult result) {
        return result.parts().stream().map(PartResult::fault).toList();
    }

    @Test
    void caregiverWhoNeverLooksAway_isNotObserved_andTheFindingCannotBeTold() {
        FindingCheck check = FindingChecks.find("gaze.coupling").orElseThrow();
        Reading reading = Dyads.withACaregiverWhoLooks();
        CheckResult result = new Judging(check, Dyads.of(List.of(reading, reading, reading)), 1).judge();

        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
        assertEquals(4, result.parts().size());
        for (PartResult part : result.parts()) {
            assertEquals(Measured.notObserved(Measured.Reason.ZERO_DENOMINATOR), part.estimate(), part.label());
        }
    }
}
