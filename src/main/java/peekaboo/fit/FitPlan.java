package peekaboo.fit;

import java.util.List;
import java.util.stream.Collectors;
import peekaboo.dyad.Settings;
import peekaboo.evidence.Target;
import peekaboo.evidence.TargetStudy;
import peekaboo.infant.InfantPreset;
import peekaboo.scenario.Scenario;

/**
 * What is fitted to what.
 *
 * @param preset whose infants are fitted; infants of other ages in the same studies stay as they are
 * @param study simulates the findings
 * @param targets what it must show, one for each of its numbers, in their order
 * @param parameters what is varied, at least one
 * @param dyads simulated for each design, the same ones every time, at least 2
 */
public record FitPlan(
        InfantPreset preset, TargetStudy study, List<Target> targets, List<FitParameter> parameters, int dyads) {
    /** Dyads simulated for each design unless asked otherwise. */
    public static final int USUAL_DYADS = 200;

    public FitPlan {
        targets = List.copyOf(targets);
        parameters = List.copyOf(parameters);
        if (parameters.isEmpty()
                || dyads < 2
                || targets.size() != study.numbers().size()) {
            throw new IllegalArgumentException("fit: needs a parameter, two dyads and a target for each number");
        }
    }

    /** The scenario with these values of the parameters, where its infants are of the preset. */
    Scenario changed(Scenario scenario, List<Double> values) {
        if (!scenario.infant().preset().equals(preset.name())) {
            return scenario;
        }
        Settings centre = scenario.infant().centre();
        for (int i = 0; i < values.size(); i++) {
            centre = centre.with(parameters.get(i).parameter(), values.get(i));
        }
        return scenario.withInfant(centre);
    }

    /** The values that the search starts from. */
    public List<Double> start() {
        return parameters.stream().map(FitParameter::start).toList();
    }

    /** All that the loss of some values depends on, and the boxes, on one line: plans that say the same can go on with each other's log. */
    public String inWords() {
        return "preset " + preset.name() + ", dyads " + dyads + ", findings " + String.join(" ", study.findings())
                + ", parameters "
                + parameters.stream().map(FitPlan::inWords).collect(Collectors.joining(" "));
    }

    private static String inWords(FitParameter one) {
        return one.name() + "=" + one.start() + "[" + one.box().low() + ";"
                + one.box().high() + "]";
    }
}
