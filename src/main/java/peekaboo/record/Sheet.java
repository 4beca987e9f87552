package peekaboo.record;

import java.util.Optional;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;

/**
 * A stretch of one dyad's session as on a coder's sheet, a column a tick: what measures are read off. A part of a sheet shares
 * its columns. Ticks count from 0 at the start of the stretch.
 *
 * @see Recording#sheet(Stretch)
 */
public final class Sheet {
    private static final InfantPhase[] INFANT_PHASES = InfantPhase.values();
    private static final CaregiverPhase[] CAREGIVER_PHASES = CaregiverPhase.values();
    private static final InfantEvent[] EVENTS = InfantEvent.values();
    private static final Cause[] CAUSES = Cause.values();

    private final Columns columns;
    private final int from;
    private final int length;
    private final int session;

    Sheet(Columns columns, int from, int length) {
        this.columns = columns;
        this.from = from;
        this.length = length;
        session = columns.session;
    }

    /**
     * This, as long as no other session was written over it. Asked for where a recording is taken apart, not tick by tick.
     *
     * @throws IllegalStateException if another was
     */
    Sheet stillThere() {
        if (columns.session != session) {
            throw new IllegalStateException(
                    "this session was recorded over: what a recorder wrote can be read until it begins another session");
        }
        return this;
    }

    /** Length of the stretch in ticks, 0 or more. */
    public int length() {
        return length;
    }

    /** Length of one tick in seconds. */
    public double tickSeconds() {
        return columns.tickSeconds;
    }

    /** Length of the stretch in seconds. */
    public double seconds() {
        return length * columns.tickSeconds;
    }

    /** The number of ticks nearest to a length of time in seconds, for lengths from 0 s up. */
    public int ticks(double seconds) {
        return (int) (seconds / columns.tickSeconds + 0.5);
    }

    /** Which channels it has. */
    public Channels channels() {
        return columns.channels;
    }

    /** True when it has a channel. */
    public boolean has(CodedChannel channel) {
        return columns.coded[channel.ordinal()] != Columns.NOT_CODED;
    }

    /** True when it has a channel. */
    public boolean has(LevelChannel channel) {
        return columns.levels[channel.ordinal()] != Columns.NOT_MEASURED;
    }

    /**
     * What is coded of a tick.
     *
     * @throws IllegalStateException if that was not recorded
     */
    public int code(CodedChannel channel, int tick) {
        byte[] column = columns.coded[channel.ordinal()];
        if (column == Columns.NOT_CODED) {
            throw new IllegalStateException(channel + ": was not recorded");
        }
        return column[at(tick)];
    }

    /** True when a code that is yes or no holds in a tick. */
    public boolean holds(CodedChannel channel, int tick) {
        return code(channel, tick) != 0;
    }

    /**
     * What was measured in a tick.
     *
     * @throws IllegalStateException if that was not recorded
     */
    public double level(LevelChannel channel, int tick) {
        double[] column = columns.levels[channel.ordinal()];
        if (column == Columns.NOT_MEASURED) {
            throw new IllegalStateException(channel + ": was not recorded");
        }
        return column[at(tick)];
    }

    /** Phase of the infant in a tick. */
    public InfantPhase infant(int tick) {
        return INFANT_PHASES[code(CodedChannel.INFANT, tick)];
    }

    /** Phase of the caregiver in a tick. */
    public CaregiverPhase caregiver(int tick) {
        return CAREGIVER_PHASES[code(CodedChannel.CAREGIVER, tick)];
    }

    /** How long the phases of both stay as they are in a tick: the first tick in which either is another, or the end. */
    public int phasesUntil(int tick) {
        byte[] infant = columns.coded[CodedChannel.INFANT.ordinal()];
        byte[] caregiver = columns.coded[CodedChannel.CAREGIVER.ordinal()];
        int next = at(tick);
        byte own = infant[next];
        byte other = caregiver[next];
        int end = from + length;
        while (next < end && infant[next] == own && caregiver[next] == other) {
            next++;
        }
        return next - from;
    }

    /**
     * The highest level from one tick to before another.
     *
     * @throws IllegalStateException if that was not recorded
     */
    public double highest(LevelChannel channel, int first, int end) {
        double highest = level(channel, first);
        double[] column = columns.levels[channel.ordinal()];
        for (int tick = from + first + 1; tick < from + end; tick++) {
            highest = column[tick] > highest ? column[tick] : highest;
        }
        return highest;
    }

    /** True when the infant looks at the caregiver's face. */
    public boolean infantLooks(int tick) {
        return code(CodedChannel.GAZE, tick) == Gaze.FACE.ordinal();
    }

    /** True when the caregiver's face is turned to the infant. */
    public boolean caregiverLooks(int tick) {
        return holds(CodedChannel.CAREGIVER_LOOKS, tick);
    }

    /** True when the look of the infant in a tick is one that the caregiver got by entering its line of sight. */
    public boolean captured(int tick) {
        return holds(CodedChannel.CAPTURED, tick);
    }

    /** The codes added to the infant's phase, as bits of {@link peekaboo.dyad.AddedCode}. */
    public int addedCodes(int tick) {
        return code(CodedChannel.ADDED_CODES, tick);
    }

    /** True when what the infant began to do is recorded. */
    public boolean hasEvents() {
        return columns.channels.events();
    }

    /**
     * How many things the infant began to do in a tick.
     *
     * @throws IllegalStateException if that was not recorded
     */
    public int events(int tick) {
        return columns.firstEvent(eventTick(tick) + 1) - columns.firstEvent(from + tick);
    }

    /** What the infant began to do in a tick, by its place in the order of deciding. */
    public InfantEvent event(int tick, int place) {
        return EVENTS[columns.events[columns.firstEvent(eventTick(tick)) + place]];
    }

    /** What drove it. */
    public Cause cause(int tick, int place) {
        return CAUSES[columns.causes[columns.firstEvent(eventTick(tick)) + place]];
    }

    /** The hazard that fired, per second; 0 for what ran its course. */
    public double rate(int tick, int place) {
        return columns.rates[columns.firstEvent(eventTick(tick)) + place];
    }

    /** The first tick from this one on in which the infant began to do this; the end of the stretch if there is none. */
    public int next(InfantEvent event, int tick) {
        return tick == length ? length : columns.nextTick(event, eventTick(tick), from + length) - from;
    }

    /** The first tick from this one on in which the infant began to do anything; the end of the stretch if there is none. */
    public int next(int tick) {
        return tick == length ? length : columns.nextTick(eventTick(tick), from + length) - from;
    }

    /** True when the infant began to do this in a tick. */
    public boolean began(InfantEvent event, int tick) {
        return columns.find(event, eventTick(tick)) >= 0;
    }

    /** What drove an infant that looked away in a tick; empty if it did not. */
    public Optional<Cause> whyLookedAway(int tick) {
        int at = columns.find(InfantEvent.LOOKS_AWAY, eventTick(tick));
        return at < 0 ? Optional.empty() : Optional.of(CAUSES[columns.causes[at]]);
    }

    private int eventTick(int tick) {
        if (!columns.channels.events()) {
            throw new IllegalStateException("what the infant began to do was not recorded");
        }
        return at(tick);
    }

    /** The part from {@code first} to before {@code end}, in ticks of this stretch. */
    public Sheet part(int first, int end) {
        if (first < 0 || end < first || end > length) {
            throw new IllegalArgumentException("part: from " + first + " to " + end + " of " + length);
        }
        stillThere();
        return new Sheet(columns, from + first, end - first);
    }

    /** A copy of some ticks of this stretch, one after the other. */
    Sheet gathered(int[] ticks) {
        stillThere();
        return columns.gathered(ticks.length, place -> from + ticks[place]).sheet();
    }

    /**
     * The infant of this sheet beside the caregiver of another with the same channels, over the shorter of both: a shuffled
     * pair.
     *
     * @throws IllegalArgumentException if the other has other channels or ticks of another length
     */
    public Sheet besideCaregiverOf(Sheet other) {
        if (!channels().equals(other.channels()) || tickSeconds() != other.tickSeconds()) {
            throw new IllegalArgumentException("a shuffled pair: the two were not recorded alike");
        }
        stillThere();
        other.stillThere();
        int both = Math.min(length, other.length);
        Columns infant = columns.gathered(both, tick -> from + tick);
        return infant.withCaregiver(other.columns.gathered(both, tick -> other.from + tick))
                .sheet();
    }

    /**
     * The same stretch coded once a second (or what is asked for): each interval takes the phase that filled most of it, the
     * earlier of two that filled as much; all else follows the tick at its middle, events are gathered.
     */
    public Sheet codedEvery(double seconds) {
        stillThere();
        int ticks = Math.max(1, ticks(seconds));
        int intervals = length / ticks;
        Columns coarse = columns.coarse(columns.tickSeconds * ticks, intervals, place -> from + place * ticks, ticks);
        for (CodedChannel phases : Channels.PHASES.coded()) {
            for (int place = 0; place < intervals && has(phases); place++) {
                coarse.code(phases, place, mostOf(phases, from + place * ticks, ticks));
            }
        }
        return coarse.sheet();
    }

    private int mostOf(CodedChannel phases, int first, int ticks) {
        byte[] column = columns.coded[phases.ordinal()];
        int most = column[first];
        int highest = 0;
        for (int tick = first; tick < first + ticks; tick++) {
            int count = 0;
            for (int other = first; other < first + ticks; other++) {
                count += column[other] == column[tick] ? 1 : 0;
            }
            if (count > highest) {
                most = column[tick];
                highest = count;
            }
        }
        return most;
    }

    private int at(int tick) {
        if (tick < 0 || tick >= length) {
            throw new IndexOutOfBoundsException("tick " + tick + " of " + length);
        }
        return from + tick;
    }
}
