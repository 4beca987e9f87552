package peekaboo.record;

import java.util.HashSet;
import java.util.Set;

/**
 * Which channels a record has, or somebody needs.
 *
 * @param coded small whole numbers
 * @param levels numbers
 * @param events whether what the infant began to do is among them, with its causes
 */
public record Channels(Set<CodedChannel> coded, Set<LevelChannel> levels, boolean events) {
    /** None. */
    public static final Channels NONE = new Channels(Set.of(), Set.of(), false);

    /** What any coded record has: the phases of both. */
    public static final Channels PHASES = coded(CodedChannel.INFANT, CodedChannel.CAREGIVER);

    /** All that a simulated session can give. */
    public static final Channels ALL = new Channels(Set.of(CodedChannel.values()), Set.of(LevelChannel.values()), true);

    public Channels {
        coded = Set.copyOf(coded);
        levels = Set.copyOf(levels);
    }

    /** These alone. */
    public static Channels coded(CodedChannel... channels) {
        return new Channels(Set.of(channels), Set.of(), false);
    }

    /** These alone. */
    public static Channels levels(LevelChannel... channels) {
        return new Channels(Set.of(), Set.of(channels), false);
    }

    /** What the infant began to do, alone. */
    public static Channels ofEvents() {
        return new Channels(Set.of(), Set.of(), true);
    }

    /** Both together. */
    public Channels and(Channels other) {
        Set<CodedChannel> allCoded = new HashSet<>(coded);
        allCoded.addAll(other.coded);
        Set<LevelChannel> allLevels = new HashSet<>(levels);
        allLevels.addAll(other.levels);
        return new Channels(allCoded, allLevels, events || other.events);
    }

    /** True when these have all that others need. */
    public boolean have(Channels needed) {
        return coded.containsAll(needed.coded) && levels.containsAll(needed.levels) && (events || !needed.events);
    }

    /** True when any of some is among these. */
    boolean haveAny(Channels some) {
        boolean any = events && some.events;
        for (CodedChannel channel : some.coded) {
            any |= coded.contains(channel);
        }
        for (LevelChannel channel : some.levels) {
            any |= levels.contains(channel);
        }
        return any;
    }
}
