package peekaboo.app.browser;

import peekaboo.chart.HundredDots;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.measure.Quantity;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.Quantities;
import peekaboo.text.JsonText;
import peekaboo.words.Findings;

/** What a study shows so far, as JSON; what it does not show is null. */
final class StudyText {
    private final Comparison comparison;
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    StudyText(Comparison comparison) {
        this.comparison = comparison;
    }

    String summary() {
        json.open().key("dyads").number(comparison.plan().dyads()).key("arms").openList();
        comparison.arms().forEach(this::arm);
        json.closeList().key("findings").openList();
        Findings.of(comparison).forEach(phrase -> PhraseText.write(json, phrase));
        return json.closeList().close().toString();
    }

    private void arm(ArmSummary arm) {
        json.open().key("name").text(arm.name());
        json.key("spells").number(arm.spells());
        json.key("back").open();
        for (int mark : Timing.MARKS) {
            json.key(Integer.toString(mark));
            value(value(arm, Quantities.back(mark)));
        }
        json.close().key("restrictedMean");
        value(value(arm, Quantities.RESTRICTED_MEAN));
        json.key("unresolved10");
        value(value(arm, Quantities.UNRESOLVED_10));
        json.key("protest");
        value(value(arm, Quantities.PROTEST));
        curve(arm.curves().returned());
        dots(arm);
        json.close();
    }

    private static Measured<Double> value(ArmSummary arm, Quantity quantity) {
        return arm.value(quantity).map(Estimate::value);
    }

    private void value(Measured<Double> measured) {
        if (measured.isObserved()) {
            json.measured(measured.get());
        } else {
            json.nothing();
        }
    }

    private void curve(Curve curve) {
        json.key("curve").openList();
        for (Curve.Point point : curve.points()) {
            if (point.share().isObserved()) {
                point(point.seconds(), point.share().get());
            }
        }
        json.closeList();
    }

    /** Without an interval both ends are null. */
    private void point(double seconds, Estimate share) {
        json.openList().measured(seconds).measured(share.value());
        value(share.interval().map(Interval::low));
        value(share.interval().map(Interval::high));
        json.closeList();
    }

    /** Of a hundred dots, how many are back so soon. */
    private void dots(ArmSummary arm) {
        json.key("dots").open();
        for (int mark : Timing.MARKS) {
            json.key(Integer.toString(mark));
            value(value(arm, Quantities.back(mark)).map(share -> (double) (int) (share * HundredDots.DOTS + 0.5)));
        }
        json.close();
    }
}
