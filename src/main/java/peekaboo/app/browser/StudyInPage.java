package peekaboo.app.browser;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.chart.ReturnsOverTime;
import peekaboo.chart.Titles;
import peekaboo.engine.Fork;
import peekaboo.scenario.Scenario;
import peekaboo.sketch.CurveSketch;
import peekaboo.study.Comparing;
import peekaboo.study.Comparison;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;
import peekaboo.words.Findings;

/** The study of the command line, run and compared a few items at a time so that a page can draw in between. */
final class StudyInPage {
    private static final int NONE = -1;

    private final StudyPlan plan;
    private final Study study;
    private @Nullable CourseInSlices<Comparison> comparing;
    private int compared = NONE;
    private @Nullable Comparison comparison;

    /** Forked, if that is asked for. */
    StudyInPage(Scenario scenario, Optional<Fork.Moment> fork) {
        StudyPlan whole = StudyPlan.of(scenario, Findings.scope(scenario));
        plan = fork.map(whole::fork).orElse(whole);
        study = new Study(plan);
    }

    /** Runs so many dyads more, up to those of the scenario; returns how many have been run. */
    int run(int dyads) {
        int done = study.done();
        int until = done + Math.min(dyads, plan.dyads() - done);
        if (until > done) {
            study.take(study.piece(done, until));
        }
        return until;
    }

    /** Does at most so many parts of what the summary of the dyads so far takes; returns how many are left. */
    int settle(int most) {
        return comparing().advance(most);
    }

    private CourseInSlices<Comparison> comparing() {
        CourseInSlices<Comparison> known = comparing;
        if (known == null || compared != study.done()) {
            Terms terms = study.done() < plan.dyads() ? Terms.underWay() : Terms.usual();
            known = new CourseInSlices<>(new Comparing(study.result(), terms));
            comparing = known;
            compared = study.done();
        }
        return known;
    }

    /** What the dyads so far show. */
    String summary() {
        return StudyText.of(comparison());
    }

    /** How soon infants came back, as {@link CurveSketch#of} draws it. */
    String curves(double width, double names) {
        return SketchText.of(CurveSketch.of(ReturnsOverTime.of(comparison(), Titles.NONE), width, names));
    }

    private Comparison comparison() {
        Comparison known = comparison;
        if (known == null || known.plan().dyads() != study.done()) {
            known = comparing().result();
            comparison = known;
        }
        return known;
    }
}
