package peekaboo.coding;

import java.util.Arrays;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;

/** What a sheet is written on: a row a quantity, a column a tick. Filled once, then shared. */
final class Columns {
    final double tickSeconds;
    final InfantPhase[] infant;
    final CaregiverPhase[] caregiver;
    final boolean[] infantLooks;
    final boolean[] caregiverLooks;
    final boolean[] captured;
    final double[] smile;
    final double[] heartRate;
    final double[] skinConductance;
    final int[] addedCodes;
    final int[] began;

    Columns(double tickSeconds, int ticks) {
        this.tickSeconds = tickSeconds;
        infant = new InfantPhase[ticks];
        caregiver = new CaregiverPhase[ticks];
        infantLooks = new boolean[ticks];
        caregiverLooks = new boolean[ticks];
        captured = new boolean[ticks];
        smile = new double[ticks];
        heartRate = new double[ticks];
        skinConductance = new double[ticks];
        addedCodes = new int[ticks];
        began = new int[ticks];
    }

    /** A copy of some of the columns. */
    Columns from(int first, int length) {
        Columns copy = new Columns(tickSeconds, length);
        for (int i = 0; i < length; i++) {
            copy.take(i, this, first + i);
        }
        return copy;
    }

    /** Takes over the caregiver's rows of another; changes and returns this. */
    Columns withCaregiver(Columns other) {
        for (int i = 0; i < caregiver.length; i++) {
            caregiver[i] = other.caregiver[i];
            caregiverLooks[i] = other.caregiverLooks[i];
        }
        return this;
    }

    Columns coarse(int first, int intervals, int ticks) {
        Columns coarse = new Columns(tickSeconds * ticks, intervals);
        for (int i = 0; i < intervals; i++) {
            int start = first + i * ticks;
            coarse.take(i, this, start + ticks / 2);
            coarse.infant[i] = mostOf(Arrays.copyOfRange(infant, start, start + ticks));
            coarse.caregiver[i] = mostOf(Arrays.copyOfRange(caregiver, start, start + ticks));
            for (int tick = start; tick < start + ticks; tick++) {
                coarse.began[i] |= began[tick];
            }
        }
        return coarse;
    }

    private void take(int column, Columns other, int from) {
        infant[column] = other.infant[from];
        caregiver[column] = other.caregiver[from];
        infantLooks[column] = other.infantLooks[from];
        caregiverLooks[column] = other.caregiverLooks[from];
        captured[column] = other.captured[from];
        smile[column] = other.smile[from];
        heartRate[column] = other.heartRate[from];
        skinConductance[column] = other.skinConductance[from];
        addedCodes[column] = other.addedCodes[from];
        began[column] = other.began[from];
    }

    private static <P> P mostOf(P[] phases) {
        P most = phases[0];
        int highest = 0;
        for (P phase : phases) {
            int count = 0;
            for (P other : phases) {
                count += other == phase ? 1 : 0;
            }
            if (count > highest) {
                most = phase;
                highest = count;
            }
        }
        return most;
    }
}
