package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Parameter;
import peekaboo.evidence.Finding;
import peekaboo.evidence.Findings;
import peekaboo.evidence.Target;
import peekaboo.evidence.TargetStudy;
import peekaboo.evidence.Targets;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
import peekaboo.scenario.NearestName;
import peekaboo.scenario.Origin;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;

/**
 * A fit as it is asked for, by names.
 *
 * @param preset name of the preset
 * @param findings ids; none for all that may be fitted and whose study has infants of the preset
 * @param parameters names of infant parameters; none for the preset's usual ones
 * @param factor how far from the start a value is sought either way, above 1
 * @param dyads of each design, at least 2
 */
public record FitRequest(String preset, List<String> findings, List<String> parameters, double factor, int dyads) {
    private static final String PRESET = "--preset";
    private static final String FINDING = "--finding";
    private static final String PARAMETER = "--parameter";
    private static final String CAREGIVER = "caregiver.";

    public FitRequest {
        findings = List.copyOf(findings);
        parameters = List.copyOf(parameters);
    }

    /**
     * The plan that it asks for.
     *
     * @throws BadRequestException with all that is wrong with it
     */
    public FitPlan plan() throws BadRequestException {
        List<Problem> problems = new ArrayList<>();
        InfantPreset infants = infants();
        List<Targets> targets = targets(infants, problems);
        List<FitParameter> varied = varied(infants, problems);
        if (!problems.isEmpty()) {
            throw new BadRequestException(new Problems(problems));
        }
        TargetStudy study = new TargetStudy(targets);
        List<Target> numbers = study.numbers();
        return new FitPlan(infants, study, numbers, varied, dyads);
    }

    private InfantPreset infants() throws BadRequestException {
        Optional<InfantPreset> found = InfantPresets.find(preset);
        if (found.isEmpty()) {
            List<String> known =
                    InfantPresets.all().stream().map(InfantPreset::name).toList();
            throw new BadRequestException(new Problems(List.of(unknown(PRESET, preset, known))));
        }
        return found.get();
    }

    private List<Targets> targets(InfantPreset infants, List<Problem> problems) {
        if (!findings.isEmpty()) {
            return asked(infants, problems);
        }
        List<Targets> all = fittable(infants);
        if (all.isEmpty()) {
            problems.add(problem(
                    PRESET, infants.name(), "a preset that a study of a fittable finding has infants of", null));
        }
        return all;
    }

    private List<Targets> asked(InfantPreset infants, List<Problem> problems) {
        List<Targets> asked = new ArrayList<>();
        for (String id : findings.stream().distinct().toList()) {
            asked(id, infants, problems).ifPresent(asked::add);
        }
        return asked;
    }

    private Optional<Targets> asked(String id, InfantPreset infants, List<Problem> problems) {
        Optional<Finding> finding = Findings.find(id);
        if (finding.isEmpty()) {
            List<String> known = Findings.all().stream().map(Finding::id).toList();
            problems.add(unknown(FINDING, id, known));
            return Optional.empty();
        }
        Optional<Targets> targets = Targets.of(finding.get());
        String expected = whyNot(finding.get(), targets, infants);
        if (expected != null) {
            problems.add(problem(FINDING, id, expected, null));
        }
        return targets;
    }

    private static @Nullable String whyNot(Finding finding, Optional<Targets> targets, InfantPreset infants) {
        if (!FittableKinds.holds(finding)) {
            return "a finding of kind " + String.join(", ", FittableKinds.all()) + "; this one is of kind "
                    + finding.kind() + ", which is never fitted: the model must produce it by itself";
        }
        if (targets.isEmpty()) {
            return "a finding that a study of one session shows; this one has none yet";
        }
        List<String> ages = targets.get().presets();
        return ages.contains(infants.name())
                ? null
                : "a finding on infants of " + infants.name() + "; this one is on " + String.join(", ", ages);
    }

    private static List<Targets> fittable(InfantPreset infants) {
        return Findings.all().stream()
                .filter(FittableKinds::holds)
                .map(Targets::of)
                .flatMap(Optional::stream)
                .filter(targets -> targets.presets().contains(infants.name()))
                .toList();
    }

    private List<FitParameter> varied(InfantPreset infants, List<Problem> problems) {
        List<String> names = parameters.isEmpty() ? UsualParameters.of(infants) : parameters;
        List<FitParameter> varied = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            Optional<Parameter> parameter = infants.table().find(name);
            if (parameter.isPresent() && FitParameter.canVary(parameter.get())) {
                varied.add(FitParameter.within(parameter.get(), factor));
            } else {
                problems.add(unfit(name, infants, parameter.isPresent()));
            }
        }
        return varied;
    }

    private static Problem unfit(String name, InfantPreset infants, boolean known) {
        if (known) {
            return problem(
                    PARAMETER,
                    name,
                    "a parameter that starts above 0, a share below 1, and is no count of ticks",
                    null);
        }
        if (name.startsWith(CAREGIVER)) {
            return problem(PARAMETER, name, "a parameter of the infant: caregivers are not fitted", null);
        }
        return unknown(
                PARAMETER,
                name,
                infants.table().parameters().stream().map(Parameter::name).toList());
    }

    private static Problem unknown(String option, String found, List<String> known) {
        return problem(option, found, "one of: " + String.join(", ", known), NearestName.of(found, known));
    }

    private static Problem problem(String option, String found, String expected, @Nullable String nearest) {
        return new Problem(new Origin(option, null), "", found, expected, nearest);
    }
}
