package peekaboo.record;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;

/**
 * What a record is written on: an array a channel, a place a tick. Filled tick by tick, by a {@link Recorder} or by hand;
 * reused from session to session, so that nothing is allocated in between.
 *
 * <p>What an infant began to do is kept as a list in the order of time, each event with its tick: most ticks have none, and
 * then nothing is written.
 */
public final class Columns {
    /** Stands for a channel that was not recorded. */
    static final byte[] NOT_CODED = new byte[0];

    static final double[] NOT_MEASURED = new double[0];

    private static final String NOT_WRITTEN = "is not among the channels that are written";
    private static final int EVENTS_AT_FIRST = 64;

    final Channels channels;
    final double tickSeconds;
    final byte[][] coded = new byte[CodedChannel.values().length][];
    final double[][] levels = new double[LevelChannel.values().length][];
    private final int room;
    private int eventCount;
    private int[] eventTicks = new int[EVENTS_AT_FIRST];
    byte[] events = new byte[EVENTS_AT_FIRST];
    byte[] causes = new byte[EVENTS_AT_FIRST];
    double[] rates = new double[EVENTS_AT_FIRST];
    /** Number of the session that is written on them. */
    int session;

    /**
     * Blank ones.
     *
     * @param channels that are written
     * @param tickSeconds length of a tick
     * @param ticks how many there is room for
     */
    public Columns(Channels channels, double tickSeconds, int ticks) {
        this.channels = channels;
        this.tickSeconds = tickSeconds;
        Arrays.fill(coded, NOT_CODED);
        Arrays.fill(levels, NOT_MEASURED);
        for (CodedChannel channel : channels.coded()) {
            coded[channel.ordinal()] = new byte[ticks];
        }
        for (LevelChannel channel : channels.levels()) {
            levels[channel.ordinal()] = new double[ticks];
        }
        room = ticks;
    }

    /** How many ticks there is room for. */
    int room() {
        return room;
    }

    /**
     * Writes a code.
     *
     * @param value the place of an enum's entry, a set of bits, or 1 for yes
     * @throws IllegalArgumentException if the channel is not written or has no such code
     * @throws IndexOutOfBoundsException if there is no room for the tick; so with all that is written by hand
     */
    public Columns code(CodedChannel channel, int tick, int value) {
        if (coded[channel.ordinal()] == NOT_CODED) {
            throw refused(channel, NOT_WRITTEN);
        }
        if (value < 0 || value >= channel.codes()) {
            throw refused(channel, "has no code " + value);
        }
        coded[channel.ordinal()][within(tick)] = (byte) value;
        return this;
    }

    /**
     * Writes a level.
     *
     * @throws IllegalArgumentException if the channel is not written, or the value is infinite or no number
     */
    public Columns level(LevelChannel channel, int tick, double value) {
        if (levels[channel.ordinal()] == NOT_MEASURED) {
            throw refused(channel, NOT_WRITTEN);
        }
        if (!Double.isFinite(value)) {
            throw refused(channel, "cannot be " + value);
        }
        levels[channel.ordinal()][within(tick)] = value;
        return this;
    }

    /**
     * Writes what the infant began to do in a tick; in the order of the ticks.
     *
     * @param cause what drove it
     * @param rate the hazard that fired, per second; 0 for what ran its course
     * @throws IllegalArgumentException if events are not written, a later one is there already, or the rate is below 0 or
     *     no number
     */
    public Columns event(int tick, InfantEvent event, Cause cause, double rate) {
        if (!channels.events()) {
            throw refused(event, "events are not among what is written");
        }
        if (!(rate >= 0) || !Double.isFinite(rate)) {
            throw refused(event, "its rate cannot be " + rate);
        }
        if (eventCount > 0 && tick < eventTicks[eventCount - 1]) {
            throw refused(
                    event, "tick " + tick + " comes before tick " + eventTicks[eventCount - 1] + ", which has one");
        }
        append(within(tick), event.ordinal(), cause.ordinal(), rate);
        return this;
    }

    private static IllegalArgumentException refused(Enum<?> what, String why) {
        return new IllegalArgumentException(what + ": " + why);
    }

    private int within(int tick) {
        if (tick < 0 || tick >= room()) {
            throw new IndexOutOfBoundsException("tick " + tick + " of " + room());
        }
        return tick;
    }

    /** Begins a session, which is written over the one before: it has no events yet. */
    void beginSession() {
        session++;
        eventCount = 0;
    }

    void append(int tick, int event, int cause, double rate) {
        int at = eventCount++;
        if (at == events.length) {
            grow();
        }
        eventTicks[at] = tick;
        events[at] = (byte) event;
        causes[at] = (byte) cause;
        rates[at] = rate;
    }

    /** The place in the list of the first event of this tick or a later one; the length of the list if there is none. */
    int firstEvent(int tick) {
        int before = -1;
        int from = eventCount;
        while (from - before > 1) {
            int middle = (before + from) >>> 1;
            if (eventTicks[middle] < tick) {
                before = middle;
            } else {
                from = middle;
            }
        }
        return from;
    }

    /** The first tick from this one on in which any event is written; {@code end} if there is none before. */
    int nextTick(int tick, int end) {
        int at = firstEvent(tick);
        return at < eventCount ? Math.min(eventTicks[at], end) : end;
    }

    /** The first tick from this one on in which this event is written; {@code end} if there is none before. */
    int nextTick(InfantEvent event, int tick, int end) {
        for (int at = firstEvent(tick); at < eventCount && eventTicks[at] < end; at++) {
            if (events[at] == event.ordinal()) {
                return eventTicks[at];
            }
        }
        return end;
    }

    /** The place in the list of this event in a tick; below 0 if it is not there. */
    int find(InfantEvent event, int tick) {
        for (int at = firstEvent(tick); at < eventCount && eventTicks[at] == tick; at++) {
            if (events[at] == event.ordinal()) {
                return at;
            }
        }
        return -1;
    }

    private void grow() {
        eventTicks = Arrays.copyOf(eventTicks, 2 * eventTicks.length);
        events = Arrays.copyOf(events, 2 * events.length);
        causes = Arrays.copyOf(causes, 2 * causes.length);
        rates = Arrays.copyOf(rates, 2 * rates.length);
    }

    /** All of it as a sheet. */
    public Sheet sheet() {
        return new Sheet(this, 0, room());
    }

    /** A copy of some ticks, so many, each from where {@code from} says; with the events of each. */
    Columns gathered(int ticks, IntUnaryOperator from) {
        return coarse(tickSeconds, ticks, from, 1);
    }

    /**
     * A copy in intervals of so many ticks: each takes after its middle tick and gathers the events of all its ticks.
     *
     * @param first of each interval, its first tick
     */
    Columns coarse(double seconds, int intervals, IntUnaryOperator first, int ticks) {
        Columns copy = new Columns(channels, seconds, intervals);
        for (int to = 0; to < intervals; to++) {
            int start = first.applyAsInt(to);
            copy.take(to, this, start + ticks / 2);
            int end = firstEvent(start + ticks);
            for (int at = firstEvent(start); at < end; at++) {
                copy.append(to, events[at], causes[at], rates[at]);
            }
        }
        return copy;
    }

    private void take(int to, Columns other, int from) {
        for (int channel = 0; channel < coded.length; channel++) {
            if (coded[channel] != NOT_CODED) {
                coded[channel][to] = other.coded[channel][from];
            }
        }
        for (int channel = 0; channel < levels.length; channel++) {
            if (levels[channel] != NOT_MEASURED) {
                levels[channel][to] = other.levels[channel][from];
            }
        }
    }

    /** Takes over the caregiver's channels of another with the same channels and as many ticks; changes and returns this. */
    Columns withCaregiver(Columns other) {
        for (CodedChannel channel : channels.coded()) {
            if (channel.whose() == Partner.CAREGIVER) {
                coded[channel.ordinal()] = other.coded[channel.ordinal()];
            }
        }
        for (LevelChannel channel : channels.levels()) {
            if (channel.whose() == Partner.CAREGIVER) {
                levels[channel.ordinal()] = other.levels[channel.ordinal()];
            }
        }
        return this;
    }
}
