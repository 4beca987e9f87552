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
import peekaboo.text.DecimalText;

/**
 * A row a tick: codes of the ICEP-R, act, looks and inner state. Seconds have 3 decimals and tell when the tick begins,
 * heart rate has 2, levels have 4, skin conductance in microsiemens has 3. Ticks of an episode that is not coded have rows
 * like all others, so that time goes on without gaps.
 */
public final class TickRows {
    /** Names of the columns. */
    public static final List<String> HEADER = List.of(
            "arm",
            "dyad",
            "seed",
            "session",
            "episode",
            "tick",
            "time_s",
            "infant",
            "infant_codes",
            "caregiver",
            "act",
            "infant_looks",
            "caregiver_looks",
            "arousal",
            "distress",
            "activation",
            "heart_rate_bpm",
            "matched",
            "skin_conductance_us");

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
                    LevelChannel.SKIN_CONDUCTANCE));

    private TickRows() {}

    /** The rows of a session go to {@code to}, one list a row; phases match by the usual accord. */
    public static void of(SessionPlan plan, Recording recording, Consumer<List<String>> to) {
        for (int tick = 0; tick < recording.ticks(); tick++) {
            to.accept(row(plan, new Moment(recording, tick)));
        }
    }

    private static List<String> row(SessionPlan plan, Moment moment) {
        return List.of(
                plan.arm().name(),
                SessionColumns.dyad(plan),
                SessionColumns.seed(plan),
                SessionColumns.session(plan),
                moment.part().episode(),
                Integer.toString(moment.tick()),
                SessionColumns.seconds(plan, moment.tick()),
                moment.infant().code(),
                codes(moment.addedCodes()),
                moment.caregiver().code(),
                moment.act().label(),
                SessionColumns.flag(moment.looks()),
                SessionColumns.flag(moment.caregiverLooks()),
                SessionColumns.level(moment.level(LevelChannel.AROUSAL)),
                SessionColumns.level(moment.level(LevelChannel.DISTRESS)),
                SessionColumns.level(moment.level(LevelChannel.ACTIVATION)),
                DecimalText.print(moment.level(LevelChannel.HEART_RATE), 2),
                SessionColumns.flag(Accord.USUAL.matches(moment.infant(), moment.caregiver())),
                DecimalText.print(moment.level(LevelChannel.SKIN_CONDUCTANCE), 3));
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
}
