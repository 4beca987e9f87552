package peekaboo.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Accord;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.engine.Fork;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.Trial;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recorder;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;

/**
 * Which baby each step of the story shows: the first dyad of the seeds from 1 to {@value #BABIES}, and of these the median case by
 * what the step tells. For each number that it tells a baby has a rank, from 0 to 1 over all of them (halfway where several are
 * alike; what never comes is last). The one is shown whose ranks are in sum the least away from the middle, of those whose scene can
 * be watched in its time and who at no moment at which the picture stops cries with the knob inside the band.
 *
 * <p>{@code main} prints the table. The seeds stand in src/main/javascript/story/babies.js.
 */
final class MedianBabies {
    static final int BABIES = 1000;
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double AFTER_SECONDS = 4;

    /** So much of the still face is shown at its beginning and at its end, and between these of the reunion it ends with a smile. */
    private static final int FIRST_TICKS = 4 * 60;

    private static final int LAST_TICKS = 4 * 20;
    private static final int LEAST_TICKS = 4 * 40;
    private static final int MOST_TICKS = 4 * 75;

    /** All that is asked of a record. */
    private static final Channels ASKED = Channels.coded(
                    CodedChannel.INFANT, CodedChannel.CAREGIVER, CodedChannel.GAZE, CodedChannel.CAPTURED)
            .and(Channels.levels(LevelChannel.AROUSAL, LevelChannel.BAND_LOW, LevelChannel.BAND_HIGH))
            .and(Channels.ofEvents());

    private MedianBabies() {}

    /**
     * One baby in one step.
     *
     * @param told the numbers that the step tells of it
     * @param watchable whether its scene can be watched in its time
     */
    record Case(int seed, List<Double> told, boolean watchable) {}

    /** A step that shows a baby. */
    enum Told {
        /** When it looks back where the caregiver waits and where it leans in, and how much of the time the two are in step. */
        TURNING("peek-a-boo") {
            @Override
            Case of(Watched watched) {
                Recording waits = watched.forked("attuned", "attuned", Fork.Moment.TURNING_AWAY);
                Optional<Spell> waited = first(waits);
                if (waited.isEmpty()) {
                    return watched.nothing(NEVER, NEVER, NEVER);
                }
                int away = waited.get().onsetTick();
                double back = seconds(waits, waited);
                int end = stop(waits, away, back, 30);
                double together = share(waits.everyTick(), end);
                boolean soon = away >= 4 * 4 && away <= 4 * 25 && back <= 30;
                boolean calm = calm(waits, away + 4) && calm(waits, end);
                Recording leans = watched.forked("attuned", "intrusive", Fork.Moment.TURNING_AWAY);
                double leant = seconds(leans, first(leans));
                boolean calmer = calm(leans, stop(leans, away, leant, 30));
                return watched.found(soon && calm && calmer, back, Math.min(30, leant), together);
            }
        },
        /** How long it is away in a minute with either; and from its push, when it is back, soon with a smile, if the caregiver notices, and if not. */
        BESIDE("peek-a-boo") {
            @Override
            Case of(Watched watched) {
                Recording waits = watched.whole("attuned");
                Recording leans = watched.whole("intrusive");
                Recording goesOn = watched.forked("intrusive", "intrusive", Fork.Moment.PUSH);
                Recording notices = watched.forked("intrusive", "intrusive-then-repairs", Fork.Moment.PUSH);
                double back = seconds(notices, first(notices));
                double later = seconds(goesOn, first(goesOn));
                int push = notices.countsFrom();
                int end = push + ticks(back + AFTER_SECONDS);
                boolean soon = push < 4 * 40 && back >= 4 && back <= 20 && later > back + AFTER_SECONDS;
                boolean calm = calm(waits, 240)
                        && calm(leans, 240)
                        && soon
                        && smiles(notices.everyTick(), push + ticks(back), end)
                        && isThere(notices.everyTick(), push, end)
                        && calm(notices, end)
                        && calm(goesOn, end);
                return watched.found(calm, away(waits, 240), away(leans, 240), back, later);
            }
        },
        /** How often it turns away because it is too much, and how long it is away, with the one who waits and the one who leans in. */
        PLAYED("peek-a-boo") {
            @Override
            Case of(Watched watched) {
                Recording waits = watched.whole("attuned");
                Recording leans = watched.whole("intrusive");
                return watched.found(true, away(waits, 360), away(leans, 360));
            }
        },
        /** How often it bids, how long it protests at the still face, how long after it, and when it smiles again. */
        STILL("still-face") {
            @Override
            Case of(Watched watched) {
                Sheet ticks = watched.whole("attuned").everyTick();
                int still = 480;
                int reunion = 960;
                double bids = 0;
                for (int tick = still; tick < reunion; tick++) {
                    bids += ticks.began(InfantEvent.BIDS, tick) ? 1 : 0;
                }
                double fussed = protest(ticks, still, reunion);
                double after = protest(ticks, reunion, ticks.length());
                int smile = reunion;
                while (smile < ticks.length() && ticks.infant(smile) != InfantPhase.SOCIAL_POSITIVE) {
                    smile++;
                }
                boolean bidsSoon = ticks.next(InfantEvent.BIDS, still) < still + FIRST_TICKS;
                boolean protests =
                        protest(ticks, still, still + FIRST_TICKS) + protest(ticks, reunion - LAST_TICKS, reunion) > 0;
                boolean smiles = smile > reunion + LEAST_TICKS && smile < reunion + MOST_TICKS;
                return watched.found(
                        bidsSoon && protests && smiles,
                        bids,
                        fussed,
                        after,
                        smile < ticks.length() ? (smile - reunion) / 4.0 : NEVER);
            }
        };

        private final String scenario;

        Told(String scenario) {
            this.scenario = scenario;
        }

        abstract Case of(Watched watched);

        /** All babies in this step. */
        List<Case> cases() {
            List<Case> cases = new ArrayList<>();
            for (int seed = 1; seed <= BABIES; seed++) {
                cases.add(of(new Watched(Trial.shipped(scenario, "seed=" + seed, "dyads=1"), seed)));
            }
            return cases;
        }
    }

    /** A baby to be watched with whoever is asked for. */
    record Watched(Scenario scenario, int seed) {
        private Recording run(SessionPlan plan) {
            Recorder own = new Recorder(ASKED);
            new Session(plan, own).run();
            return own.recording();
        }

        private Arm arm(String name) {
            return scenario.arms().stream()
                    .filter(arm -> arm.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        Recording whole(String arm) {
            return run(SessionPlan.of(scenario, arm(arm), 0));
        }

        Recording forked(String trunk, String arm, Fork.Moment at) {
            return run(SessionPlan.of(scenario, arm(arm), 0).forked(new Fork(arm(trunk), at)));
        }

        Case found(boolean watchable, double... told) {
            return new Case(seed, Arrays.stream(told).boxed().toList(), watchable);
        }

        Case nothing(double... told) {
            return new Case(seed, Arrays.stream(told).boxed().toList(), false);
        }
    }

    /** The one that is shown. */
    static int median(List<Case> cases) {
        double[] apart = new double[cases.size()];
        for (int number = 0; number < cases.get(0).told().size(); number++) {
            int place = number;
            double[] values = cases.stream()
                    .mapToDouble(one -> one.told().get(place))
                    .sorted()
                    .toArray();
            for (int i = 0; i < apart.length; i++) {
                apart[i] += Math.abs(rank(values, cases.get(i).told().get(place)) - 0.5);
            }
        }
        return cases.stream()
                .filter(Case::watchable)
                .min(Comparator.comparingDouble(one -> apart[one.seed() - 1]))
                .orElseThrow()
                .seed();
    }

    private static double rank(double[] sorted, double value) {
        long below = Arrays.stream(sorted).filter(one -> one < value).count();
        long alike = Arrays.stream(sorted).filter(one -> one == value).count();
        return (below + alike / 2.0) / sorted.length;
    }

    private static Optional<Spell> first(Recording recording) {
        return Spells.of(recording).stream().findFirst();
    }

    private static double seconds(Recording recording, Optional<Spell> spell) {
        return spell.filter(Spell::reEngaged)
                .map(one -> recording.everyTick().tickSeconds() * one.latencyTicks())
                .orElse(NEVER);
    }

    private static int ticks(double seconds) {
        return (int) (4 * Math.min(seconds, 200));
    }

    /** Where the picture stops: some time after it is back, or when nobody waits any longer. */
    private static int stop(Recording recording, int from, double back, double most) {
        return Math.min(recording.ticks() - 1, from + (back <= most ? ticks(back + AFTER_SECONDS) : ticks(most)));
    }

    private static double away(Recording recording, int end) {
        int away = 0;
        for (int tick = 0; tick < end; tick++) {
            away += recording.everyTick().infantLooks(tick) ? 0 : 1;
        }
        return away;
    }

    private static double share(Sheet ticks, int end) {
        double together = 0;
        for (int tick = 0; tick < end; tick++) {
            together += Accord.USUAL.matches(ticks.infant(tick), ticks.caregiver(tick)) ? 1 : 0;
        }
        return together / end;
    }

    private static boolean smiles(Sheet ticks, int first, int end) {
        for (int tick = first; tick < Math.min(end, ticks.length()); tick++) {
            if (ticks.infant(tick) == InfantPhase.SOCIAL_POSITIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whoever waits is not coded as withdrawn meanwhile, which a strip would call flat. */
    private static boolean isThere(Sheet ticks, int first, int end) {
        for (int tick = first; tick < Math.min(end, ticks.length()); tick++) {
            if (ticks.caregiver(tick) == CaregiverPhase.WITHDRAWN) {
                return false;
            }
        }
        return true;
    }

    private static double protest(Sheet ticks, int first, int end) {
        double protest = 0;
        for (int tick = first; tick < end; tick++) {
            protest += ticks.infant(tick) == InfantPhase.PROTEST ? 0.25 : 0;
        }
        return protest;
    }

    /** Not crying with the knob inside the band. */
    private static boolean calm(Recording recording, int tick) {
        Sheet ticks = recording.everyTick();
        if (tick >= ticks.length() || ticks.infant(tick) != InfantPhase.PROTEST) {
            return tick < ticks.length();
        }
        double arousal = ticks.level(LevelChannel.AROUSAL, tick);
        return arousal < ticks.level(LevelChannel.BAND_LOW, tick)
                || arousal > ticks.level(LevelChannel.BAND_HIGH, tick);
    }

    /** Prints of each step the seed, what it tells of that baby, and the median of each number. */
    public static void main(String[] steps) {
        for (Told step : Told.values()) {
            List<Case> cases = step.cases();
            Case shown = cases.get(median(cases) - 1);
            System.out.print(step + ": seed " + shown.seed() + ", "
                    + cases.stream().filter(Case::watchable).count() + " can be watched;");
            for (int number = 0; number < shown.told().size(); number++) {
                int place = number;
                double[] values = cases.stream()
                        .mapToDouble(one -> one.told().get(place))
                        .sorted()
                        .toArray();
                System.out.print(" " + shown.told().get(place) + " (median " + values[BABIES / 2] + ")");
            }
            System.out.println();
        }
    }
}
