package peekaboo.evidence.check;

import java.util.List;
import peekaboo.measure.Reading;

/** Readings of dyads for tests, without a study that made them. */
public final class Dyads {
    private Dyads() {}

    /** Those of some dyads, at least one. */
    public static DyadReadings of(List<Reading> readings) {
        DyadReadings all = new DyadReadings(readings.size());
        readings.forEach(all::take);
        return all;
    }

    /** What the coupling of looks reads of a caregiver who never looks away. */
    public static Reading withACaregiverWhoLooks() {
        return LookCouplingTest.reading("..xx..x.", "xxxxxxxx", "........");
    }
}
