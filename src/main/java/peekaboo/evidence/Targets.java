package peekaboo.evidence;

import java.util.List;
import java.util.Optional;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.FindingChecks;
import peekaboo.evidence.check.Part;
import peekaboo.evidence.check.StudyDesign;
import peekaboo.evidence.check.StudyDesigns;
import peekaboo.scenario.Scenario;

/** The numbers that a finding publishes, and the study that shows them in the model. */
public final class Targets {
    private final FindingCheck check;
    private final StudyDesign design;

    Targets(FindingCheck check) {
        this.check = check;
        this.design = StudyDesigns.of(check.design(), List.of());
    }

    /** The numbers of a finding, or empty if no study of one session can show it. */
    public static Optional<Targets> of(PublishedFinding finding) {
        return FindingChecks.find(finding.id()).map(Targets::new);
    }

    /** Id of the finding. */
    public String finding() {
        return check.id();
    }

    /** Name of the study's design. */
    public String design() {
        return check.design();
    }

    /** Names of the presets from which the study's infants are drawn. */
    public List<String> presets() {
        return design.scenarios().stream()
                .map(Scenario::infant)
                .map(infants -> infants.preset())
                .distinct()
                .toList();
    }

    /** The numbers, part by part. */
    public List<Target> numbers() {
        return check.parts().stream().map(this::number).toList();
    }

    private Target number(Part part) {
        return new Target(check.id(), part.label(), part.unit(), part.expected(), check.sampleSize());
    }

    FindingCheck check() {
        return check;
    }

    StudyDesign study() {
        return design;
    }
}
