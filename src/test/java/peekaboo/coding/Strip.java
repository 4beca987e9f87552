package peekaboo.coding;

import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantEvent;
import peekaboo.engine.CodingSheet;

/**
 * A sheet written by hand in the alphabet of {@link CodingSheet}, one character a second unless told otherwise; rows that the
 * alphabet has no letters for are added one by one.
 */
final class Strip {
    private final Columns columns;

    private Strip(Columns columns) {
        this.columns = columns;
    }

    static Strip of(String infant, String caregiver) {
        return of(1_000, infant, caregiver);
    }

    /** The infant alone; the caregiver watches. */
    static Strip of(String infant) {
        return of(infant, infant.replaceAll("[^ ]", "M"));
    }

    static Strip of(int tickMillis, String infant, String caregiver) {
        Sheet told = CodingSheet.of(infant, caregiver)
                .ticksOf(tickMillis)
                .toldTo(new SheetWriter())
                .sheet();
        Columns columns = new Columns(told.tickSeconds(), told.length());
        for (int tick = 0; tick < told.length(); tick++) {
            columns.infant[tick] = told.infant(tick);
            columns.caregiver[tick] = told.caregiver(tick);
            columns.infantLooks[tick] = told.infantLooks(tick);
            columns.caregiverLooks[tick] = told.caregiver(tick) != CaregiverPhase.NOT_INFANT;
            columns.captured[tick] = told.captured(tick);
            columns.smile[tick] = told.smile(tick);
        }
        return new Strip(columns);
    }

    /** Heart rate from tick to tick. */
    Strip heartRate(double... beatsPerMinute) {
        for (int tick = 0; tick < beatsPerMinute.length; tick++) {
            columns.heartRate[tick] = beatsPerMinute[tick];
        }
        return this;
    }

    /** Intensity of the smile from tick to tick, one digit each in tenths. */
    Strip smile(String tenths) {
        String row = tenths.replace(" ", "");
        for (int tick = 0; tick < row.length(); tick++) {
            columns.smile[tick] = (row.charAt(tick) - '0') / 10.0;
        }
        return this;
    }

    /** This code is added in the ticks marked with an {@code x}. */
    Strip added(AddedCode code, String marks) {
        String row = marks.replace(" ", "");
        for (int tick = 0; tick < row.length(); tick++) {
            columns.addedCodes[tick] |= row.charAt(tick) == 'x' ? code.bit() : 0;
        }
        return this;
    }

    /** The infant begins this in these ticks. */
    Strip begins(InfantEvent event, int... ticks) {
        for (int tick : ticks) {
            columns.began[tick] |= 1 << event.ordinal();
        }
        return this;
    }

    Sheet sheet() {
        return new Sheet(columns, 0, columns.infant.length);
    }
}
