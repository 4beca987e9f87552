package peekaboo.words;

import java.util.List;
import java.util.OptionalInt;
import peekaboo.dyad.Cause;
import peekaboo.engine.SessionPlan;
import peekaboo.measure.Spell;
import peekaboo.text.CsvColumns;

/** A row a turning away. Seconds have 3 decimals, distress has 4; what a record does not know is left empty. */
public final class SpellRows {
    private static final CsvColumns<Of> COLUMNS = new CsvColumns<Of>()
            .and("arm", of -> of.plan.arm().name())
            .and("dyad", of -> Integer.toString(of.plan.dyad()))
            .and("seed", of -> Integer.toString(of.plan.scenario().seed()))
            .and("session", of -> Integer.toString(of.plan.session()))
            .and("episode", of -> of.spell.episode())
            .and("spell", of -> Integer.toString(of.spell.number()))
            .and("onset_s", of -> SessionColumns.seconds(of.plan, of.spell.onsetTick()))
            .and("trigger", of -> of.spell.trigger().map(Cause::label).orElse(""))
            .and("latency_s", of -> SessionColumns.seconds(of.plan, of.spell.latencyTicks()))
            .and("re_engaged", of -> SessionColumns.flag(of.spell.reEngaged()))
            .and("ending", of -> of.spell.ending().label())
            .and("peak_distress", of -> peakDistress(of.spell))
            .and("leaned_in_after_s", SpellRows::leanedInAfter)
            .and(
                    "caregiver_mostly",
                    of -> of.spell
                            .answer()
                            .flatMap(Spell.Answer::mostly)
                            .map(Spell.Doing::label)
                            .orElse(""));

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

    /** Empty where the caregiver did not lean in, too. */
    private static String leanedInAfter(Of of) {
        OptionalInt ticks = of.spell.answer().map(Spell.Answer::leanedInAfterTicks).orElse(OptionalInt.empty());
        return ticks.isPresent() ? SessionColumns.seconds(of.plan, ticks.getAsInt()) : "";
    }

    private record Of(SessionPlan plan, Spell spell) {}
}
