package peekaboo.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
        Set<CodedChannel> allCoded = new TreeSet<>(coded);
        allCoded.addAll(other.coded);
        Set<LevelChannel> allLevels = new TreeSet<>(levels);
        allLevels.addAll(other.levels);
        return new Channels(allCoded, allLevels, events || other.events);
    }

    /** True when these have all that others need. */
    public boolean have(Channels needed) {
        return coded.containsAll(needed.coded) && levels.containsAll(needed.levels) && (events || !needed.events);
    }

    /** The coded ones in the order of the enum, which is the same everywhere. */
    List<CodedChannel> codedInOrder() {
        return List.copyOf(new TreeSet<>(coded));
    }

    /** The levels in the order of the enum. */
    List<LevelChannel> levelsInOrder() {
        return List.copyOf(new TreeSet<>(levels));
    }
}
