package peekaboo.words;

import java.util.List;
import peekaboo.dyad.Cause;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Spell;

/** A row a turning away. Seconds have 3 decimals, distress has 4; what a record does not know is left empty. */
public final class SpellRows {
    /** Names of the columns. */
    public static final List<String> HEADER = List.of(
            "arm",
            "dyad",
            "seed",
            "session",
            "episode",
            "spell",
            "onset_s",
            "trigger",
            "latency_s",
            "re_engaged",
            "ending",
            "peak_distress");

    private SpellRows() {}

    /** The row of one turning away of this session. */
    public static List<String> row(SessionPlan plan, Spell spell) {
        return List.of(
                plan.arm().name(),
                SessionColumns.dyad(plan),
                SessionColumns.seed(plan),
                SessionColumns.session(plan),
                spell.episode(),
                Integer.toString(spell.number()),
                SessionColumns.seconds(plan, spell.onsetTick()),
                spell.trigger().map(Cause::label).orElse(""),
                SessionColumns.seconds(plan, spell.latencyTicks()),
                SessionColumns.flag(spell.reEngaged()),
                spell.ending().label(),
                peakDistress(spell));
    }

    private static String peakDistress(Spell spell) {
        return spell.peakDistress().isPresent()
                ? SessionColumns.level(spell.peakDistress().getAsDouble())
                : "";
    }
}
