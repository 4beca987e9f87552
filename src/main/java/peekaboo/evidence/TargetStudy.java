package peekaboo.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import peekaboo.evidence.check.DyadReadings;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.StudyDesign;
import peekaboo.scenario.Scenario;
import peekaboo.study.Progress;
import peekaboo.study.Workers;

/**
 * Simulates the studies behind some findings again and again, with scenarios changed a little each time. The dyads are the same
 * every time, and each draws the same random numbers, so that a difference between two runs is the change's doing.
 */
public final class TargetStudy {
    private final List<Targets> findings;
    private final List<FindingCheck> checks;
    private final Map<String, StudyDesign> designs = new LinkedHashMap<>();

    /** A study of these findings, at least one. */
    public TargetStudy(List<Targets> findings) {
        this.findings = List.copyOf(findings);
        checks = findings.stream().map(Targets::check).toList();
        findings.forEach(finding -> designs.putIfAbsent(finding.design(), finding.study()));
    }

    /** The numbers of all its findings, in their order. */
    public List<Target> numbers() {
        return findings.stream().flatMap(finding -> finding.numbers().stream()).toList();
    }

    /** Ids of its findings, in their order. */
    public List<String> findings() {
        return findings.stream().map(Targets::finding).toList();
    }

    /**
     * Runs every design once.
     *
     * @param dyads of each design, at least 2
     * @param change made to each design's scenarios; must leave their episodes and arms as many as they were
     * @param workers work at it; the result is the same whoever they are
     */
    public Simulated run(int dyads, UnaryOperator<Scenario> change, Workers workers) throws InterruptedException {
        Map<String, DesignStudy> changed = new LinkedHashMap<>();
        for (StudyDesign design : designs.values()) {
            DesignStudy study = new DesignStudy(design.changed(change), checks, dyads);
            workers.work(study, Progress.SILENT);
            changed.put(design.name(), study);
        }
        return new Simulated(checks.stream()
                .map(check -> gathered(check, Objects.requireNonNull(changed.get(check.design()))))
                .toList());
    }

    /** A dyad that could not be read is not left out: the others would be another sample. */
    private static Simulated.OfFinding gathered(FindingCheck check, DesignStudy design) {
        DyadReadings readings = design.readings(check);
        if (!readings.fault().isEmpty()) {
            throw new IllegalStateException(check.id() + ": " + readings.fault());
        }
        return new Simulated.OfFinding(check.parts(), readings);
    }
}
