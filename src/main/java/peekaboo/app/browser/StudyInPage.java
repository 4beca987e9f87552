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
    private String summary = "";
    private int summarised = NONE;
    private @Nullable Resamples resamples;

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

    /**
     * Resamples the dyads so far so many times more, which takes most of the time of a summary; returns how many times are
     * still to be made for it.
     */
    int resample(int times) {
        return resamples().run(times);
    }

    private Resamples resamples() {
        Resamples made = resamples;
        if (made == null || made.dyads() != done) {
            made = new Resamples(scenario, arms, done);
            resamples = made;
        }
        return made;
    }

    /** What the dyads so far show. */
    String summary() {
        if (summarised != done) {
            summary = new StudyText(scenario, arms, resamples()).summary();
            summarised = done;
        }
        return summary;
    }
}
