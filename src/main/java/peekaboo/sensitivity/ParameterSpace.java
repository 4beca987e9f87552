package peekaboo.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;
import peekaboo.sensitivity.VariedParameter.Side;

/**
 * The unit cube of the parameters that are varied, around a scenario of one arm.
 *
 * @param scenario at whose values all other parameters stay
 * @param parameters one for each coordinate
 * @param within what their ranges are
 */
public record ParameterSpace(Scenario scenario, List<VariedParameter> parameters, Within within) {

    public ParameterSpace {
        parameters = List.copyOf(parameters);
        if (scenario.arms().size() != 1) {
            throw new IllegalArgumentException(
                    "scenario: one arm, not " + scenario.arms().size());
        }
    }

    /** All parameters of the infant, then all of the caregiver. */
    public static ParameterSpace of(Scenario scenario, Within within) {
        List<VariedParameter> all = new ArrayList<>();
        add(all, Side.INFANT, scenario.infant().centre(), within);
        add(all, Side.CAREGIVER, scenario.arms().get(0).care().settings(), within);
        return new ParameterSpace(scenario, all, within);
    }

    private static void add(List<VariedParameter> all, Side side, Settings settings, Within within) {
        for (Parameter parameter : settings.table().parameters()) {
            all.add(new VariedParameter(side, parameter, within.of(parameter, settings.get(parameter))));
        }
    }

    /** The same with some of its parameters only, in its own order. */
    public ParameterSpace only(Predicate<VariedParameter> wanted) {
        return new ParameterSpace(scenario, parameters.stream().filter(wanted).toList(), within);
    }

    /** How many parameters are varied. */
    public int size() {
        return parameters.size();
    }

    /**
     * The scenario at a point.
     *
     * @param point a coordinate from 0 to 1 for each parameter
     */
    Scenario at(double[] point) {
        Settings centre = scenario.infant().centre();
        Settings care = scenario.arms().get(0).care().settings();
        for (int i = 0; i < point.length; i++) {
            VariedParameter varied = parameters.get(i);
            double value = varied.value(point[i], scenario.clock());
            if (varied.side() == Side.INFANT) {
                centre = centre.with(varied.parameter(), value);
            } else {
                care = care.with(varied.parameter(), value);
            }
        }
        return with(centre, care);
    }

    private Scenario with(Settings centre, Settings settings) {
        Arm arm = scenario.arms().get(0);
        Care care = new Care(arm.care().policy(), settings, arm.care().script());
        return scenario.withInfant(centre).withArms(List.of(arm.withCare(care)));
    }
}
