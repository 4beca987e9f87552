package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import peekaboo.inference.Aways;
import peekaboo.inference.Bootstrap;
import peekaboo.inference.Measured;
import peekaboo.inference.PairedEffect;
import peekaboo.inference.RobustScore;
import peekaboo.inference.Timing;

/** Makes a comparison of a study. */
final class Comparing {
    private final StudyResult study;
    private final Terms terms;
    private final Timing timing;
    private final Crew crew;
    private final SpellLines spells;
    private final List<Aways> aways = new ArrayList<>();
    private final List<List<Measured<Double>>> dyadMeans = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Comparing(StudyResult study, Terms terms, Crew crew) throws InterruptedException {
        this.study = study;
        this.terms = terms;
        this.crew = crew;
        timing = new Timing(study.plan().scenario().clock(), terms.horizonSeconds());
        for (ArmResult arm : study.arms()) {
            Aways away = new Aways(arm.spellsByDyad(), study.plan().scenario().clock());
            aways.add(away);
            dyadMeans.add(away.dyadMeans(timing.horizon()));
        }
        Bootstrap bootstrap =
                new Bootstrap(study.plan().scenario().seed(), study.plan().dyads());
        Resampling resampling = new Resampling(bootstrap, terms.replicates(), crew);
        spells = new SpellLines(aways, timing, resampling, terms.level());
        lines.addAll(spells.lines());
        lines.addAll(MetricLines.of(study, resampling));
    }

    Comparison comparison() throws InterruptedException {
        return new Comparison(
                study.plan(), terms, timing.horizonSeconds(), crew.all(armSummaries()), crew.all(pairSummaries()));
    }

    private List<Callable<ArmSummary>> armSummaries() {
        List<Callable<ArmSummary>> tasks = new ArrayList<>();
        for (int place = 0; place < aways.size(); place++) {
            int arm = place;
            tasks.add(() -> armSummary(arm));
        }
        return tasks;
    }

    private ArmSummary armSummary(int arm) {
        List<Level> levels = new ArrayList<>();
        for (Line line : lines) {
            levels.add(line.level(arm, terms.level()));
        }
        ArmResult result = study.arms().get(arm);
        return new ArmSummary(
                result.name(),
                result.dyads().size(),
                result.spells(),
                aways.get(arm).endings(),
                levels,
                spells.curves(arm),
                stillAway(arm),
                dyadMeans.get(arm));
    }

    private List<ArmSummary.StillAway> stillAway(int arm) {
        List<ArmSummary.StillAway> numbers = new ArrayList<>();
        for (double seconds : timing.numbersAt()) {
            numbers.add(new ArmSummary.StillAway(seconds, aways.get(arm).awayAt(seconds)));
        }
        return numbers;
    }

    private List<Callable<PairSummary>> pairSummaries() {
        List<Callable<PairSummary>> tasks = new ArrayList<>();
        for (int one = 0; one < aways.size(); one++) {
            for (int other = one + 1; other < aways.size(); other++) {
                int first = one;
                int second = other;
                tasks.add(() -> pairSummary(first, second));
            }
        }
        return tasks;
    }

    private PairSummary pairSummary(int first, int second) {
        List<Contrast> contrasts = new ArrayList<>();
        for (Line line : lines) {
            contrasts.add(line.contrast(first, second, terms.level()));
        }
        return new PairSummary(
                study.arms().get(first).name(),
                study.arms().get(second).name(),
                contrasts,
                test(first, second),
                PairedEffect.of(dyadMeans.get(first), dyadMeans.get(second)));
    }

    private Measured<ClusteredTest> test(int first, int second) {
        return RobustScore.between(aways.get(first).spells(), aways.get(second).spells(), Aways.RETURN)
                .map(ClusteredTest::of);
    }
}
