package peekaboo.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import peekaboo.inference.Estimate;
import peekaboo.inference.Interval;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.study.ArmResult;
import peekaboo.study.Comparing;
import peekaboo.study.Comparison;
import peekaboo.study.OneByOne;
import peekaboo.study.Progress;
import peekaboo.study.SessionResult;
import peekaboo.study.Stage;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.StudyResult;
import peekaboo.study.Terms;
import peekaboo.study.Workers;

/** Runs dyads until the interval is as narrow as asked, and then studies between subjects. */
public final class PowerStudy {
    private static final int HANDFUL = 8;

    /** The fewest there can be: of one dyad by itself no interval is asked for. */
    private static final int ONE_RESAMPLE = 1;

    /** With fewer infants there is nobody to draw a group from. */
    private static final int FEWEST_INFANTS = 2;

    private final PowerPlan plan;
    private final Workers workers;
    private final Progress progress;
    private final List<List<SessionResult>> byArm = List.of(new ArrayList<>(), new ArrayList<>());

    private PowerStudy(PowerPlan plan, Workers workers, Progress progress) {
        this.plan = plan;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * Answers what is asked; the same whoever works at it.
     *
     * @param critical the size of t beyond which groups are told apart at the 5 % level, by degrees of freedom; distributions are not
     *     worked out in this room
     * @param progress is told of dyads that have been through both arms
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static PowerResult run(PowerPlan plan, IntToDoubleFunction critical, Workers workers, Progress progress)
            throws InterruptedException {
        return new PowerStudy(plan, workers, progress).result(critical);
    }

    private PowerResult result(IntToDoubleFunction critical) throws InterruptedException {
        grow(plan.scenario().dyads());
        List<Precision> steps = new ArrayList<>();
        for (int dyads : plan.steps()) {
            grow(dyads);
            steps.add(precision(dyads));
            if (isEnough(steps)) {
                break;
            }
        }
        PowerResult.Infants first = infants(0);
        PowerResult.Infants second = infants(1);
        return new PowerResult(plan, steps, isEnough(steps), first, second, shares(first, second, critical));
    }

    private boolean isEnough(List<Precision> steps) {
        OptionalDouble asked = plan.precision().half();
        return asked.isPresent() && steps.get(steps.size() - 1).isWithin(asked.getAsDouble());
    }

    /** Runs what is still missing of so many dyads. */
    private void grow(int dyads) throws InterruptedException {
        int done = byArm.get(0).size();
        if (dyads > done) {
            Progress rest = (passed, of) -> progress.passed(done + passed, dyads);
            List<ArmResult> more =
                    Study.run(plan.study(done, dyads), workers, rest).arms();
            for (int arm = 0; arm < byArm.size(); arm++) {
                byArm.get(arm).addAll(more.get(arm).sessions());
            }
        }
    }

    /** The dyads from one to before another, of those that have been run. */
    private StudyResult part(StudyPlan of) {
        List<ArmResult> arms = new ArrayList<>();
        for (int arm = 0; arm < byArm.size(); arm++) {
            arms.add(new ArmResult(
                    plan.scenario().arms().get(arm), byArm.get(arm).subList(of.firstDyad(), of.endDyad())));
        }
        return new StudyResult(of, arms);
    }

    private Precision precision(int dyads) throws InterruptedException {
        Comparison comparison = Comparison.of(part(plan.study(0, dyads)), plan.terms(), workers);
        return new Precision(
                dyads, comparison.pairs().get(0).contrast(plan.outcome()).difference());
    }

    /** Each dyad's own value in an arm: what a comparison of that dyad alone shows. */
    private PowerResult.Infants infants(int arm) throws InterruptedException {
        int dyads = byArm.get(arm).size();
        List<Integer> numbers = new ArrayList<>();
        for (int dyad = 0; dyad < dyads; dyad++) {
            numbers.add(dyad);
        }
        OneByOne<Integer, Measured<Double>> own = new OneByOne<>(numbers, HANDFUL, dyad -> own(arm, dyad));
        workers.work(own, Progress.SILENT);
        List<Double> values = Lists.each(Lists.only(own.made(), Measured::isObserved), Measured::get);
        String fault = Lists.first(own.made(), value -> !value.fault().isEmpty())
                .map(Measured::fault)
                .orElse("");
        return new PowerResult.Infants(plan.scenario().arms().get(arm).name(), dyads, values, fault);
    }

    private Measured<Double> own(int arm, int dyad) {
        StudyPlan alone = plan.study(dyad, dyad + 1);
        Terms terms = new Terms(plan.terms().horizonSeconds(), ONE_RESAMPLE, Interval.USUAL_LEVEL);
        return Measured.computed(() -> compared(part(alone), terms)
                .arms()
                .get(arm)
                .value(plan.outcome())
                .map(Estimate::value));
    }

    /** In the calling thread, which has been handed this dyad. */
    private static Comparison compared(StudyResult alone, Terms terms) {
        Comparing course = new Comparing(alone, terms);
        for (Optional<Stage<?>> stage = course.next(); stage.isPresent(); stage = course.next()) {
            work(stage.get());
        }
        return course.result();
    }

    private static <P> void work(Stage<P> stage) {
        stage.take(stage.piece(0, stage.items()));
    }

    private List<GroupShare> shares(PowerResult.Infants first, PowerResult.Infants second, IntToDoubleFunction critical)
            throws InterruptedException {
        if (Math.min(first.values().size(), second.values().size()) < FEWEST_INFANTS) {
            return List.of();
        }
        GroupStudies studies =
                new GroupStudies(plan.scenario().seed(), plan.groups(), first.array(), second.array(), critical);
        workers.work(studies, Progress.SILENT);
        return studies.shares();
    }
}
