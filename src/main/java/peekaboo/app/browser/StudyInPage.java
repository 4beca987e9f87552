package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import peekaboo.engine.SessionPlan;
import peekaboo.metric.EpisodeFilter;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.words.Findings;

/** All arms of a scenario with the same dyads, run a few dyads at a time so that a page can draw in between. */
final class StudyInPage {
    private final Scenario scenario;
    private final boolean forked;
    private final List<ArmInPage> arms = new ArrayList<>();
    private int done;

    /** Forked, every session begins with the first arm's caregiver up to the infant's first over-aroused turning away. */
    StudyInPage(Scenario scenario, boolean forked) {
        this.scenario = scenario;
        this.forked = forked;
        List<String> stretches = stretches(scenario);
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            arms.add(new ArmInPage(stretches));
        }
    }

    private static List<String> stretches(Scenario scenario) {
        List<String> names = new ArrayList<>();
        if (Findings.areByEpisode(scenario)) {
            names.add(EpisodeFilter.WHOLE_SESSION);
            for (Episode episode : scenario.codedEpisodes()) {
                names.add(episode.name());
            }
        }
        return names;
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

    /** What the dyads so far show. */
    String summary() {
        return new StudyText(scenario, arms, done).summary();
    }
}
