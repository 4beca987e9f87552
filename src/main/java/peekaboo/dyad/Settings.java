package peekaboo.dyad;

import java.util.Arrays;

/** A value for every parameter of a table. Immutable; values always lie in their ranges. */
public final class Settings {
    private final ParameterTable table;
    private final double[] values;

    Settings(ParameterTable table, double[] values) {
        this.table = table;
        this.values = values;
    }

    /** The table whose parameters have values here. */
    public ParameterTable table() {
        return table;
    }

    /**
     * The value of a parameter, in its unit.
     *
     * @throws IllegalArgumentException if the table has no such parameter
     */
    public double get(Parameter parameter) {
        return values[table.position(parameter.name())];
    }

    /**
     * These settings with one value changed.
     *
     * @throws IllegalArgumentException if the table has no such parameter or the value lies outside its range
     */
    public Settings with(Parameter parameter, double value) {
        int position = table.position(parameter.name());
        if (!table.parameters().get(position).range().holds(value)) {
            throw new IllegalArgumentException(parameter.name() + ": the value lies outside its range");
        }
        double[] changed = values.clone();
        changed[position] = value;
        return new Settings(table, changed);
    }

    /** These settings with every value replaced by {@code newValue} and kept within its parameter's range. */
    public Settings each(NewValue newValue) {
        double[] changed = values.clone();
        for (int i = 0; i < changed.length; i++) {
            Parameter parameter = table.parameters().get(i);
            changed[i] = parameter.range().nearest(newValue.of(parameter, changed[i]));
        }
        return new Settings(table, changed);
    }

    /** Tells what a value becomes. */
    public interface NewValue {
        /** The new value. */
        double of(Parameter parameter, double value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && table.equals(that.table) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
