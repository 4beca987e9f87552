package peekaboo.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import peekaboo.metric.Reading;
import peekaboo.scenario.Scenario;
import peekaboo.study.Crew;

/**
 * Simulates the studies behind some findings again and again, with scenarios changed a little each time. The dyads are the same
 * every time, and each draws the same random numbers, so that a difference between two runs is the change's doing.
 */
public final class TargetStudy {
    private final List<Targets> findings;
    private final Map<String, Design> designs = new LinkedHashMap<>();

    /** A study of these findings, at least one. */
    public TargetStudy(List<Targets> findings) {
        this.findings = List.copyOf(findings);
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
     * @param crew works at it; the result does not depend on how many they are
     */
    public Simulated run(int dyads, UnaryOperator<Scenario> change, Crew crew) throws InterruptedException {
        Map<String, DesignStudy> changed = new LinkedHashMap<>();
        designs.forEach((name, design) -> changed.put(name, new DesignStudy(design.changed(change), checks())));
        List<Callable<List<List<Reading>>>> tasks = new ArrayList<>();
        List<DesignStudy> owners = new ArrayList<>();
        for (DesignStudy design : changed.values()) {
            design.tasks(dyads).forEach(task -> {
                tasks.add(task);
                owners.add(design);
            });
        }
        List<List<List<Reading>>> handfuls = crew.all(tasks);
        for (int i = 0; i < owners.size(); i++) {
            owners.get(i).take(handfuls.get(i));
        }
        return new Simulated(findings.stream()
                .map(finding -> gathered(finding, Objects.requireNonNull(changed.get(finding.design()))))
                .toList());
    }

    private List<Check> checks() {
        return findings.stream().map(Targets::check).toList();
    }

    private static CheckReadings gathered(Targets finding, DesignStudy design) {
        return new CheckReadings(finding.check().parts(), design.readings(finding.check()));
    }
}
