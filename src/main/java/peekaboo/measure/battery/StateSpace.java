package peekaboo.measure.battery;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/** Where the two are together: share of ticks in each pair of phases (state space grid). */
public final class StateSpace extends Measure {
    private static final int CAREGIVER = CaregiverPhase.all().size();

    /** The measure; it has nothing to set. */
    public StateSpace() {
        super(
                new Definition(
                        "state-space",
                        "Share of the time in each pair of an infant's and a caregiver's phase.",
                        "state space grids after Lewis, Lamey & Douglas 1999"),
                Channels.PHASES,
                pairs());
    }

    private static List<Quantity> pairs() {
        List<Quantity> all = new ArrayList<>();
        for (InfantPhase infant : InfantPhase.all()) {
            for (CaregiverPhase caregiver : CaregiverPhase.all()) {
                all.add(Quantity.share(
                        cell(infant, caregiver),
                        "infant " + infant.words() + " while the caregiver " + caregiver.words()));
            }
        }
        return all;
    }

    /** Names of its quantities. */
    public static List<String> cells() {
        return Lists.each(pairs(), Quantity::name);
    }

    /** Name of the share of the time in a pair of phases. */
    public static String cell(InfantPhase infant, CaregiverPhase caregiver) {
        return infant.code() + "+" + caregiver.code();
    }

    /** Where the pair of phases of a tick stands among all of them. */
    static int place(Sheet sheet, int tick) {
        return sheet.code(CodedChannel.INFANT, tick) * CAREGIVER + sheet.code(CodedChannel.CAREGIVER, tick);
    }

    @Override
    public List<Quantity> inSummary() {
        return quantities();
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        int[] ticks = new int[quantities().size()];
        for (int tick = 0; tick < sheet.length(); ) {
            int until = sheet.phasesUntil(tick);
            ticks[place(sheet, tick)] += until - tick;
            tick = until;
        }
        Ratios ratios = new Ratios(this);
        for (int pair : ticks) {
            ratios.add(pair, sheet.length());
        }
        return ratios.reading();
    }
}
