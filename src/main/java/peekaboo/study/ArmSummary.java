package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.dyad.TickClock;
import peekaboo.inference.Curve;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.inference.Timing;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Quantity;
import peekaboo.measure.Spell;
import peekaboo.record.Stretch;

/**
 * All that is said of one arm.
 *
 * @param name of the arm
 * @param dyads how many
 * @param endings how many turnings away ended in each way, in the order of {@link Ending#all()}
 * @param endingsInTime how many of them by the horizon
 * @param tallies plain counts of its turnings away, of the whole session first, then of each other stretch
 * @param values every quantity, over the whole session and over each episode
 * @param curves the shares over time
 * @param stillAway how many had not ended, under the axis of the curves
 * @param dyadMeans each dyad's own restricted mean time to return in seconds, in dyad order; none if not asked for
 * @param endedEarly each episode that protest can end, in order, with in how many sessions it did
 */
public record ArmSummary(
        String name,
        int dyads,
        List<Integer> endings,
        List<Integer> endingsInTime,
        List<Tally> tallies,
        List<ArmValue> values,
        Curves curves,
        List<StillAway> stillAway,
        List<Measured<Double>> dyadMeans,
        List<EndedEarly> endedEarly) {

    public ArmSummary {
        endings = List.copyOf(endings);
        endingsInTime = List.copyOf(endingsInTime);
        tallies = List.copyOf(tallies);
        values = List.copyOf(values);
        stillAway = List.copyOf(stillAway);
        dyadMeans = List.copyOf(dyadMeans);
        endedEarly = List.copyOf(endedEarly);
    }

    /** How many turnings away. */
    public int spells() {
        int all = 0;
        for (int ended : endings) {
            all += ended;
        }
        return all;
    }

    /** How many turnings away ended so. */
    public int ended(Ending ending) {
        return endings.get(ending.ordinal());
    }

    /**
     * How many turnings away were seen to end as a share tells, and in the time that it tells of: an estimate of more, or a count made from it,
     * tells also of those that were cut off.
     *
     * @param share {@link Quantities#BACK_10} or an incidence by the horizon, of turnings away over the whole session
     */
    public int seen(Quantity share) {
        if (share.equals(Quantities.BACK_10)) {
            return tally(Stretch.WHOLE_SESSION).back();
        }
        Ending ending = share.equals(Quantities.PROTEST)
                ? Ending.PROTEST
                : share.equals(Quantities.CAPTURE) ? Ending.CAPTURED : Ending.RETURNED;
        return endingsInTime.get(ending.ordinal());
    }

    /**
     * The counts of a stretch.
     *
     * @throws IllegalArgumentException if they were not taken
     */
    public Tally tally(Stretch stretch) {
        return Lists.first(tallies, tally -> tally.stretch().equals(stretch))
                .orElseThrow(() -> new IllegalArgumentException("nothing was counted over '" + stretch + "'"));
    }

    /** A quantity over the whole session. */
    public Measured<Estimate> value(Quantity quantity) {
        return value(Stretch.WHOLE_SESSION, quantity.name());
    }

    /**
     * A quantity over a stretch of the session, by its name.
     *
     * @throws IllegalArgumentException if it is not among the values
     */
    public Measured<Estimate> value(Stretch stretch, String quantity) {
        for (ArmValue one : values) {
            if (one.stretch().equals(stretch) && one.quantity().name().equals(quantity)) {
                return one.value();
            }
        }
        throw new IllegalArgumentException("no quantity " + quantity + " over '" + stretch + "'");
    }

    /**
     * Turnings away of a stretch, counted: what a sentence can tell where shares would promise too much.
     *
     * @param stretch of the session
     * @param spells how many
     * @param back how many of them ended in a return within {@value #BACK_SECONDS} s
     * @param cutOff how many were cut off by the end before that, so that nobody knows
     * @param watchedSeconds how long the one was watched that was watched longest; 0 without any
     * @param answers what the caregiver did in them
     */
    public record Tally(Stretch stretch, int spells, int back, int cutOff, double watchedSeconds, Answers answers) {
        /** Up to when one counts as back. */
        public static final int BACK_SECONDS = 10;

        /** Of these turnings away. */
        static Tally of(Stretch stretch, List<Spell> spells, Timing timing) {
            int ticks = timing.wholeTicks(BACK_SECONDS);
            int back = back(spells, ticks);
            int cutOff = cutOff(spells, ticks);
            int longest = 0;
            for (Spell spell : spells) {
                longest = Math.max(longest, spell.latencyTicks());
            }
            return new Tally(stretch, spells.size(), back, cutOff, timing.seconds(longest), Answers.of(spells, timing));
        }

        /** {@value #BACK_SECONDS} s in whole ticks of a clock. */
        public static int ticks(TickClock clock) {
            return new Timing(clock, BACK_SECONDS).wholeTicks(BACK_SECONDS);
        }

        /** How many ended in a return within so many ticks. */
        public static int back(List<Spell> spells, int ticks) {
            return Lists.sum(spells, one -> one.reEngaged() && one.latencyTicks() <= ticks ? 1 : 0);
        }

        /** How many were cut off before so many ticks, so that nobody knows. */
        public static int cutOff(List<Spell> spells, int ticks) {
            return Lists.sum(spells, one -> one.isCutOff() && one.latencyTicks() < ticks ? 1 : 0);
        }
    }

    /**
     * What the caregiver did while infants were away.
     *
     * @param known in how many turnings away it is known
     * @param leanedIn in how many of those it leaned into the line of sight, clicked the tongue or moved closer
     * @param until the seconds from the turning away by which it first did so in half of these; none where it never did
     * @param mostly in how many it did each thing for most of the time, in the order of {@link Spell.Doing#all()}
     */
    public record Answers(int known, int leanedIn, Measured<Double> until, List<Integer> mostly) {
        public Answers {
            mostly = List.copyOf(mostly);
        }

        private static Answers of(List<Spell> spells, Timing timing) {
            List<Integer> until = new ArrayList<>();
            int[] mostly = new int[Spell.Doing.all().size()];
            int known = 0;
            for (Spell spell : Lists.only(spells, spell -> spell.answer().isPresent())) {
                Spell.Answer answer = spell.answer().orElseThrow();
                known++;
                answer.leanedInAfterTicks().ifPresent(until::add);
                answer.mostly().ifPresent(doing -> mostly[doing.ordinal()]++);
            }
            return new Answers(
                    known,
                    until.size(),
                    half(until, timing),
                    Lists.each(Spell.Doing.all(), doing -> mostly[doing.ordinal()]));
        }

        /** The time by which at least half have come. */
        private static Measured<Double> half(List<Integer> ticks, Timing timing) {
            ticks.sort(Integer::compare);
            return ticks.isEmpty()
                    ? Measured.notObserved(Measured.Reason.NO_SPELLS)
                    : Measured.observed(timing.seconds(ticks.get((ticks.size() - 1) / 2)));
        }

        /** What it did for most of the time in more than half of the turnings away, if there is such a thing. */
        public Optional<Spell.Doing> usual() {
            return Lists.first(Spell.Doing.all(), doing -> 2 * mostly.get(doing.ordinal()) > known);
        }
    }

    /**
     * Shares of all turnings away that add up to 1 at any time; one that was not asked for has no points.
     *
     * @param away still away
     * @param returned came back by themselves
     * @param protest ended in protest or withdrawal
     * @param captured ended in a look that the caregiver got
     */
    public record Curves(Curve away, Curve returned, Curve protest, Curve captured) {}

    /** In how many sessions an episode ended before its time, since the infant had protested for too long. */
    public record EndedEarly(String episode, int sessions) {}

    /** How many turnings away were still watched and had not ended just before this many seconds. */
    public record StillAway(double seconds, int spells) {}
}
