package peekaboo.words;

import java.util.List;
import java.util.function.Consumer;
import peekaboo.dyad.Accord;
import peekaboo.dyad.AddedCode;
import peekaboo.engine.SessionPlan;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.text.CsvColumns;
import peekaboo.text.DecimalText;

/**
 * A row a tick: codes of the ICEP-R, act, looks and inner state. Seconds have 3 decimals and tell when the tick begins,
 * heart rate has 2, levels have 4, skin conductance in microsiemens has 3. The edges of the band are those that arousal is felt
 * against in that tick; turn is how far head and body are turned away. Ticks of an episode that is not coded have rows
 * like all others, so that time goes on without gaps.
 */
public final class TickRows {
    private static final CsvColumns<At> COLUMNS = new CsvColumns<At>()
            .and("arm", at -> at.plan.arm().name())
            .and("dyad", at -> Integer.toString(at.plan.dyad()))
            .and("seed", at -> Integer.toString(at.plan.scenario().seed()))
            .and("session", at -> Integer.toString(at.plan.session()))
            .and("episode", at -> at.moment.part().episode())
            .and("tick", at -> Integer.toString(at.moment.tick()))
            .and("time_s", at -> SessionColumns.seconds(at.plan, at.moment.tick()))
            .and("infant", at -> at.moment.infant().code())
            .and("infant_codes", at -> codes(at.moment.addedCodes()))
            .and("caregiver", at -> at.moment.caregiver().code())
            .and("act", at -> at.moment.act().label())
            .and("infant_looks", at -> SessionColumns.flag(at.moment.looks()))
            .and("caregiver_looks", at -> SessionColumns.flag(at.moment.caregiverLooks()))
            .and("arousal", at -> SessionColumns.level(at.moment.level(LevelChannel.AROUSAL)))
            .and("distress", at -> SessionColumns.level(at.moment.level(LevelChannel.DISTRESS)))
            .and("activation", at -> SessionColumns.level(at.moment.level(LevelChannel.ACTIVATION)))
            .and("heart_rate_bpm", at -> DecimalText.print(at.moment.level(LevelChannel.HEART_RATE), 2))
            .and("matched", at -> SessionColumns.flag(Accord.USUAL.matches(at.moment.infant(), at.moment.caregiver())))
            .and("skin_conductance_us", at -> DecimalText.print(at.moment.level(LevelChannel.SKIN_CONDUCTANCE), 3))
            .and("band_low", at -> SessionColumns.level(at.moment.level(LevelChannel.BAND_LOW)))
            .and("band_high", at -> SessionColumns.level(at.moment.level(LevelChannel.BAND_HIGH)))
            .and("turn", at -> SessionColumns.level(at.moment.level(LevelChannel.TURN)));

    /** Names of the columns. */
    public static final List<String> HEADER = COLUMNS.header();

    /** What has to be recorded. */
    public static final Channels NEEDS = Channels.coded(
                    CodedChannel.INFANT,
                    CodedChannel.CAREGIVER,
                    CodedChannel.ADDED_CODES,
                    CodedChannel.GAZE,
                    CodedChannel.ACT,
                    CodedChannel.CAREGIVER_LOOKS)
            .and(Channels.levels(
                    LevelChannel.AROUSAL,
                    LevelChannel.DISTRESS,
                    LevelChannel.ACTIVATION,
                    LevelChannel.HEART_RATE,
                    LevelChannel.SKIN_CONDUCTANCE,
                    LevelChannel.BAND_LOW,
                    LevelChannel.BAND_HIGH,
                    LevelChannel.TURN));

    private TickRows() {}

    /**
     * The rows of a session go to {@code to}, one list a row; phases match by the usual
     * accord, whatever the caregiver was asked to do: where it holds still that says only that the infant watches it.
     */
    public static void of(SessionPlan plan, Recording recording, Consumer<List<String>> to) {
        for (int tick = 0; tick < recording.ticks(); tick++) {
            to.accept(row(plan, recording, tick));
        }
    }

    /** That of one tick. */
    public static List<String> row(SessionPlan plan, Recording recording, int tick) {
        return COLUMNS.row(new At(plan, new Moment(recording, tick)));
    }

    private static String codes(int added) {
        StringBuilder codes = new StringBuilder();
        for (AddedCode code : AddedCode.all()) {
            if (code.in(added)) {
                codes.append(codes.length() == 0 ? "" : "+").append(code.code());
            }
        }
        return codes.toString();
    }

    private record At(SessionPlan plan, Moment moment) {}
}
