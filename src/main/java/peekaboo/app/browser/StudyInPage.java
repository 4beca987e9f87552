package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.words.Findings;

/** All arms of a scenario with the same dyads, run a few dyads at a time so that a page can draw in between. */
final class StudyInPage {
    private static final int NONE = -1;

    private final Scenario scenario;
    private final boolean forked;
    private final List<ArmInPage> arms = new ArrayList<>();
    private int done;
    private @Nullable Estimates estimates;
    private int estimated = NONE;
    private String summary = "";
    private int summarised = NONE;

    /** Forked, every session begins with the first arm's caregiver up to the infant's first over-aroused turning away. */
    StudyInPage(Scenario scenario, boolean forked) {
        this.scenario = scenario;
        this.forked = forked;
        List<String> stretches = Findings.stretches(scenario);
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            arms.add(new ArmInPage(stretches));
        }
    }

    /** Runs so many dyads more, up to those of the scenario; returns how many have been run. */
    int run(int dyads) {
        int until = done + Math.min(dyads, scenario.dyads() - done);
        for (; done < until; done++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                arms.get(arm).run(plan(scenario.arms().get(arm)));
            }
        }
        return done;
    }

    private SessionPlan plan(Arm arm) {
        SessionPlan whole = SessionPlan.of(scenario, arm, done);
        return forked ? whole.forkedFrom(scenario.arms().get(0)) : whole;
    }

    /** Does at most so many parts of what the summary of the dyads so far takes; returns how many are left. */
    int settle(int most) {
        return estimates().settle(most);
    }

    private void settleAll() {
        int left = 1;
        while (left > 0) {
            left = settle(Integer.MAX_VALUE);
        }
    }

    private Estimates estimates() {
        Estimates known = estimates;
        if (known == null || estimated != done) {
            known = new Estimates(scenario, arms, done);
            estimates = known;
            estimated = done;
        }
        return known;
    }

    /** What the dyads so far show. */
    String summary() {
        if (summarised != done) {
            settleAll();
            summary = new StudyText(scenario, arms, done, estimates()).summary();
            summarised = done;
        }
        return summary;
    }
}
