package peekaboo.fit;

import java.util.List;
import java.util.Optional;
import peekaboo.evidence.TargetStudy;
import peekaboo.evidence.Targets;
import peekaboo.infant.InfantPreset;
import peekaboo.infant.InfantPresets;
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
        RequestProblems problems = new RequestProblems();
        InfantPreset infants = infants(problems);
        List<Targets> targets = new AskedFindings(infants, problems).of(findings);
        List<FitParameter> varied = new AskedParameters(infants, factor, problems).of(parameters);
        problems.requireNone();
        TargetStudy study = new TargetStudy(targets);
        return new FitPlan(infants, study, study.numbers(), varied, dyads);
    }

    /** Without the preset nothing else can be looked up. */
    private InfantPreset infants(RequestProblems problems) throws BadRequestException {
        Optional<InfantPreset> found = InfantPresets.find(preset);
        if (found.isEmpty()) {
            List<String> known =
                    InfantPresets.all().stream().map(InfantPreset::name).toList();
            problems.unknown(PRESET, preset, known);
            problems.requireNone();
        }
        return found.orElseThrow();
    }

    /** A fit that cannot be made as asked for. */
    public static final class BadRequestException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Problems problems;

        BadRequestException(Problems problems) {
            super("the fit cannot be made");
            this.problems = problems;
        }

        /** Everything that is wrong with it. */
        public Problems problems() {
            return problems;
        }
    }
}
