package peekaboo.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import peekaboo.design.Design;
import peekaboo.list.Lists;
import peekaboo.study.PooledStudy.ArmOutcomes;

/**
 * What a sweep gave.
 *
 * @param plan of it
 * @param runs all of them, in their order
 */
public record Swept(SweepPlan plan, List<RunResult> runs) {
    public Swept {
        runs = List.copyOf(runs);
        if (runs.size() != plan.runs()) {
            throw new IllegalArgumentException(runs.size() + " runs of " + plan.runs());
        }
    }

    /** How an outcome goes over the design in every arm, outcome by outcome, in it arm by arm. */
    public List<Response> responses() {
        List<Response> responses = new ArrayList<>();
        for (int outcome = 0; outcome < plan.outcomes().size(); outcome++) {
            responses.addAll(responses(outcome));
        }
        return responses;
    }

    /** The same of one outcome. */
    public List<Response> responses(int outcome) {
        List<Response> responses = new ArrayList<>();
        for (int arm = 0; arm < plan.scenario().arms().size(); arm++) {
            responses.add(new Response(this, arm, outcome));
        }
        return responses;
    }

    /** How its points lie. */
    public Layout layout() {
        return Layout.of(plan.design());
    }

    /** How an outcome goes along its points, where these lie on a line; nothing where too few show it. */
    public Optional<Along> along(Response response) {
        return Along.of(response, plan.design());
    }

    /** How an outcome goes over its points, where these are a rectangle; nothing where too few show it. */
    public Optional<Across> across(Response response) {
        return Across.of(response, plan.design());
    }

    /** What each number does to an outcome, wherever the points lie; nothing where they do not tell. */
    public Optional<Among> among(Response response) {
        return Among.of(response, plan.design());
    }

    /** Whether the records of an arm are the same at every point: what is varied does not reach it. */
    public boolean isUntouched(int arm) {
        return isOneRecord(arm, point -> List.of());
    }

    /**
     * Whether the records of an arm are the same all along one axis, wherever the others stand: it does not reach the arm. Never where
     * the points are not every value of each setting with every value of all others, for then too little is seen of one axis alone.
     */
    public boolean isUntouchedBy(int arm, int axis) {
        Design design = plan.design();
        boolean isCrossed = design.kind() == Design.Kind.GRID || layout() == Layout.PLANE;
        return isCrossed && design.levels(axis).size() > 1 && isOneRecord(arm, point -> besides(axis, point));
    }

    private List<String> besides(int axis, int point) {
        List<String> others = new ArrayList<>(plan.design().points().get(point).values());
        others.remove(axis);
        return others;
    }

    /** Whether at points that are alike an arm has the same record, with every seed. */
    private boolean isOneRecord(int arm, IntFunction<List<String>> alike) {
        Map<List<String>, String> first = new HashMap<>();
        for (int run = 0; run < runs.size(); run++) {
            List<String> key = new ArrayList<>(alike.apply(plan.pointOf(run)));
            key.add(Integer.toString(plan.seedOf(run)));
            String digest = runs.get(run).arms().get(arm).digest();
            String before = first.putIfAbsent(key, digest);
            if (digest.isEmpty() || (before != null && !before.equals(digest))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Records that are equal though their seeds differ, each in words: by chance that does not happen, so one of them was copied, or the
     * seed reaches nothing.
     */
    public List<String> copies() {
        Map<String, RunResult> first = new HashMap<>();
        List<String> copies = new ArrayList<>();
        for (RunResult run : runs) {
            for (ArmOutcomes arm : Lists.only(run.arms(), arm -> !arm.digest().isEmpty())) {
                RunResult before = first.putIfAbsent(arm.arm() + " " + arm.digest(), run);
                if (before != null && before.seed() != run.seed()) {
                    copies.add("arm " + arm.arm() + ": point " + plan.pointOf(before.run()) + " with seed "
                            + before.seed() + " and point " + plan.pointOf(run.run()) + " with seed " + run.seed());
                }
            }
        }
        return copies;
    }
}
