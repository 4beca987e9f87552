package peekaboo.measure;

import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.engine.CodingSheet;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Columns;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recorder;
import peekaboo.record.Sheet;
import peekaboo.record.Stretch;

/**
 * A sheet written by hand in the alphabet of {@link CodingSheet}, one character a second unless told otherwise; channels that
 * the alphabet has no letters for are added one by one.
 */
public final class Strip {
    private final Columns columns;
    private final int ticks;

    private Strip(Columns columns, int ticks) {
        this.columns = columns;
        this.ticks = ticks;
    }

    public static Strip of(String infant, String caregiver) {
        return of(1_000, infant, caregiver);
    }

    /** The infant alone; the caregiver watches. */
    public static Strip of(String infant) {
        return of(infant, infant.replaceAll("[^ ]", "M"));
    }

    public static Strip of(int tickMillis, String infant, String caregiver) {
        Sheet told = CodingSheet.of(infant, caregiver)
                .ticksOf(tickMillis)
                .toldTo(new Recorder(Channels.ALL))
                .recording()
                .sheet(Stretch.WHOLE_SESSION);
        Columns columns = new Columns(Channels.ALL, told.tickSeconds(), told.length());
        for (int tick = 0; tick < told.length(); tick++) {
            for (CodedChannel channel : CodedChannel.values()) {
                columns.code(channel, tick, told.code(channel, tick));
            }
            boolean looks = told.caregiver(tick) != CaregiverPhase.NOT_INFANT;
            columns.code(CodedChannel.CAREGIVER_LOOKS, tick, looks ? 1 : 0);
            columns.level(LevelChannel.SMILE, tick, told.level(LevelChannel.SMILE, tick));
            for (int place = 0; place < told.events(tick); place++) {
                columns.event(tick, told.event(tick, place), told.cause(tick, place), told.rate(tick, place));
            }
        }
        return new Strip(columns, told.length());
    }

    /** A level from tick to tick. */
    public Strip level(LevelChannel channel, double... values) {
        for (int tick = 0; tick < values.length; tick++) {
            columns.level(channel, tick, values[tick]);
        }
        return this;
    }

    /** Intensity of the smile from tick to tick, one digit each in tenths. */
    public Strip smile(String tenths) {
        String row = tenths.replace(" ", "");
        for (int tick = 0; tick < row.length(); tick++) {
            columns.level(LevelChannel.SMILE, tick, (row.charAt(tick) - '0') / 10.0);
        }
        return this;
    }

    /** This code is added in the ticks marked with an {@code x}. */
    public Strip added(AddedCode code, String marks) {
        String row = marks.replace(" ", "");
        for (int tick = 0; tick < row.length(); tick++) {
            int before = columns.sheet().addedCodes(tick);
            columns.code(CodedChannel.ADDED_CODES, tick, before | (row.charAt(tick) == 'x' ? code.bit() : 0));
        }
        return this;
    }

    /** The caregiver does this in the ticks marked with an {@code x}. */
    public Strip act(Act act, String marks) {
        String row = marks.replace(" ", "");
        for (int tick = 0; tick < row.length(); tick++) {
            if (row.charAt(tick) == 'x') {
                columns.code(CodedChannel.ACT, tick, act.ordinal());
            }
        }
        return this;
    }

    /** The infant begins this in these ticks, which must come after all else that it begins. */
    public Strip begins(InfantEvent event, int... atTicks) {
        for (int tick : atTicks) {
            columns.event(tick, event, Cause.COURSE, 0);
        }
        return this;
    }

    /** The same without some of its channels, as somebody else may have coded it. */
    public Sheet sheet(Channels kept) {
        Sheet all = columns.sheet();
        Columns fewer = new Columns(kept, all.tickSeconds(), ticks);
        for (int tick = 0; tick < ticks; tick++) {
            for (CodedChannel channel : kept.coded()) {
                fewer.code(channel, tick, all.code(channel, tick));
            }
            for (LevelChannel channel : kept.levels()) {
                fewer.level(channel, tick, all.level(channel, tick));
            }
        }
        return fewer.sheet();
    }

    public Sheet sheet() {
        return columns.sheet();
    }
}
