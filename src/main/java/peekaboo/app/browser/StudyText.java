package peekaboo.app.browser;

import java.util.List;
import peekaboo.chart.HundredDots;
import peekaboo.inference.Aways;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.scenario.Scenario;
import peekaboo.words.Findings;
import peekaboo.words.Strings;

/** What a study shows so far, as JSON; what it does not show is null. */
final class StudyText {
    private static final int LATE_SECONDS = 10;

    private final Scenario scenario;
    private final List<ArmInPage> arms;
    private final int dyads;
    private final Estimates estimates;
    private final JsonWriter json = new JsonWriter();

    StudyText(Scenario scenario, List<ArmInPage> arms, int dyads, Estimates estimates) {
        this.scenario = scenario;
        this.arms = arms;
        this.dyads = dyads;
        this.estimates = estimates;
    }

    String summary() {
        json.open().key("dyads").number(dyads).key("arms").openList();
        for (int arm = 0; arm < arms.size(); arm++) {
            arm(arm);
        }
        json.closeList().key("findings").openList();
        Findings.of(Strings.english(), scenario, estimates).forEach(json::phrase);
        return json.closeList().close().toString();
    }

    private void arm(int arm) {
        Timing timing = estimates.timing();
        json.open().key("name").text(scenario.arms().get(arm).name());
        json.key("spells").number(arms.get(arm).spells());
        json.key("back").open();
        for (int mark : Timing.MARKS) {
            json.key(Integer.toString(mark));
            value(back(arm, mark));
        }
        json.close().key("restrictedMean");
        value(estimates.restrictedMean(arm));
        json.key("unresolved10");
        value(estimates.without(arm, timing.wholeTicks(LATE_SECONDS)));
        json.key("protest");
        value(estimates.ended(arm, Aways.PROTEST, timing.horizon()));
        curve(arm);
        dots(arm);
        json.close();
    }

    private Measured<Double> back(int arm, int seconds) {
        int tick = estimates.timing().wholeTicks(seconds);
        return estimates.ended(arm, Aways.RETURN, tick);
    }

    private void value(Measured<Double> measured) {
        if (measured.isObserved()) {
            json.number(measured.get());
        } else {
            json.nothing();
        }
    }

    private void curve(int arm) {
        json.key("curve").openList();
        List<Integer> points = estimates.timing().points();
        List<Measured<Estimate>> returns = estimates.returns(arm);
        for (int i = 0; i < points.size(); i++) {
            if (returns.get(i).isObserved()) {
                point(estimates.timing().seconds(points.get(i)), returns.get(i).get());
            }
        }
        json.closeList();
    }

    /** Without an interval both ends are null. */
    private void point(double seconds, Estimate share) {
        json.openList().number(seconds).number(share.value());
        value(share.interval().map(Interval::low));
        value(share.interval().map(Interval::high));
        json.closeList();
    }

    /** Of a hundred dots, how many are back so soon. */
    private void dots(int arm) {
        json.key("dots").open();
        for (int mark : Timing.MARKS) {
            json.key(Integer.toString(mark));
            value(back(arm, mark).map(share -> (double) (int) (share * HundredDots.DOTS + 0.5)));
        }
        json.close();
    }
}
