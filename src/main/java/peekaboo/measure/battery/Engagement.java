package peekaboo.measure.battery;

import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.record.Sheet;

/** Both partners' phases on a scale from negative to positive, as in the studies that treat engagement as a number. */
final class Engagement {
    private Engagement() {}

    /** Tick by tick: negative -1, looking elsewhere 0, watching 1, smiling 2. */
    static double[] ofInfant(Sheet sheet) {
        double[] scale = new double[sheet.length()];
        for (int tick = 0; tick < scale.length; tick++) {
            scale[tick] = level(sheet.infant(tick));
        }
        return scale;
    }

    /** Tick by tick: negative, withdrawn, hostile or intrusive -1, elsewhere 0, watching 1, warm voice 2, smiling 3. */
    static double[] ofCaregiver(Sheet sheet) {
        double[] scale = new double[sheet.length()];
        for (int tick = 0; tick < scale.length; tick++) {
            scale[tick] = level(sheet.caregiver(tick));
        }
        return scale;
    }

    private static int level(InfantPhase phase) {
        return switch (phase) {
            case PROTEST, WITHDRAWN -> -1;
            case OBJECT_ENVIRONMENT -> 0;
            case SOCIAL_MONITOR -> 1;
            case SOCIAL_POSITIVE -> 2;
        };
    }

    private static int level(CaregiverPhase phase) {
        return switch (phase) {
            case INTRUSIVE, HOSTILE, WITHDRAWN -> -1;
            case NOT_INFANT -> 0;
            case MONITOR -> 1;
            case POSITIVE_VOICE -> 2;
            case SOCIAL_POSITIVE -> 3;
        };
    }
}
