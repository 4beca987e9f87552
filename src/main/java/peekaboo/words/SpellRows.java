package peekaboo.words;

import java.util.List;
import peekaboo.dyad.Cause;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Spell;
import peekaboo.text.CsvColumns;

/** A row a turning away. Seconds have 3 decimals, distress has 4; what a record does not know is left empty. */
public final class SpellRows {
    private static final CsvColumns<Of> COLUMNS = new CsvColumns<Of>()
            .and("arm", of -> of.plan.arm().name())
            .and("dyad", of -> SessionColumns.dyad(of.plan))
            .and("seed", of -> SessionColumns.seed(of.plan))
            .and("session", of -> SessionColumns.session(of.plan))
            .and("episode", of -> of.spell.episode())
            .and("spell", of -> Integer.toString(of.spell.number()))
            .and("onset_s", of -> SessionColumns.seconds(of.plan, of.spell.onsetTick()))
            .and("trigger", of -> of.spell.trigger().map(Cause::label).orElse(""))
            .and("latency_s", of -> SessionColumns.seconds(of.plan, of.spell.latencyTicks()))
            .and("re_engaged", of -> SessionColumns.flag(of.spell.reEngaged()))
            .and("ending", of -> of.spell.ending().label())
            .and("peak_distress", of -> peakDistress(of.spell));

    /** Names of the columns. */
    public static final List<String> HEADER = COLUMNS.header();

    private SpellRows() {}

    /** The row of one turning away of this session. */
    public static List<String> row(SessionPlan plan, Spell spell) {
        return COLUMNS.row(new Of(plan, spell));
    }

    private static String peakDistress(Spell spell) {
        return spell.peakDistress().isPresent()
                ? SessionColumns.level(spell.peakDistress().getAsDouble())
                : "";
    }

    private record Of(SessionPlan plan, Spell spell) {}
}
