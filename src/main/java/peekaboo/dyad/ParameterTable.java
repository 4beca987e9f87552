package peekaboo.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An ordered table of declared parameters with distinct names. Immutable. */
public final class ParameterTable {
    private final List<Parameter> parameters;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * A table of these parameters, in the order in which they are told.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public ParameterTable(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        for (int i = 0; i < parameters.size(); i++) {
            if (positions.put(parameters.get(i).name(), i) != null) {
                throw new IllegalArgumentException(parameters.get(i).name() + ": declared twice");
            }
        }
    }

    /** A table of these parameters. */
    public static ParameterTable of(Parameter... parameters) {
        return new ParameterTable(List.of(parameters));
    }

    /** The parameters in the order in which they are told. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The parameter of that name, if there is one. */
    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(positions.get(name)).map(parameters::get);
    }

    /** This table with another usual value for one parameter. */
    public ParameterTable usually(Parameter parameter, double value) {
        int position = position(parameter.name());
        List<Parameter> changed = new ArrayList<>(parameters);
        changed.set(position, parameters.get(position).usually(value));
        return new ParameterTable(changed);
    }

    /** Every parameter at its usual value. */
    public Settings usual() {
        double[] values = new double[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters.get(i).usual();
        }
        return new Settings(this, values);
    }

    /**
     * Where the parameter of that name stands, from 0.
     *
     * @throws IllegalArgumentException if no parameter has that name
     */
    int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException(name + ": no such parameter in this table");
        }
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParameterTable that && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }
}
