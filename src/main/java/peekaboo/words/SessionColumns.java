package peekaboo.words;

import peekaboo.engine.SessionPlan;
import peekaboo.text.Column;
import peekaboo.text.DecimalText;

/** What the rows of one session have in common, and how numbers are written in them. */
public final class SessionColumns {
    private static final int SECONDS_DECIMALS = 3;
    private static final int LEVEL_DECIMALS = 4;

    /** Of which arm a row is. */
    public static final Column ARM =
            Column.text("arm", "name of the arm in the scenario: which caregiver the infant is with");
    /** Of which dyad. */
    public static final Column DYAD = Column.number(
            "dyad", "", Column.COUNT, "number of the dyad; the same number is the same infant in every arm");
    /** Of which seed. */
    public static final Column SEED = Column.number("seed", "", Column.COUNT, "seed from which every draw was made");

    static final Column SESSION = Column.number("session", "", Column.COUNT, "number of the dyad's session");
    static final Column EPISODE = Column.text("episode", "name of the episode in the scenario");

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
