package peekaboo.evidence;

import java.util.ArrayList;
import java.util.List;
import peekaboo.inference.Measured;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.study.Stage;

/** One design with all that is read off its dyads; its items are dyads, and each gives a reading a check. */
final class DesignStudy implements Stage<List<List<Measured<Reading>>>> {
    private static final int HANDFUL = 10;

    private final StudyDesign design;
    private final List<FindingCheck> checks;
    private final Channels needs;
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

    /** The last dyad's neighbour is run beyond the end, so that every pair that never met has another infant. */
    @Override
    public List<List<Measured<Reading>>> piece(int from, int end) {
        List<List<Measured<Reading>>> rows = new ArrayList<>();
        Measured<ObservedDyad> dyad = observed(from);
        for (int i = from; i < end; i++) {
            Measured<ObservedDyad> next = observed(i + design.round());
            rows.add(read(dyad, next));
            dyad = design.round() == 1 ? next : observed(i + 1);
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
