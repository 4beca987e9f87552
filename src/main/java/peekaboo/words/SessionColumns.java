package peekaboo.words;

import peekaboo.engine.SessionPlan;
import peekaboo.text.DecimalText;

/** What the rows of one session have in common, and how numbers are written in them. */
final class SessionColumns {
    private static final int SECONDS_DECIMALS = 3;
    private static final int LEVEL_DECIMALS = 4;

    private SessionColumns() {}

    /** The time at which a tick begins, or a length in ticks. */
    static String seconds(SessionPlan plan, int ticks) {
        return DecimalText.print(plan.scenario().clock().secondsAt(ticks), SECONDS_DECIMALS);
    }

    static String level(double value) {
        return DecimalText.print(value, LEVEL_DECIMALS);
    }

    static String flag(boolean holds) {
        return holds ? "1" : "0";
    }
}
