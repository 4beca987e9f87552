package peekaboo.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import peekaboo.metric.Reading;

/** One design with all that is read off its dyads: makes the tasks, takes what they give, and tells check by check. */
final class DesignStudy {
    private static final int HANDFUL = 10;

    private final Design design;
    private final List<Check> checks;
    private final List<List<Reading>> rows = new ArrayList<>();

    /** Of the checks given, those that look for their finding in this design. */
    DesignStudy(Design design, List<Check> checks) {
        this.design = design;
        this.checks = checks.stream()
                .filter(check -> check.design().equals(design.name()))
                .toList();
    }

    /** A task for every few dyads; each gives a row a dyad, in it a reading a check. */
    List<Callable<List<List<Reading>>>> tasks(int dyads) {
        List<Callable<List<List<Reading>>>> tasks = new ArrayList<>();
        for (int first = 0; first < dyads; first += HANDFUL) {
            int from = first;
            int end = Math.min(first + HANDFUL, dyads);
            tasks.add(() -> handful(from, end));
        }
        return tasks;
    }

    /** The last dyad's neighbour is run beyond the end, so that every pair that never met has another infant. */
    private List<List<Reading>> handful(int first, int end) {
        List<List<Reading>> all = new ArrayList<>();
        Observed dyad = Observed.of(design, first);
        for (int i = first; i < end; i++) {
            Observed next = Observed.of(design, i + design.round());
            all.add(read(dyad, next));
            dyad = design.round() == 1 ? next : Observed.of(design, i + 1);
        }
        return all;
    }

    private List<Reading> read(Observed dyad, Observed next) {
        return checks.stream().map(check -> check.reader().read(dyad, next)).toList();
    }

    /** Takes what a task gave; in the order of the tasks. */
    void take(List<List<Reading>> handful) {
        rows.addAll(handful);
    }

    /** What was read off each dyad for one of its checks. */
    List<Reading> readings(Check check) {
        int column = checks.indexOf(check);
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
