package peekaboo.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int HANDFUL = 10;

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
        List<Callable<List<List<Reading>>>> tasks = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        for (Design design : designs.values()) {
            Design changed = design.changed(change);
            List<Check> checks = checksOf(design);
            for (int first = 0; first < dyads; first += HANDFUL) {
                int from = first;
                int end = Math.min(first + HANDFUL, dyads);
                tasks.add(() -> EvidenceStudy.handful(changed, checks, from, end));
                owners.add(design.name());
            }
        }
        return new Simulated(gathered(owners, crew.all(tasks)));
    }

    private List<Check> checksOf(Design design) {
        return findings.stream()
                .map(Targets::check)
                .filter(check -> check.design().equals(design.name()))
                .toList();
    }

    private List<CheckReadings> gathered(List<String> owners, List<List<List<Reading>>> handfuls) {
        Map<String, List<List<Reading>>> rows = new LinkedHashMap<>();
        for (int i = 0; i < owners.size(); i++) {
            rows.computeIfAbsent(owners.get(i), name -> new ArrayList<>()).addAll(handfuls.get(i));
        }
        List<CheckReadings> gathered = new ArrayList<>();
        for (Targets finding : findings) {
            int column = checksOf(finding.study()).indexOf(finding.check());
            List<Reading> readings = rows.getOrDefault(finding.design(), List.of()).stream()
                    .map(row -> row.get(column))
                    .toList();
            gathered.add(new CheckReadings(finding.check().parts(), readings));
        }
        return gathered;
    }
}
