package peekaboo.words;

import java.util.List;
import java.util.OptionalInt;
import peekaboo.dyad.Cause;
import peekaboo.engine.SessionPlan;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Spell;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;

/** A row a turning away. Seconds have 3 decimals, distress has 4; what a record does not know is left empty. */
public final class SpellRows {
    private static final CsvColumns<Of> COLUMNS = new CsvColumns<Of>()
            .and(SessionColumns.ARM, of -> of.plan.arm().name())
            .and(SessionColumns.DYAD, of -> Integer.toString(of.plan.dyad()))
            .and(SessionColumns.SEED, of -> Integer.toString(of.plan.scenario().seed()))
            .and(SessionColumns.SESSION, of -> Integer.toString(of.plan.session()))
            .and(SessionColumns.EPISODE, of -> of.spell.episode())
            .and(
                    Column.number("spell", "", Column.COUNT, "number of the turning away in its session"),
                    of -> Integer.toString(of.spell.number()))
            .and(
                    Column.number(
                            "onset_s",
                            "s",
                            Column.FROM_ZERO,
                            "when the infant looked away, from the beginning of the session"),
                    of -> SessionColumns.seconds(of.plan, of.spell.onsetTick()))
            .and(
                    Column.oneOf("trigger", "what drove the look away", triggers())
                            .empty("where the record does not know it"),
                    of -> of.spell.trigger().map(Cause::label).orElse(""))
            .and(
                    Column.number(
                            "latency_s",
                            "s",
                            Column.FROM_ZERO,
                            "time from the look away to its ending; a time until back only where ending is returned"),
                    of -> SessionColumns.seconds(of.plan, of.spell.latencyTicks()))
            .and(
                    Column.flag(
                            "re_engaged",
                            "1 where the infant came back by itself. 0 is not the same as censored: protest and captured are"
                                    + " endings too, so Surv(latency_s, re_engaged) is wrong; see the R lines of the codebook"),
                    of -> SessionColumns.flag(of.spell.reEngaged()))
            .and(
                    Column.oneOf("ending", "how the turning away ended", endings()),
                    of -> of.spell.ending().label())
            .and(
                    Column.number("peak_distress", "level", Column.FROM_ZERO, "highest distress felt in it")
                            .empty("where the record does not know it"),
                    of -> peakDistress(of.spell))
            .and(
                    Column.number(
                                    "leaned_in_after_s",
                                    "s",
                                    Column.FROM_ZERO,
                                    "time from the look away until the caregiver first leaned into the line of sight, clicked the"
                                            + " tongue or moved closer")
                            .empty("where it did not, or the record does not know it"),
                    SpellRows::leanedInAfter)
            .and(
                    Column.oneOf("caregiver_mostly", "what the caregiver did for most of the turning away", doings())
                            .empty("where the record does not know it, or it was cut off at once"),
                    of -> of.spell
                            .answer()
                            .flatMap(Spell.Answer::mostly)
                            .map(Spell.Doing::label)
                            .orElse(""));

    private SpellRows() {}

    /** The columns; others may be added behind them. */
    public static CsvColumns<Of> columns() {
        return COLUMNS.copy();
    }

    private static List<Column.Value> triggers() {
        return List.of(
                new Column.Value(Cause.OVER_AROUSAL.label(), "arousal near or above the upper edge of its band"),
                new Column.Value(Cause.UNANSWERED.label(), "an expected answer stayed out while the face was there"),
                new Column.Value(Cause.OBJECT.label(), "something else drew the eyes"));
    }

    private static List<Column.Value> endings() {
        return Lists.each(
                Ending.all(), ending -> new Column.Value(ending.label(), "turnings away that " + ending.words()));
    }

    private static List<Column.Value> doings() {
        return Lists.each(Spell.Doing.all(), doing -> new Column.Value(doing.label(), doing.words()));
    }

    private static String peakDistress(Spell spell) {
        return spell.peakDistress().isPresent()
                ? SessionColumns.level(spell.peakDistress().getAsDouble())
                : "";
    }

    /** Empty where the caregiver did not lean in, too. */
    private static String leanedInAfter(Of of) {
        OptionalInt ticks =
                of.spell.answer().map(Spell.Answer::leanedInAfterTicks).orElse(OptionalInt.empty());
        return ticks.isPresent() ? SessionColumns.seconds(of.plan, ticks.getAsInt()) : "";
    }

    /** Of what a row is made: a turning away of a session. */
    public record Of(SessionPlan plan, Spell spell) {}
}
