package peekaboo.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import peekaboo.evidence.check.DyadReadings;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.ObservedDyad;
import peekaboo.evidence.check.StudyDesign;
import peekaboo.inference.Measured;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.study.Stage;

/** One design with all that is read off its dyads; its items are dyads, and each gives a reading a check. */
final class DesignStudy implements Stage<List<List<Measured<Reading>>>> {
    /** So many that the neighbours beyond the end of each handful are few. */
    private static final int HANDFUL = 25;

    private final StudyDesign design;
    private final List<FindingCheck> checks;
    private final Channels needs;
    /** Whether any of them reads a dyad beside another. */
    private final boolean isBeside;

    private final int dyads;
    private final List<DyadReadings> readings;

    /**
     * Of so many dyads.
     *
     * @param all of which those are read that look for their finding in this design
     */
    DesignStudy(StudyDesign design, List<FindingCheck> all, int dyads) {
        this.design = design;
        this.dyads = dyads;
        checks = all.stream()
                .filter(check -> check.design().equals(design.name()))
                .toList();
        isBeside = checks.stream().anyMatch(FindingCheck::isBeside);
        needs = checks.stream().map(FindingCheck::needs).reduce(Channels.NONE, Channels::and);
        readings = checks.stream().map(check -> new DyadReadings(dyads)).toList();
    }

    @Override
    public int items() {
        return dyads;
    }

    @Override
    public int handful() {
        return HANDFUL;
    }

    @Override
    public List<List<Measured<Reading>>> piece(int from, int end) {
        return isBeside ? besideNeighbours(from, end) : alone(from, end);
    }

    private List<List<Measured<Reading>>> alone(int from, int end) {
        List<List<Measured<Reading>>> rows = new ArrayList<>();
        for (int i = from; i < end; i++) {
            Measured<ObservedDyad> dyad = observed(i);
            rows.add(read(dyad, dyad));
        }
        return rows;
    }

    /**
     * The last dyads' neighbours are run beyond the end, so that every pair that never met has another infant. Each dyad is run once: it is
     * kept until it has been the neighbour and the one whose neighbour is looked at.
     */
    private List<List<Measured<Reading>>> besideNeighbours(int from, int end) {
        List<List<Measured<Reading>>> rows = new ArrayList<>();
        Deque<Measured<ObservedDyad>> kept = new ArrayDeque<>();
        for (int i = from; i < from + design.round(); i++) {
            kept.add(observed(i));
        }
        for (int i = from; i < end; i++) {
            Measured<ObservedDyad> next = observed(i + design.round());
            kept.add(next);
            rows.add(read(kept.remove(), next));
        }
        return rows;
    }

    private Measured<ObservedDyad> observed(int dyad) {
        return Measured.computed(() -> Measured.observed(ObservedDyad.of(design, needs, dyad)));
    }

    private List<Measured<Reading>> read(Measured<ObservedDyad> dyad, Measured<ObservedDyad> next) {
        return checks.stream()
                .map(check -> dyad.then(one -> next.then(other -> read(check, one, other))))
                .toList();
    }

    private static Measured<Reading> read(FindingCheck check, ObservedDyad dyad, ObservedDyad next) {
        return Measured.computed(() -> Measured.observed(check.reader().read(dyad, next)));
    }

    @Override
    public void take(List<List<Measured<Reading>>> rows) {
        for (List<Measured<Reading>> row : rows) {
            for (int check = 0; check < checks.size(); check++) {
                readings.get(check).take(row.get(check));
            }
        }
    }

    /** What was read off each dyad for one of its checks. */
    DyadReadings readings(FindingCheck check) {
        return readings.get(checks.indexOf(check));
    }
}
