package peekaboo.scenario.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.text.JsonText;
import peekaboo.typed.UnitText;
import peekaboo.yaml.YamlScalar;

/**
 * A value of a declared parameter, with its unit.
 *
 * @param parameter what it is declared as
 * @param clock the tick that some times must be a multiple of, or null where none is known
 */
record ParameterValue(Parameter parameter, @Nullable TickClock clock) implements Kind<Double> {

    @Override
    public @Nullable Double parse(YamlScalar scalar) {
        Double value = quantity(scalar);
        return value != null && parameter.range().holds(value) && isWholeTicks(value) ? value : null;
    }

    private @Nullable Double quantity(YamlScalar scalar) {
        boolean isQuotedNumber = scalar.quoted() && parameter.unit() == Unit.NONE;
        return isQuotedNumber ? null : UnitText.parse(parameter.unit(), scalar.text());
    }

    private boolean isWholeTicks(double seconds) {
        return !needsWholeTicks() || clock == null || clock.divides(seconds);
    }

    private boolean needsWholeTicks() {
        return parameter.unit() == Unit.WHOLE_TICKS;
    }

    @Override
    public Phrase expected(YamlScalar scalar) {
        Phrase range = onTicks(UnitText.range(parameter.unit(), parameter.range()));
        boolean isClear = quantity(scalar) != null || parameter.unit() == Unit.NONE;
        return isClear ? range : Phrase.of("{0}, in {1}", range, UnitText.units(parameter.unit()));
    }

    @Override
    public @Nullable Phrase hint(YamlScalar scalar) {
        Double seconds = quantity(scalar);
        boolean isBetweenTicks = seconds != null && parameter.range().holds(seconds) && !isWholeTicks(seconds);
        return seconds != null && isBetweenTicks
                ? neighbours(seconds)
                : anyTick().hinted(scalar);
    }

    /** The same parameter at any tick: what is written wrongly is told first. */
    private ParameterValue anyTick() {
        return new ParameterValue(parameter, null);
    }

    private @Nullable Phrase hinted(YamlScalar scalar) {
        return Kind.hint(this, parameter.unit(), scalar);
    }

    /** The lengths of whole ticks below and above a time, those that may be asked for. */
    private @Nullable Phrase neighbours(double seconds) {
        List<Double> allowed = clock == null
                ? List.of()
                : Lists.only(List.of(clock.below(seconds), clock.above(seconds)), parameter.range()::holds);
        List<Phrase> words = Lists.each(allowed, time -> Phrase.same(UnitText.inWords(Unit.SECONDS, time)));
        if (words.isEmpty()) {
            return null;
        }
        return words.size() == 1
                ? Phrase.of("such as {0}", words.get(0))
                : Phrase.of("such as {0} or {1}", words.get(0), words.get(1));
    }

    private Phrase onTicks(Phrase range) {
        if (clock == null || !needsWholeTicks()) {
            return range;
        }
        Phrase tick = Phrase.same(UnitText.inWords(Unit.SECONDS, clock.seconds()));
        return Phrase.of("{0}, a multiple of the tick ({1})", range, tick);
    }

    @Override
    public void schema(JsonText json) {
        if (parameter.unit() == Unit.NONE) {
            json.member("type", "number");
            json.decimal("minimum", parameter.range().low())
                    .decimal("maximum", parameter.range().high());
        } else {
            json.member("type", "string").member("pattern", pattern());
        }
    }

    private String pattern() {
        String sign = parameter.range().low() < 0 ? "-?" : "";
        String units = String.join("|", UnitText.symbols(parameter.unit()));
        return "^" + sign + "(0|[1-9][0-9]*)(\\.[0-9]+)? *(" + units + ")$";
    }

    /** What the parameter means, what may be asked for, the usual value and its source, in a few sentences. */
    static String inWords(Parameter parameter) {
        String usually = UnitText.inWords(parameter.unit(), parameter.usual());
        String range = UnitText.rangeInWords(parameter);
        return parameter.meaning() + " From" + range.substring(range.indexOf(" from ") + 5) + "; usually " + usually
                + ". Source: " + parameter.source() + ".";
    }
}
