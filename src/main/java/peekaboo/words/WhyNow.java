package peekaboo.words;

import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;
import peekaboo.text.DecimalText;

/**
 * Why something happened now: the cause, the state that drove it as it was when the infant decided, and the hazard that
 * fired. For records, so in fixed words.
 */
final class WhyNow {
    /** Levels that may have driven it. */
    static final Channels NEEDS = Channels.levels(
            LevelChannel.AROUSAL,
            LevelChannel.BAND_LOW,
            LevelChannel.BAND_HIGH,
            LevelChannel.DISTRESS,
            LevelChannel.FAILED_RELIEF,
            LevelChannel.ACTIVATION,
            LevelChannel.CONTINGENCY,
            LevelChannel.EXPECTED_CONTINGENCY,
            LevelChannel.NEARNESS,
            LevelChannel.SHOWN,
            LevelChannel.ANGLE,
            LevelChannel.AFFECT,
            LevelChannel.FOLLOW);

    private static final int DECIMALS = 2;

    private WhyNow() {}

    /** What the infant began to do in a moment, by its place in the order of deciding. */
    static String text(Moment moment, int place) {
        Cause cause = moment.cause(place);
        String driver = moment.before()
                .map(before -> driver(moment.event(place), cause, before))
                .orElse("");
        return cause.label() + (driver.isEmpty() ? "" : ": " + driver) + hazard(moment.rate(place));
    }

    private static String hazard(double ratePerSecond) {
        return ratePerSecond > 0 ? "; hazard " + DecimalText.print(ratePerSecond, 3) + " /s" : "";
    }

    private static String driver(InfantEvent event, Cause cause, Moment before) {
        return switch (cause) {
            case OVER_AROUSAL -> event == InfantEvent.LOOKS_AWAY ? againstTop(before) : need(before);
            case UNANSWERED ->
                answered(before) + ", " + number(before, LevelChannel.EXPECTED_CONTINGENCY) + " expected";
            case OBJECT, COURSE -> "";
            case SETTLED -> event == InfantEvent.LOOKS_BACK ? againstBottom(before) : "";
            case CAPTURED -> inSight(before);
            case WARMTH -> warmth(event, before);
            case DISTRESS -> "distress " + number(before, LevelChannel.DISTRESS);
            case RELIEF -> "distress fallen to " + number(before, LevelChannel.DISTRESS);
            case FAILED_RELIEF -> "relief missing " + number(before, LevelChannel.FAILED_RELIEF);
            case EXHAUSTION -> "activation " + number(before, LevelChannel.ACTIVATION) + ", " + answered(before);
        };
    }

    private static String answered(Moment before) {
        return number(before, LevelChannel.CONTINGENCY) + " of its signals answered";
    }

    private static String againstTop(Moment before) {
        boolean above = before.level(LevelChannel.AROUSAL) > before.level(LevelChannel.BAND_HIGH);
        return arousal(before, above ? "above its" : "below the top of its", LevelChannel.BAND_HIGH);
    }

    private static String againstBottom(Moment before) {
        boolean below = before.level(LevelChannel.AROUSAL) < before.level(LevelChannel.BAND_LOW);
        return arousal(before, below ? "below its" : "above the bottom of its", LevelChannel.BAND_LOW);
    }

    private static String arousal(Moment before, String where, LevelChannel edge) {
        return "arousal " + number(before, LevelChannel.AROUSAL) + " " + where + " band (" + number(before, edge) + ")";
    }

    /** Thumb and hands answer arousal above the lower edge, and distress. */
    private static String need(Moment before) {
        return againstBottom(before) + ", distress " + number(before, LevelChannel.DISTRESS);
    }

    private static String warmth(InfantEvent event, Moment before) {
        return (event == InfantEvent.SMILES ? "face and voice warm " + warm(before) + ", " : "") + againstTop(before);
    }

    /** As far as the face is open and turned to the infant. */
    private static String warm(Moment before) {
        double faceTowards = before.level(LevelChannel.SHOWN) * (1 - before.level(LevelChannel.ANGLE));
        return number(before.level(LevelChannel.AFFECT) * faceTowards);
    }

    private static String inSight(Moment before) {
        return "a face in the line of sight, nearness " + number(before, LevelChannel.NEARNESS) + ", following "
                + number(before, LevelChannel.FOLLOW);
    }

    private static String number(Moment moment, LevelChannel channel) {
        return number(moment.level(channel));
    }

    private static String number(double value) {
        return DecimalText.print(value, DECIMALS);
    }
}
