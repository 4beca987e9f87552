package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import peekaboo.inference.ArmSpells;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.random.Digest;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;

/**
 * A study whose sessions are added up while they are run: neighbouring dyads in groups, {@value #MOST_GROUPS} at most, so that it
 * takes no more room for a million dyads than for a thousand. Intervals are over resampled groups; up to so many dyads a group is a
 * dyad, and everything is what a comparison shows, bit for bit.
 */
public final class PooledStudy {
    /** The most groups of dyads. */
    public static final int MOST_GROUPS = 1_000;

    /** Dyads that are run before their sessions are added up. */
    private static final int AT_A_TIME = 64;

    private final StudyPlan plan;
    private final List<PooledArm> arms;

    private PooledStudy(StudyPlan plan) {
        this.plan = plan;
        arms = Lists.each(plan.scenario().arms(), arm -> new PooledArm(arm, groups()));
    }

    /** Runs a study in the calling thread. Its scope is of the whole session. */
    public static PooledStudy alone(StudyPlan plan) {
        PooledStudy study = new PooledStudy(plan);
        for (int group = 0; group < study.groups(); group++) {
            for (int from = study.first(group); from < study.first(group + 1); from += AT_A_TIME) {
                study.add(group, plan.chunk(from, Math.min(from + AT_A_TIME, study.first(group + 1))));
            }
        }
        return study;
    }

    private int groups() {
        return Math.min(plan.dyads(), MOST_GROUPS);
    }

    private int first(int group) {
        return plan.firstDyad() + (int) ((long) group * plan.dyads() / groups());
    }

    private void add(int group, StudyPlan some) {
        List<List<SessionResult>> byArm = new Study(some).piece(0, some.dyads());
        for (int arm = 0; arm < arms.size(); arm++) {
            byArm.get(arm).forEach(arms.get(arm).adding(group));
        }
    }

    /**
     * What each arm shows over the whole session.
     *
     * @param asked each one of {@link Quantities#ofArms()}, and in the plan's scope
     */
    public List<ArmOutcomes> outcomes(List<Quantity> asked, Terms terms) {
        Timing timing = new Timing(plan.scenario().clock(), terms.horizonSeconds());
        List<ArmSpells> spells = Lists.each(arms, arm -> arm.spells.build());
        MeasuredBlocks blocks = new MeasuredBlocks(result(), spells, timing, terms.replicates());
        blocks.stages().forEach(PooledStudy::work);
        List<ResampledQuantity> quantities = blocks.quantities();
        List<ArmOutcomes> outcomes = new ArrayList<>();
        for (int place = 0; place < arms.size(); place++) {
            int arm = place;
            List<Outcome> each = Lists.each(asked, one -> outcome(quantities, one, arm, terms.level()));
            outcomes.add(arms.get(arm).outcomes(each));
        }
        return outcomes;
    }

    /** The same without resamples, and so without intervals: as cheap as it can be had. */
    List<List<Measured<Double>>> values(List<Quantity> asked) {
        Terms usual = Terms.usual();
        Timing timing = new Timing(plan.scenario().clock(), usual.horizonSeconds());
        List<ResampledQuantity> quantities =
                new MeasuredBlocks(result(), Lists.each(arms, arm -> arm.spells.build()), timing, 0).quantities();
        List<List<Measured<Double>>> values = new ArrayList<>();
        for (int place = 0; place < arms.size(); place++) {
            int arm = place;
            values.add(Lists.each(
                    asked,
                    one -> find(quantities, one).value(arm).at(usual.level()).map(Estimate::value)));
        }
        return values;
    }

    private static void work(Resampling stage) {
        for (int from = 0; from < stage.items(); from += stage.handful()) {
            stage.take(stage.piece(from, Math.min(from + stage.handful(), stage.items())));
        }
    }

    private static Outcome outcome(List<ResampledQuantity> quantities, Quantity asked, int arm, double level) {
        ResampledQuantity found = find(quantities, asked);
        return new Outcome(
                asked, Measured.computed(() -> found.value(arm).at(level)), Resamples.of(found.resamples(arm)));
    }

    private static ResampledQuantity find(List<ResampledQuantity> quantities, Quantity asked) {
        return Lists.first(
                        quantities,
                        one -> one.stretch().isWhole() && one.quantity().equals(asked))
                .orElseThrow(() -> new IllegalArgumentException(asked.name() + ": not estimated of one arm"));
    }

    /** A group as one session: the readings of its dyads together. Their turnings away are counted elsewhere. */
    private StudyResult result() {
        List<ArmResult> results = Lists.each(arms, PooledArm::result);
        return new StudyResult(plan.chunk(0, groups()), results);
    }

    /** The sessions of one arm, added up. */
    private static final class PooledArm {
        private final Arm arm;
        private final ArmSpells.Counter spells;
        private final List<Reading> readings = new ArrayList<>();
        private final Digest digest = new Digest();
        private boolean hasDigest;
        private int turningsAway;

        PooledArm(Arm arm, int groups) {
            this.arm = arm;
            spells = new ArmSpells.Counter(groups);
        }

        /** Takes sessions of a group, groups in their order. */
        Consumer<SessionResult> adding(int group) {
            return session -> add(group, session);
        }

        private void add(int group, SessionResult session) {
            for (Spell spell : session.spells()) {
                spells.add(group, spell);
                turningsAway++;
            }
            Reading reading = session.reading(Stretch.WHOLE_SESSION);
            if (group < readings.size()) {
                readings.set(group, readings.get(group).merge(reading));
            } else {
                readings.add(reading);
            }
            session.keptDigest().ifPresent(one -> {
                digest.add(one);
                hasDigest = true;
            });
        }

        ArmResult result() {
            List<SessionResult> groups = new ArrayList<>();
            for (Reading reading : readings) {
                groups.add(new SessionResult(
                        groups.size(),
                        0,
                        Optional.empty(),
                        List.of(),
                        Map.of(Stretch.WHOLE_SESSION, reading),
                        Optional.empty()));
            }
            return new ArmResult(arm, groups);
        }

        ArmOutcomes outcomes(List<Outcome> each) {
            return new ArmOutcomes(arm.name(), turningsAway, hasDigest ? digest.hex() : "", each);
        }
    }

    /**
     * What one arm shows.
     *
     * @param arm its name
     * @param turningsAway how many were watched
     * @param digest of its sessions' digests in order, 16 hexadecimal digits; empty if they were not asked for
     * @param outcomes in the order in which they were asked for
     */
    public record ArmOutcomes(String arm, int turningsAway, String digest, List<Outcome> outcomes) {
        public ArmOutcomes {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A number with what resampled studies showed of it.
     *
     * @param quantity which one
     * @param value with its interval over dyads
     * @param resamples what each showed; the same resample, of the same dyads, has the same place in every study of one seed
     */
    public record Outcome(Quantity quantity, Measured<Estimate> value, Resamples resamples) {}

    /** What resampled studies showed of a number, to seven digits; not a number where one showed nothing. */
    public static final class Resamples {
        private final float[] values;

        private Resamples(float[] values) {
            this.values = values;
        }

        static Resamples of(double[] exact) {
            float[] values = new float[exact.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) exact[i];
            }
            return new Resamples(values);
        }

        /** Those of before; takes a copy. */
        public static Resamples of(float[] values) {
            return new Resamples(values.clone());
        }

        /** How many. */
        public int size() {
            return values.length;
        }

        /** What one of them showed. */
        public float at(int resample) {
            return values[resample];
        }
    }
}
