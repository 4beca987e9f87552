package peekaboo.document;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Range;
import peekaboo.evidence.CheckResult;
import peekaboo.evidence.PartResult;
import peekaboo.evidence.PublishedFinding;
import peekaboo.evidence.PublishedFindings;
import peekaboo.evidence.Verdict;
import peekaboo.evidence.check.Mark;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;

/** Made-up results of real findings, one of each verdict; no numbers of the model. */
final class SampleResults {

    /** Place of the last finding, which one session cannot show. */
    static final int NEEDS_A_HISTORY = PublishedFindings.all().indexOf(PublishedFindings.of("therapy.repair"));

    static final double OPEN = Double.POSITIVE_INFINITY;

    static final Mark EMERGED = new Mark(Mark.Kind.EMERGED, "");
    static final Mark FITTED = new Mark(Mark.Kind.FITTED, "the presets <b> were fitted to it");

    private SampleResults() {}

    static PartResult heartRate(double estimate, double low, double high) {
        return new PartResult(
                "play <b>",
                "bpm",
                new Range(132, 138),
                "135 +- 3",
                FITTED,
                Measured.observed(estimate),
                interval(low, high));
    }

    static PartResult difference(double estimate, double low, double high) {
        return difference(estimate, interval(low, high));
    }

    static PartResult ofUnknownInterval(double estimate) {
        return difference(estimate, Measured.notObserved(Measured.Reason.TOO_FEW_REPLICATES));
    }

    private static PartResult difference(double estimate, Measured<Interval> interval) {
        Range above0 = new Range(Double.MIN_VALUE, OPEN);
        return new PartResult("smiling falls", "", above0, "above 0", EMERGED, Measured.observed(estimate), interval);
    }

    private static Measured<Interval> interval(double low, double high) {
        return Measured.observed(new Interval(low, high, Interval.USUAL_LEVEL));
    }

    static PartResult unseen() {
        Measured.Reason why = Measured.Reason.ZERO_DENOMINATOR;
        return new PartResult(
                "rare", "s", new Range(0, 5), "0 to 5", EMERGED, Measured.notObserved(why), Measured.notObserved(why));
    }

    static CheckResult result(int finding, Verdict verdict, PartResult... parts) {
        PublishedFinding of = PublishedFindings.all().get(finding);
        return verdict == Verdict.NOT_YET
                ? new CheckResult(of, verdict, 0, 0, 0, List.of())
                : new CheckResult(of, verdict, 1000, 23, 0.955, List.of(parts));
    }

    static List<CheckResult> oneOfEach() {
        return new ArrayList<>(List.of(
                result(0, Verdict.REPRODUCED, difference(0.2, 0.15, 0.25)),
                result(2, Verdict.MISSED, heartRate(141.7, 141, 142.2), difference(-0.01, -0.02, -0.004)),
                result(3, Verdict.INCONCLUSIVE, heartRate(135, 131, 139), unseen()),
                result(NEEDS_A_HISTORY, Verdict.NOT_YET)));
    }
}
