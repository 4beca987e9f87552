package peekaboo.words;

import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.Physics;
import peekaboo.text.DecimalText;

/**
 * Why something happened now: the cause, the state that drove it as it was when the infant decided, and the hazard that
 * fired. For records, so in fixed words; {@link Strings#cause} is for readers.
 */
final class WhyNow {
    private static final int DECIMALS = 2;

    private WhyNow() {}

    static String text(InfantEvent event, Cause cause, double ratePerSecond, StateBefore before) {
        String driver = before.known ? driver(event, cause, before) : "";
        return cause.label() + (driver.isEmpty() ? "" : ": " + driver) + hazard(ratePerSecond);
    }

    private static String hazard(double ratePerSecond) {
        return ratePerSecond > 0 ? "; hazard " + DecimalText.print(ratePerSecond, 3) + " /s" : "";
    }

    private static String driver(InfantEvent event, Cause cause, StateBefore before) {
        return switch (cause) {
            case OVER_AROUSAL -> event == InfantEvent.LOOKS_AWAY ? againstTop(before) : need(before);
            case UNANSWERED ->
                number(before.contingency) + " of its signals answered, " + number(before.expected) + " expected";
            case OBJECT, COURSE -> "";
            case SETTLED -> event == InfantEvent.LOOKS_BACK ? againstBottom(before) : "";
            case CAPTURED -> inSight(before.physics);
            case WARMTH -> warmth(event, before);
            case DISTRESS -> "distress " + number(before.distress);
            case RELIEF -> "distress fallen to " + number(before.distress);
            case FAILED_RELIEF -> "relief missing " + number(before.failedRelief);
            case EXHAUSTION ->
                "activation " + number(before.activation) + ", " + number(before.contingency)
                        + " of its signals answered";
        };
    }

    private static String againstTop(StateBefore before) {
        String where = before.arousal > before.high ? " above its band (" : " below the top of its band (";
        return "arousal " + number(before.arousal) + where + number(before.high) + ")";
    }

    private static String againstBottom(StateBefore before) {
        String where = before.arousal < before.low ? " below its band (" : " above the bottom of its band (";
        return "arousal " + number(before.arousal) + where + number(before.low) + ")";
    }

    /** Thumb and hands answer arousal above the lower edge, and distress. */
    private static String need(StateBefore before) {
        return againstBottom(before) + ", distress " + number(before.distress);
    }

    private static String warmth(InfantEvent event, StateBefore before) {
        String shown = "face and voice warm " + number(before.physics.affect * before.physics.faceTowards()) + ", ";
        return (event == InfantEvent.SMILES ? shown : "") + againstTop(before);
    }

    private static String inSight(Physics physics) {
        return "a face in the line of sight, nearness " + number(physics.nearness) + ", following "
                + number(physics.follow);
    }

    private static String number(double value) {
        return DecimalText.print(value, DECIMALS);
    }
}
