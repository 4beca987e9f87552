package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import peekaboo.metric.Reading;
import peekaboo.metric.Spell;
import peekaboo.random.Digest;
import peekaboo.scenario.Arm;

/**
 * What one arm gave.
 *
 * @param arm who was with the infants
 * @param dyads in the order of their numbers
 */
public record ArmResult(Arm arm, List<DyadResult> dyads) {

    public ArmResult {
        dyads = List.copyOf(dyads);
    }

    /** Its name in the scenario. */
    public String name() {
        return arm.name();
    }

    /** The digest of its dyads' digests in order, 16 hexadecimal digits. */
    public String digest() {
        Digest digest = new Digest();
        for (DyadResult dyad : dyads) {
            digest.add(dyad.digest());
        }
        return digest.hex();
    }

    /** All dyads' readings of a metric added up, by the places of the stretch and of the metric. */
    public Reading pooled(int stretch, int metric) {
        Reading sum = dyads.get(0).readings().get(stretch).get(metric);
        for (DyadResult dyad : dyads.subList(1, dyads.size())) {
            sum = sum.merge(dyad.readings().get(stretch).get(metric));
        }
        return sum;
    }

    /** The turnings away of each dyad, in dyad order. */
    List<List<Spell>> spellsByDyad() {
        return dyads.stream().map(DyadResult::spells).toList();
    }

    /** How many turnings away. */
    public int spells() {
        int spells = 0;
        for (DyadResult dyad : dyads) {
            spells += dyad.spells().size();
        }
        return spells;
    }

    ArmResult followedBy(ArmResult later) {
        List<DyadResult> all = new ArrayList<>(dyads);
        all.addAll(later.dyads);
        return new ArmResult(arm, all);
    }
}
