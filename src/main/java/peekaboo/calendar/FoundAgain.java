package peekaboo.calendar;

import java.util.List;
import peekaboo.measure.Spell;
import peekaboo.measure.Spells;
import peekaboo.record.Recording;
import peekaboo.study.ArmSummary.Tally;

/**
 * How often the two found each other again in one session.
 *
 * @param known turnings away of which it is known whether the infant was back by itself within {@value Tally#BACK_SECONDS} s
 * @param back how many of them it was
 */
public record FoundAgain(int known, int back) {
    /**
     * Of a session.
     *
     * @param inTime {@value Tally#BACK_SECONDS} s in ticks
     */
    static FoundAgain in(Recording recording, int inTime) {
        List<Spell> spells = Spells.of(recording);
        return new FoundAgain(spells.size() - Tally.cutOff(spells, inTime), Tally.back(spells, inTime));
    }

    /** True where it is known of any turning away at all. */
    public boolean isKnown() {
        return known > 0;
    }

    /** Share of those known; not a number where there is none. */
    public double share() {
        return known == 0 ? Double.NaN : (double) back / known;
    }

    /** True of a session in which the two were together: the infant was back in time after at least half of those known. */
    public boolean isTogether() {
        return isKnown() && isTogether(share());
    }

    /** The same of a share. */
    public static boolean isTogether(double share) {
        return share >= 0.5;
    }
}
