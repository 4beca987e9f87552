package peekaboo.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.design.Design;
import peekaboo.design.Design.Axis;
import peekaboo.dyad.Unit;
import peekaboo.measure.Quantity;
import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Change;
import peekaboo.study.Quantities;
import peekaboo.study.Terms;
import peekaboo.sweep.SweepPlan;
import peekaboo.text.DecimalText;

/**
 * What stands at the head of a log: of which sweep it is, and what is needed to put its shards together where neither the scenario's file
 * nor the design is at hand.
 *
 * @param digest of the scenarios of all runs
 * @param shard which part of the sweep
 * @param runs of the whole sweep
 * @param command that makes the whole, without what shapes its files
 * @param kind of the design
 * @param axes of the design
 * @param seeds of each point
 * @param arms their names
 * @param outcomes that are looked at
 * @param terms on which they are estimated
 * @param sets what was changed at all points
 */
record SweepHead(
        String digest,
        Shard shard,
        int runs,
        String command,
        Design.Kind kind,
        List<Axis> axes,
        int seeds,
        List<String> arms,
        List<Quantity> outcomes,
        Terms terms,
        List<Change> sets) {
    static final String BEGINNING = "# peekaboo sweep";

    /** Of no sweep. */
    static final SweepHead NONE = new SweepHead(
            "", Shard.WHOLE, 0, "", Design.Kind.GRID, List.of(), 1, List.of(), List.of(), Terms.usual(), List.of());

    private static final String TAB = "\t";
    private static final String RECORDS = "records";

    SweepHead {
        axes = List.copyOf(axes);
        arms = List.copyOf(arms);
        outcomes = List.copyOf(outcomes);
        sets = List.copyOf(sets);
    }

    /** Of a sweep that is about to be run. */
    static SweepHead of(SweepPlan plan, Shard shard, Made made) {
        return new SweepHead(
                made.digest,
                shard,
                plan.runs(),
                made.command,
                plan.design().kind(),
                plan.design().axes(),
                plan.seeds(),
                plan.scenario().arms().stream().map(Arm::name).toList(),
                plan.outcomes(),
                plan.terms(),
                made.sets);
    }

    /** The same of all shards together. */
    SweepHead whole() {
        return new SweepHead(digest, Shard.WHOLE, runs, command, kind, axes, seeds, arms, outcomes, terms, sets);
    }

    /**
     * Of what a sweep is made.
     *
     * @param digest of the scenarios of all runs
     * @param command that makes it, without what shapes its files
     * @param sets what was changed at all points
     */
    record Made(String digest, String command, List<Change> sets) {}

    /** Line by line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(BEGINNING + " " + digest);
        add(lines, RECORDS, Integer.toString(RecordsNumber.NOW));
        add(lines, "shard", shard.text());
        add(lines, "runs", Integer.toString(runs));
        add(lines, "command", command);
        add(lines, "design", kind.label());
        axes.forEach(axis -> add(
                lines,
                "axis",
                axis.path() + TAB + axis.unit().map(Unit::name).orElse("-") + TAB + String.join(TAB, axis.targets())));
        add(lines, "seeds", Integer.toString(seeds));
        arms.forEach(arm -> add(lines, "arm", arm));
        outcomes.forEach(outcome -> add(lines, "outcome", outcome.name()));
        add(lines, "horizon", DecimalText.print(terms.horizonSeconds()));
        sets.forEach(set -> add(lines, "set", set.path() + "=" + set.value()));
        return lines;
    }

    private static void add(List<String> lines, String name, String value) {
        lines.add("# " + name + " " + value);
    }

    /** What these lines say; nothing if they are no head of a log of these records. */
    static Optional<SweepHead> of(List<String> lines) {
        Lines read = new Lines(lines);
        try {
            Optional<Shard> shard = Shard.of(read.one("shard"));
            List<Quantity> outcomes = new ArrayList<>();
            for (String name : read.all("outcome")) {
                Quantities.ofArms().stream()
                        .filter(one -> one.name().equals(name))
                        .forEach(outcomes::add);
            }
            Optional<Design.Kind> kind = List.of(Design.Kind.values()).stream()
                    .filter(one -> one.label().equals(read.one("design")))
                    .findFirst();
            Double horizon = DecimalText.parse(read.one("horizon"));
            boolean isHead = lines.get(0).startsWith(BEGINNING + " ")
                    && read.one(RECORDS).equals(Integer.toString(RecordsNumber.NOW));
            if (!isHead || horizon == null || shard.isEmpty() || kind.isEmpty() || outcomes.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new SweepHead(
                    lines.get(0).substring(BEGINNING.length() + 1),
                    shard.get(),
                    Integer.parseInt(read.one("runs")),
                    read.one("command"),
                    kind.get(),
                    read.all("axis").stream().map(SweepHead::axis).toList(),
                    Integer.parseInt(read.one("seeds")),
                    read.all("arm"),
                    outcomes,
                    Terms.withHorizon(horizon),
                    read.all("set").stream().map(Change::parse).toList()));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private static Axis axis(String text) {
        List<String> parts = List.of(text.split(TAB, -1));
        if (parts.size() < 3) {
            throw new IllegalArgumentException(text);
        }
        Optional<Unit> unit = parts.get(1).equals("-") ? Optional.empty() : Optional.of(Unit.valueOf(parts.get(1)));
        return new Axis(parts.get(0), parts.subList(2, parts.size()), unit);
    }

    /** Lines of names and values. */
    private record Lines(List<String> lines) {
        List<String> all(String name) {
            String begins = "# " + name + " ";
            return lines.stream()
                    .filter(line -> line.startsWith(begins))
                    .map(line -> line.substring(begins.length()))
                    .toList();
        }

        String one(String name) {
            List<String> all = all(name);
            if (all.size() != 1) {
                throw new IllegalArgumentException(name + ": " + all.size() + " lines");
            }
            return all.get(0);
        }
    }
}
