package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Parameter;
import peekaboo.infant.InfantParameters;
import peekaboo.infant.InfantPreset;

/**
 * Looks up the parameters that a fit asks for.
 *
 * @param infants that are fitted
 * @param factor how far from the start a value is sought either way
 * @param problems gets what is wrong with them
 */
record AskedParameters(InfantPreset infants, double factor, RequestProblems problems) {
    private static final String PARAMETER = "--parameter";
    private static final String CAREGIVER = "caregiver.";

    /**
     * Those named, or if none is the preset's usual ones. They start from the values they are declared with and not from the
     * preset's, so that the same command finds the same values once they are shipped.
     */
    List<FitParameter> of(List<String> parameters) {
        List<String> names = parameters.isEmpty() ? UsualParameters.of(infants) : parameters;
        List<FitParameter> varied = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            Optional<Parameter> parameter = InfantParameters.TABLE.find(name);
            if (parameter.isPresent() && FitParameter.canVary(parameter.get())) {
                varied.add(FitParameter.within(parameter.get(), factor));
            } else {
                refuse(name, parameter.isPresent());
            }
        }
        return varied;
    }

    private void refuse(String name, boolean isKnown) {
        if (isKnown) {
            problems.unfit(
                    PARAMETER, name, "a parameter that starts above 0, a share below 1, and is no count of ticks");
        } else if (name.startsWith(CAREGIVER)) {
            problems.unfit(PARAMETER, name, "a parameter of the infant: caregivers are not fitted");
        } else {
            List<Parameter> known = InfantParameters.TABLE.parameters();
            problems.unknown(
                    PARAMETER, name, known.stream().map(Parameter::name).toList());
        }
    }
}
