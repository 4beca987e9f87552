package peekaboo.record;

import java.util.List;
import peekaboo.list.Lists;

/**
 * Which channels a record has, or somebody needs. Kept as bits, since every measure of every session asks whether what it needs
 * is there.
 */
public final class Channels {
    private static final List<CodedChannel> CODED = List.of(CodedChannel.values());
    private static final List<LevelChannel> LEVELS = List.of(LevelChannel.values());

    /** None. */
    public static final Channels NONE = new Channels(0, 0, false);

    /** What any coded record has: the phases of both. */
    public static final Channels PHASES = coded(CodedChannel.INFANT, CodedChannel.CAREGIVER);

    /** All that a simulated session can give. */
    public static final Channels ALL =
            coded(CodedChannel.values()).and(levels(LevelChannel.values())).and(ofEvents());

    private final int coded;
    private final int levels;
    private final boolean events;

    private Channels(int coded, int levels, boolean events) {
        this.coded = coded;
        this.levels = levels;
        this.events = events;
    }

    /** These alone. */
    public static Channels coded(CodedChannel... channels) {
        int bits = 0;
        for (CodedChannel channel : channels) {
            bits |= bit(channel);
        }
        return new Channels(bits, 0, false);
    }

    /** These alone. */
    public static Channels levels(LevelChannel... channels) {
        int bits = 0;
        for (LevelChannel channel : channels) {
            bits |= bit(channel);
        }
        return new Channels(0, bits, false);
    }

    /** What the infant began to do, alone. */
    public static Channels ofEvents() {
        return new Channels(0, 0, true);
    }

    private static int bit(Enum<?> channel) {
        return 1 << channel.ordinal();
    }

    /** Those of small whole numbers, in their order. */
    public List<CodedChannel> coded() {
        return Lists.only(CODED, channel -> (coded & bit(channel)) != 0);
    }

    /** Those of numbers, in their order. */
    public List<LevelChannel> levels() {
        return Lists.only(LEVELS, channel -> (levels & bit(channel)) != 0);
    }

    /** Whether what the infant began to do is among them, with its causes. */
    public boolean events() {
        return events;
    }

    /** Both together. */
    public Channels and(Channels other) {
        return new Channels(coded | other.coded, levels | other.levels, events || other.events);
    }

    /** True when these have all that others need. */
    public boolean have(Channels needed) {
        return (needed.coded & ~coded) == 0 && (needed.levels & ~levels) == 0 && (events || !needed.events);
    }

    /** True when any of some is among these. */
    boolean haveAny(Channels some) {
        return (some.coded & coded) != 0 || (some.levels & levels) != 0 || (events && some.events);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Channels that && have(that) && that.have(this);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * coded + levels) + Boolean.hashCode(events);
    }
}
