package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import peekaboo.dyad.Act;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Valence;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;

/**
 * Lists the turnings away of a session. A spell begins when the infant, not protesting, looks away, and ends with a
 * return (started by the infant, not negative, at least {@value #RETURN_LASTS_SECONDS} s long; the latency ends where that
 * look begins), with protest or withdrawal, with a captured look, or it is cut off by the end of the episode or session.
 * A look back that is given up sooner belongs to the spell. None begins in an episode that is not coded. Of a forked session
 * only the spell at the fork is listed, as long as it is from there on: at a push the infant has been away for some time.
 *
 * <p>The infant's phases are enough. Where it looked is read off them unless it was coded: at the face in {@code Ipos} and
 * {@code Ineu}. Captured looks are told from others, and triggers, distress and what the caregiver did are
 * known, where they were recorded. A look
 * away in the very first tick is one only if it is recorded as an event.
 */
public final class Spells {
    /** All that refines them. */
    public static final Channels KNOWN = Channels.coded(
                    CodedChannel.INFANT, CodedChannel.GAZE, CodedChannel.CAPTURED, CodedChannel.ACT)
            .and(Channels.levels(LevelChannel.DISTRESS))
            .and(Channels.ofEvents());

    /** How long a look back must last at least to be a return. */
    public static final double RETURN_LASTS_SECONDS = 1;

    private static final int NONE = -1;
    private static final Act[] ACTS = Act.values();
    private static final boolean[] NEGATIVE = new boolean[InfantPhase.values().length];

    static {
        for (InfantPhase phase : InfantPhase.values()) {
            NEGATIVE[phase.ordinal()] = phase.valence() == Valence.NEGATIVE;
        }
    }

    private final Recording recording;
    private final Sheet ticks;
    private final int returnTicks;
    private final boolean knowsGaze;
    private final boolean knowsCaptures;
    private final boolean knowsDistress;
    private final List<Spell> spells = new ArrayList<>();
    private int onset = NONE;

    private Spells(Recording recording) {
        this.recording = recording;
        ticks = recording.everyTick();
        returnTicks = Math.max(1, ticks.ticks(RETURN_LASTS_SECONDS));
        knowsGaze = ticks.has(CodedChannel.GAZE);
        knowsCaptures = ticks.has(CodedChannel.CAPTURED);
        knowsDistress = ticks.has(LevelChannel.DISTRESS);
    }

    /** The turnings away of a session, in order; of one that goes on, without any that goes on. */
    public static List<Spell> of(Recording recording) {
        return new Spells(recording).all();
    }

    private List<Spell> all() {
        List<Recording.Part> parts = recording.parts();
        for (int place = 0; place < parts.size(); place++) {
            Recording.Part part = parts.get(place);
            for (int tick = part.first(); tick < part.end(); ) {
                tick = onset == NONE ? maybeOpen(part, tick) : follow(part, tick);
            }
            boolean last = place == parts.size() - 1;
            if (onset != NONE && !(last && !recording.ended())) {
                close(part, last ? Ending.SESSION_END : Ending.EPISODE_END, part.end(), part.end());
            }
        }
        return List.copyOf(spells);
    }

    /** Goes on to where the next look away is, and after it. */
    private int maybeOpen(Recording.Part part, int from) {
        int tick = Math.min(nextOnset(from), part.end());
        if (tick < part.end() && !negative(tick) && isListed(part, tick)) {
            onset = tick;
        }
        return tick + 1;
    }

    private boolean isListed(Recording.Part part, int tick) {
        return part.coded() && tick >= recording.countsFrom() && (spells.isEmpty() || !recording.forked());
    }

    /** The next look away, or the fork where the infant is away at it. */
    private int nextOnset(int from) {
        int fork = recording.countsFrom();
        boolean isAwayAtFork = recording.forked() && fork >= from && fork < ticks.length() && !looks(fork);
        return isAwayAtFork ? Math.min(fork, nextLookAway(from)) : nextLookAway(from);
    }

    private int nextLookAway(int from) {
        if (ticks.hasEvents()) {
            return ticks.next(InfantEvent.LOOKS_AWAY, from);
        }
        int tick = Math.max(from, 1);
        while (tick < ticks.length() && !(looks(tick - 1) && !looks(tick))) {
            tick++;
        }
        return tick;
    }

    private boolean looks(int tick) {
        if (knowsGaze) {
            return ticks.infantLooks(tick);
        }
        InfantPhase phase = ticks.infant(tick);
        return phase == InfantPhase.SOCIAL_POSITIVE || phase == InfantPhase.SOCIAL_MONITOR;
    }

    /** What drove the look away, which of a spell that begins at a push lies before it. */
    private Optional<Cause> trigger() {
        if (!ticks.hasEvents()) {
            return Optional.empty();
        }
        int tick = onset;
        while (tick > 0 && ticks.whyLookedAway(tick).isEmpty()) {
            tick--;
        }
        return ticks.whyLookedAway(tick);
    }

    /** Follows the spell under way to its end, or to the end of the part; returns the tick to go on with. */
    private int follow(Recording.Part part, int from) {
        int lookedBack = NONE;
        for (int tick = from; tick < part.end(); tick++) {
            if (negative(tick)) {
                return close(part, Ending.PROTEST, tick, tick + 1);
            }
            if (knowsCaptures && ticks.captured(tick)) {
                return close(part, Ending.CAPTURED, tick, tick + 1);
            }
            if (!looks(tick)) {
                lookedBack = NONE;
            } else if (lookedBack == NONE) {
                lookedBack = tick;
            }
            if (lookedBack != NONE && tick - lookedBack + 1 >= returnTicks) {
                return close(part, Ending.RETURNED, lookedBack, tick + 1);
            }
        }
        return part.end();
    }

    private boolean negative(int tick) {
        return NEGATIVE[ticks.code(CodedChannel.INFANT, tick)];
    }

    /** Ends the spell under way in a tick, known from the ticks before {@code read}; returns that. */
    private int close(Recording.Part part, Ending ending, int tick, int read) {
        OptionalDouble peakDistress = knowsDistress
                ? OptionalDouble.of(ticks.highest(LevelChannel.DISTRESS, onset, read))
                : OptionalDouble.empty();
        spells.add(new Spell(
                part.episode(), spells.size(), onset, trigger(), tick - onset, ending, peakDistress, answer(tick)));
        onset = NONE;
        return read;
    }

    /** What the caregiver did in the spell under way, which ends before this tick. */
    private Optional<Spell.Answer> answer(int end) {
        if (!ticks.has(CodedChannel.ACT)) {
            return Optional.empty();
        }
        int[] spent = new int[Spell.Doing.all().size()];
        OptionalInt leanedIn = OptionalInt.empty();
        for (int tick = onset; tick < end; tick++) {
            Spell.Doing doing = Spell.Doing.of(ACTS[ticks.code(CodedChannel.ACT, tick)]);
            spent[doing.ordinal()]++;
            if (doing == Spell.Doing.LEANED_IN && leanedIn.isEmpty()) {
                leanedIn = OptionalInt.of(tick - onset);
            }
        }
        return Optional.of(new Spell.Answer(leanedIn, most(spent)));
    }

    /** The first of those that took the most ticks. */
    private static Optional<Spell.Doing> most(int[] spent) {
        Spell.Doing most = Spell.Doing.WAITED;
        for (Spell.Doing doing : Spell.Doing.all()) {
            most = spent[doing.ordinal()] > spent[most.ordinal()] ? doing : most;
        }
        return spent[most.ordinal()] > 0 ? Optional.of(most) : Optional.empty();
    }
}
