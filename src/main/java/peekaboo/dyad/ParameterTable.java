package peekaboo.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ordered table of declared parameters with distinct names.
 *
 * @param parameters in the order in which they are told
 */
public record ParameterTable(List<Parameter> parameters) {

    public ParameterTable {
        parameters = List.copyOf(parameters);
        for (int i = 0; i < parameters.size(); i++) {
            if (indexOf(parameters, parameters.get(i).name()) != i) {
                throw new IllegalArgumentException(parameters.get(i).name() + ": declared twice");
            }
        }
    }

    /** A table of these parameters. */
    public static ParameterTable of(Parameter... parameters) {
        return new ParameterTable(List.of(parameters));
    }

    /** The parameter of that name, if there is one. */
    public Optional<Parameter> find(String name) {
        int index = indexOf(parameters, name);
        return index < 0 ? Optional.empty() : Optional.of(parameters.get(index));
    }

    /** This table with another usual value for one parameter. */
    public ParameterTable usually(Parameter parameter, double value) {
        List<Parameter> changed = new ArrayList<>(parameters);
        changed.set(
                position(parameter.name()),
                parameters.get(position(parameter.name())).usually(value));
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
        int index = indexOf(parameters, name);
        if (index < 0) {
            throw new IllegalArgumentException(name + ": no such parameter in this table");
        }
        return index;
    }

    private static int indexOf(List<Parameter> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
