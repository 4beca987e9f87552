package peekaboo.words;

import java.util.List;
import java.util.function.Consumer;
import peekaboo.dyad.Accord;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.engine.SessionPlan;
import peekaboo.list.Lists;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.text.Column;
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
            .and(SessionColumns.ARM, at -> at.plan.arm().name())
            .and(SessionColumns.DYAD, at -> Integer.toString(at.plan.dyad()))
            .and(SessionColumns.SEED, at -> Integer.toString(at.plan.scenario().seed()))
            .and(SessionColumns.SESSION, at -> Integer.toString(at.plan.session()))
            .and(SessionColumns.EPISODE, at -> at.moment.part().episode())
            .and(
                    Column.number("tick", "", Column.COUNT, "number of the tick in its session"),
                    at -> Integer.toString(at.moment.tick()))
            .and(
                    Column.number(
                            "time_s", "s", Column.FROM_ZERO, "when the tick begins, from the beginning of the session"),
                    at -> SessionColumns.seconds(at.plan, at.moment.tick()))
            .and(
                    Column.oneOf("infant", "engagement phase of the infant, ICEP-R", infantPhases()),
                    at -> at.moment.infant().code())
            .and(
                    Column.oneOf(
                                    "infant_codes",
                                    "codes added to the infant's phase, ICEP-R; several joined by +",
                                    addedCodes())
                            .empty("where none holds"),
                    at -> codes(at.moment.addedCodes()))
            .and(
                    Column.oneOf("caregiver", "engagement phase of the caregiver, ICEP-R", caregiverPhases()),
                    at -> at.moment.caregiver().code())
            .and(
                    Column.oneOf("act", "what the caregiver does", acts()),
                    at -> at.moment.act().label())
            .and(
                    Column.flag("infant_looks", "1 where the infant looks at the caregiver's face"),
                    at -> SessionColumns.flag(at.moment.looks()))
            .and(
                    Column.flag("caregiver_looks", "1 where the caregiver looks at the infant"),
                    at -> SessionColumns.flag(at.moment.caregiverLooks()))
            .and(
                    Column.number("arousal", "level", Column.ANY, "arousal of the infant, near 0 to 1"),
                    at -> SessionColumns.level(at.moment.level(LevelChannel.AROUSAL)))
            .and(
                    Column.number("distress", "level", Column.FROM_ZERO, "distress of the infant"),
                    at -> SessionColumns.level(at.moment.level(LevelChannel.DISTRESS)))
            .and(
                    Column.number("activation", "level", Column.SHARE, "slow activation of the infant's body"),
                    at -> SessionColumns.level(at.moment.level(LevelChannel.ACTIVATION)))
            .and(
                    Column.number("heart_rate_bpm", "bpm", Column.FROM_ZERO, "heart rate of the infant"),
                    at -> DecimalText.print(at.moment.level(LevelChannel.HEART_RATE), 2))
            .and(
                    Column.flag("matched", "1 where both are positive, or both attend: the social match"),
                    at -> SessionColumns.flag(Accord.USUAL.matches(at.moment.infant(), at.moment.caregiver())))
            .and(
                    Column.number("skin_conductance_us", "uS", Column.FROM_ZERO, "skin conductance of the infant"),
                    at -> DecimalText.print(at.moment.level(LevelChannel.SKIN_CONDUCTANCE), 3))
            .and(
                    Column.number(
                            "band_low",
                            "level",
                            Column.ANY,
                            "lower edge of the band of arousal: below it an averted infant is ready to look back"),
                    at -> SessionColumns.level(at.moment.level(LevelChannel.BAND_LOW)))
            .and(
                    Column.number(
                            "band_high",
                            "level",
                            Column.ANY,
                            "upper edge of the band of arousal: above it the infant turns away"),
                    at -> SessionColumns.level(at.moment.level(LevelChannel.BAND_HIGH)))
            .and(
                    Column.number("turn", "level", Column.SHARE, "how far the infant's head and body are turned away"),
                    at -> SessionColumns.level(at.moment.level(LevelChannel.TURN)));

    /** The columns. */
    public static final List<Column> TABLE = COLUMNS.columns();

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

    private static List<Column.Value> infantPhases() {
        return Lists.each(InfantPhase.all(), phase -> new Column.Value(phase.code(), phase.words()));
    }

    private static List<Column.Value> caregiverPhases() {
        return Lists.each(CaregiverPhase.all(), phase -> new Column.Value(phase.code(), phase.words()));
    }

    private static List<Column.Value> addedCodes() {
        return Lists.each(AddedCode.all(), code -> new Column.Value(code.code(), code.words()));
    }

    private static List<Column.Value> acts() {
        return Lists.each(Act.all(), act -> new Column.Value(act.label(), English.act(act)));
    }

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
