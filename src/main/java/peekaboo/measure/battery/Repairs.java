package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.list.Lists;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Sheet;

/**
 * Ruptures and repairs: a repair is the step from a mismatch to a match.
 *
 * <p>A mismatch that lasts beyond the stretch is censored: its time counts in the repair hazard, not in the mean length. A
 * cycle runs from the onset of a mismatch to the onset of the next, both seen, and is split into its mismatch and its match,
 * so that the two parts add up to it exactly. Time in which the caregiver holds still is left out: what goes on when that
 * begins is censored. Time for each repair is not observed in a stretch without one, but its seconds
 * count when readings are merged.
 *
 * <p>Under another definition of a match than the usual the names of its quantities end with that one's label.
 */
public final class Repairs extends Measure {
    private static final String HAZARD = "repair-hazard";
    private static final String TIME_PER_REPAIR = "time-per-repair";

    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity("repairs", "/min", "steps from a mismatch to a match"),
            new Quantity("mean-mismatch", "s", "length of mismatches that were seen to end"),
            Quantity.share("mismatches-censored", "mismatches that lasted beyond the stretch"),
            new Quantity(HAZARD, "/s", "repairs for each second in mismatch, censored ones included"),
            new Quantity("mean-match", "s", "length of matches that were seen to end"),
            new Quantity("cycle-mismatch", "s", "mismatch in complete cycles"),
            new Quantity("cycle-match", "s", "match in complete cycles"),
            new Quantity("mean-cycle", "s", "from the onset of a mismatch to the onset of the next"),
            new Quantity(TIME_PER_REPAIR, "s", "time of the stretch for each repair in it"));

    private final Accord accord;

    /** Of matches under this definition. */
    public Repairs(Accord accord) {
        super(
                new Definition(
                        "repairs" + Matching.suffix(accord),
                        "How often mismatches turn into matches, and how long both last; a match: " + accord.meaning()
                                + ". Time in which the caregiver holds still is left out.",
                        "Tronick & Gianino 1986; Tronick & Weinberg 1997; Noe, Schluckwerder & Reck 2015; of a match: "
                                + accord.source()),
                FreeToAnswer.NEEDS,
                Lists.each(QUANTITIES, quantity -> quantity.ending(Matching.suffix(accord))));
        this.accord = accord;
    }

    /** Name of the repairs for each second in mismatch. */
    public String hazard() {
        return HAZARD + Matching.suffix(accord);
    }

    /** Name of the time for each repair. */
    public String timePerRepair() {
        return TIME_PER_REPAIR + Matching.suffix(accord);
    }

    /** What goes on when the caregiver begins to hold still is censored there, and what comes after begins anew. */
    @Override
    protected Reading readOff(Sheet sheet) {
        Reading all = notObserved();
        for (Sheet part : FreeToAnswer.parts(sheet)) {
            all = all.merge(readOffPart(part));
        }
        return all;
    }

    private Reading readOffPart(Sheet sheet) {
        List<Bout> mismatches = Bout.all(sheet.length(), tick -> !matched(sheet, tick));
        List<Bout> ended = Bout.ended(mismatches, sheet.length());
        List<Bout> matches = Bout.ended(Bout.all(sheet.length(), tick -> matched(sheet, tick)), sheet.length());
        int repairs = ended.size();
        Ratios ratios = new Ratios(this)
                .aMinute(repairs, sheet.seconds())
                .add(Bout.ticks(ended) * sheet.tickSeconds(), repairs)
                .add(mismatches.size() - repairs, mismatches.size())
                .add(repairs, Bout.ticks(mismatches) * sheet.tickSeconds())
                .add(Bout.ticks(matches) * sheet.tickSeconds(), matches.size());
        addCycles(ratios, mismatches, sheet.tickSeconds());
        return ratios.add(sheet.seconds(), repairs).reading();
    }

    private boolean matched(Sheet sheet, int tick) {
        return accord.matches(sheet.infant(tick), sheet.caregiver(tick));
    }

    private static void addCycles(Ratios ratios, List<Bout> mismatches, double tickSeconds) {
        List<Bout> begun = Bout.begun(mismatches);
        int cycles = Math.max(0, begun.size() - 1);
        int mismatch = 0;
        int match = 0;
        for (int i = 0; i < cycles; i++) {
            mismatch += begun.get(i).ticks();
            match += begun.get(i + 1).first() - begun.get(i).end();
        }
        ratios.add(mismatch * tickSeconds, cycles).add(match * tickSeconds, cycles);
        ratios.add((mismatch + match) * tickSeconds, cycles);
    }
}
