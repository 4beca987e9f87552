package peekaboo.scenario.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.list.Lists;
import peekaboo.text.JsonText;

/** Those keys of a mapping that are declared parameters. */
final class ParameterSection {
    private ParameterSection() {}

    /** A value for every parameter of a table: the written one, or the usual one moved to a whole tick if it must be. */
    static Settings read(Section section, ParameterTable table, @Nullable TickClock clock) {
        return read(section, usual(table, clock), clock);
    }

    /** The written value for every parameter that has one, those of {@code otherwise} for all others. */
    static Settings read(Section section, Settings otherwise, @Nullable TickClock clock) {
        Settings settings = otherwise;
        for (Parameter parameter : otherwise.table().parameters()) {
            Field<Double> field = field(parameter, clock);
            settings = settings.with(parameter, section.optional(field, settings.get(parameter)));
        }
        return settings;
    }

    /** Every parameter at its usual value, times that must be whole ticks moved to the nearest. */
    static Settings usual(ParameterTable table, @Nullable TickClock clock) {
        Settings settings = table.usual();
        for (Parameter parameter : table.parameters()) {
            if (clock != null && parameter.unit() == Unit.WHOLE_TICKS) {
                settings = settings.with(parameter, onTick(parameter, clock));
            }
        }
        return settings;
    }

    private static double onTick(Parameter parameter, TickClock clock) {
        int ticks = clock.ticks(parameter.usual());
        double onTick = clock.secondsAt(parameter.usual() > 0 ? Math.max(1, ticks) : ticks);
        return parameter.range().holds(onTick) ? onTick : parameter.usual();
    }

    private static Field<Double> field(Parameter parameter, @Nullable TickClock clock) {
        return new Field<>(parameter.name(), new ParameterValue(parameter, clock), ParameterValue.inWords(parameter));
    }

    static List<String> names(ParameterTable table) {
        return Lists.each(table.parameters(), Parameter::name);
    }

    static void schema(JsonText json, ParameterTable table) {
        for (Parameter parameter : table.parameters()) {
            ScenarioSchema.property(json, field(parameter, null));
        }
    }
}
