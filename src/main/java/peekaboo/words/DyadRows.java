package peekaboo.words;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Unit;
import peekaboo.engine.SessionPlan;
import peekaboo.infant.Temperament;
import peekaboo.list.Lists;
import peekaboo.measure.Ending;
import peekaboo.measure.Measure;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.measure.battery.Measures;
import peekaboo.random.Numeric;
import peekaboo.record.Recording;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;
import peekaboo.text.Column;
import peekaboo.text.CsvColumns;
import peekaboo.text.SignificantDigits;

/**
 * A row an arm and dyad: how many turnings away and how they ended, what the measures read off its session, and the temperament that was
 * drawn for the infant, which is the same in every arm.
 */
public final class DyadRows {
    private static final int DIGITS = 12;

    /** Reads off a drawn infant what all reactive differences have in common: a parameter that hangs on that alone. */
    private static final Parameter PROBE = Parameter.of("probe", Unit.NONE, new Range(0, Double.MAX_VALUE), 1)
            .spread(1)
            .moreIfReactive();

    private DyadRows() {}

    /**
     * Of what a row is made.
     *
     * @param plan the session
     * @param spells its turnings away
     * @param reading of the whole of it: every measure of a summary
     * @param watchedTicks how many ticks of it are coded and count
     */
    public record Of(SessionPlan plan, List<Spell> spells, Reading reading, int watchedTicks) {
        /** Of a session that was written down. */
        public static Of of(SessionPlan plan, Recording recording) {
            Reading reading = new MeasureSet(Measures.inSummary()).of(recording.sheet(Stretch.WHOLE_SESSION));
            return new Of(plan, Spells.of(recording), reading, recording.watchedTicks());
        }

        private Settings infant() {
            return plan.temperament();
        }

        private int ended(Ending ending) {
            return Lists.only(spells, spell -> spell.ending() == ending).size();
        }

        private String measured(Quantity quantity) {
            double per = reading.per(quantity.name());
            return per > 0 ? number(reading.sum(quantity.name()) / per) : "";
        }

        /** How the infant's draw of what reactive differences have in common came out, in standard deviations. */
        private double reactivity(Settings alone) {
            Settings drawn = Temperament.drawn(alone, plan.scenario().seed(), plan.dyad());
            return Numeric.log(drawn.get(PROBE));
        }
    }

    /** The columns for dyads of this scenario; others may be added behind them. */
    public static CsvColumns<Of> columns(Scenario scenario) {
        CsvColumns<Of> columns = new CsvColumns<Of>()
                .and(SessionColumns.ARM, of -> of.plan.arm().name())
                .and(SessionColumns.DYAD, of -> Integer.toString(of.plan.dyad()))
                .and(
                        SessionColumns.SEED,
                        of -> Integer.toString(of.plan.scenario().seed()))
                .and(SessionColumns.SESSION, of -> Integer.toString(of.plan.session()))
                .and(
                        Column.number(
                                "watched_s",
                                "s",
                                Column.FROM_ZERO,
                                "how long the session was watched: its coded episodes, each until it ended; of a fork from its"
                                        + " moment on"),
                        of -> SessionColumns.seconds(of.plan, of.watchedTicks))
                .and(
                        Column.count("spells", "number of turnings away that were watched"),
                        of -> Integer.toString(of.spells.size()));
        for (Ending ending : Ending.all()) {
            columns.and(
                    Column.count(
                            "count_" + QuantityColumns.joined(ending.label()),
                            "number of turnings away that " + ending.words()),
                    of -> Integer.toString(of.ended(ending)));
        }
        for (Measure measure : Measures.inSummary()) {
            for (Quantity quantity : measure.inSummary()) {
                columns.and(QuantityColumns.column(quantity), of -> of.measured(quantity));
            }
        }
        addTemperament(scenario.infant().centre().table(), columns);
        return columns;
    }

    private static void addTemperament(ParameterTable table, CsvColumns<Of> columns) {
        Optional<Settings> alone = reactivityAlone(table);
        if (alone.isPresent()) {
            columns.and(
                    Column.number(
                            "reactivity",
                            "SD",
                            Column.ANY,
                            "what all of the infant's differences that lean on reactivity have in common, before it is weighted by"
                                    + " shared-reactivity: standard normal over infants"),
                    of -> number(of.reactivity(alone.get())));
        }
        for (Parameter parameter : table.parameters()) {
            if (parameter.spread() > 0) {
                columns.and(column(parameter), of -> number(of.infant().get(parameter)));
            }
        }
    }

    /** Infants that differ in nothing but what reactive differences have in common; nothing where nothing is shared. */
    private static Optional<Settings> reactivityAlone(ParameterTable table) {
        Optional<Parameter> variety = table.find("variety");
        Optional<Parameter> shared = table.find("shared-reactivity");
        return variety.isEmpty() || shared.isEmpty()
                ? Optional.empty()
                : Optional.of(ParameterTable.of(variety.get(), shared.get(), PROBE)
                        .usual()
                        .with(variety.get(), 1)
                        .with(shared.get(), 1));
    }

    private static Column column(Parameter parameter) {
        Range range = parameter.range();
        return Column.number(
                "infant." + parameter.name(),
                parameter.unit().symbol(),
                number(range.low()) + " to " + number(range.high()),
                "drawn for this infant: " + parameter.meaning());
    }

    private static String number(double value) {
        return SignificantDigits.plain(value, DIGITS);
    }
}
