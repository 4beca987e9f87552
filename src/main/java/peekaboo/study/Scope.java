package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.PhasePairs;
import peekaboo.inference.ArmSpells.SpellState;
import peekaboo.list.Lists;
import peekaboo.measure.MeasureSet;
import peekaboo.measure.Quantity;
import peekaboo.measure.battery.Measures;
import peekaboo.measure.battery.TimeBudget;
import peekaboo.record.Stretch;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/**
 * How much a study takes down of each session and works out. Turnings away are always among it.
 *
 * @param quantities of the measures that are told, and {@link Quantities#byChance}
 * @param stretches over which they are read off, and turnings away too, which are always read off the whole session
 * @param curves states whose shares over time are told, each once
 * @param dyadByDyad whether each dyad is told by itself: its own mean, tests over dyads; and how soon infants are back is told by every
 *     definition of it ({@link HowSoon})
 * @param digests whether the digest of the record of each session is taken
 */
public record Scope(
        List<Quantity> quantities,
        List<Stretch> stretches,
        List<SpellState> curves,
        boolean dyadByDyad,
        boolean digests) {
    /** The same with the digests where each dyad is told by itself, and only there. */
    public Scope(List<Quantity> quantities, List<Stretch> stretches, List<SpellState> curves, boolean dyadByDyad) {
        this(quantities, stretches, curves, dyadByDyad, dyadByDyad);
    }

    public Scope {
        quantities = List.copyOf(quantities);
        stretches = List.copyOf(stretches);
        curves = List.copyOf(curves);
    }

    /** All that a summary tells, over the whole session and, if more than one episode is coded, over each of those. */
    public static Scope of(Scenario scenario) {
        List<Stretch> stretches = new ArrayList<>(List.of(Stretch.WHOLE_SESSION));
        if (scenario.codedEpisodes().size() > 1) {
            for (Episode episode : scenario.codedEpisodes()) {
                stretches.add(Stretch.of(episode.name()));
            }
        }
        return new Scope(Quantities.ofSessions(), stretches, SpellState.all(), true);
    }

    /** What these quantities take and no more, over the whole session; those of turnings away may be among them. */
    public static Scope of(List<Quantity> asked) {
        List<Quantity> quantities = Lists.only(Quantities.ofSessions(), asked::contains);
        return new Scope(quantities, List.of(Stretch.WHOLE_SESSION), List.of(), false);
    }

    /** The same with the digest of every session. */
    public Scope withDigests() {
        return new Scope(quantities, stretches, curves, dyadByDyad, true);
    }

    /** The pairs of phases of which a share by chance is told. */
    List<PhasePairs> byChance() {
        return stretches.isEmpty()
                ? List.of()
                : Lists.only(PhasePairs.all(), pairs -> quantities.contains(Quantities.byChance(pairs)));
    }

    /** True when nothing of a session is told but its turnings away. */
    boolean ofTurningsAwayAlone() {
        return !dyadByDyad && !digests && byChance().isEmpty() && ofMeasures().isEmpty();
    }

    /** The quantities that are read off by measures. */
    List<Quantity> ofMeasures() {
        List<Quantity> measured = new ArrayList<>(stretches.isEmpty() ? List.of() : quantities);
        byChance().forEach(pairs -> measured.remove(Quantities.byChance(pairs)));
        return measured;
    }

    /** What is read off each stretch of each session. */
    MeasureSet measures() {
        List<String> names = Lists.each(ofMeasures(), Quantity::name);
        if (!byChance().isEmpty()) {
            names.addAll(Lists.each(TimeBudget.whileFree().quantities(), Quantity::name));
        }
        return new MeasureSet(Measures.of(names));
    }
}
