package peekaboo.coding;

import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;

/**
 * A stretch of one dyad's session, a column a tick. Immutable; a stretch of a sheet shares its columns.
 *
 * <p>Ticks here count from 0 at the start of the stretch.
 */
public final class Sheet {
    private final Columns columns;
    private final int from;
    private final int length;

    Sheet(Columns columns, int from, int length) {
        this.columns = columns;
        this.from = from;
        this.length = length;
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

    /** Phase of the infant in a tick. */
    public InfantPhase infant(int tick) {
        return columns.infant[at(tick)];
    }

    /** Phase of the caregiver in a tick. */
    public CaregiverPhase caregiver(int tick) {
        return columns.caregiver[at(tick)];
    }

    /** True when the infant looks at the caregiver's face. */
    public boolean infantLooks(int tick) {
        return columns.infantLooks[at(tick)];
    }

    /** True when the caregiver's face is turned to the infant. */
    public boolean caregiverLooks(int tick) {
        return columns.caregiverLooks[at(tick)];
    }

    /** Intensity of the infant's smile, 0 to 1. */
    public double smile(int tick) {
        return columns.smile[at(tick)];
    }

    /** Heart rate of the infant in beats a minute. */
    public double heartRate(int tick) {
        return columns.heartRate[at(tick)];
    }

    /** Skin conductance of the infant in microsiemens. */
    public double skinConductance(int tick) {
        return columns.skinConductance[at(tick)];
    }

    /** The codes added to the infant's phase, as bits of {@link peekaboo.dyad.AddedCode}. */
    public int addedCodes(int tick) {
        return columns.addedCodes[at(tick)];
    }

    /** True when the infant began to do this in a tick. */
    public boolean began(InfantEvent event, int tick) {
        return (columns.began[at(tick)] & 1 << event.ordinal()) != 0;
    }

    /** True when the look of the infant in a tick is one that the caregiver got by entering its line of sight. */
    public boolean captured(int tick) {
        return columns.captured[at(tick)];
    }

    /** The part from {@code first} to before {@code end}, in ticks of this stretch. */
    public Sheet part(int first, int end) {
        if (first < 0 || end < first || end > length) {
            throw new IllegalArgumentException("part: from " + first + " to " + end + " of " + length);
        }
        return new Sheet(columns, from + first, end - first);
    }

    /** The infant of this sheet beside the caregiver of another, over the shorter of both: a shuffled pair. */
    public Sheet besideCaregiverOf(Sheet other) {
        int both = Math.min(length, other.length);
        return new Sheet(columns.from(from, both).withCaregiver(other.columns.from(other.from, both)), 0, both);
    }

    /**
     * The same stretch coded once a second (or what is asked for): each interval takes the phase that filled most of it, the
     * earlier of two that filled as much; looks and smile likewise follow the tick at its middle, events are gathered.
     */
    public Sheet codedEvery(double seconds) {
        int ticks = Math.max(1, ticks(seconds));
        return new Sheet(columns.coarse(from, length / ticks, ticks), 0, length / ticks);
    }

    /** The number of ticks nearest to a length of time. */
    int ticks(double seconds) {
        return (int) (seconds / columns.tickSeconds + 0.5);
    }

    private int at(int tick) {
        if (tick < 0 || tick >= length) {
            throw new IndexOutOfBoundsException("tick " + tick + " of " + length);
        }
        return from + tick;
    }
}
