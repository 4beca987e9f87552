package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Moments;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/**
 * Whether strong smiles are followed by more looking away than weak ones. The strength of a smile is its mean intensity times
 * its length; strong are a dyad's smiles above its own median, weak the others. Only smiles whose 5 s after the end lie
 * within the stretch; read off dyads with at least four of them that are not all as strong.
 */
public final class SmilesBeforeAversion extends Measure {
    private static final double WINDOW_SECONDS = 5;
    private static final int FEWEST_SMILES = 4;

    /** The measure; it has nothing to set. */
    public SmilesBeforeAversion() {
        super(
                new Definition(
                        "smiles-before-aversion",
                        "Looking away in the 5 s after strong smiles, less that after weak ones.",
                        "Stifter & Moyer 1991; window and split assumed"),
                Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE).and(Channels.levels(LevelChannel.SMILE)),
                List.of(Quantity.signed(
                        "aversion-after-strong-smiles",
                        "s",
                        "more time away after strong than after weak; mean over dyads")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        List<Bout> smiles = smiles(sheet);
        if (smiles.size() < FEWEST_SMILES) {
            return notObserved();
        }
        double[] strengths = new double[smiles.size()];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = strength(sheet, smiles.get(i));
        }
        return of(sheet, smiles, strengths);
    }

    private Reading of(Sheet sheet, List<Bout> smiles, double[] strengths) {
        double median = Moments.median(strengths);
        double strong = 0;
        double weak = 0;
        int strongs = 0;
        for (int i = 0; i < strengths.length; i++) {
            if (strengths[i] > median) {
                strong += secondsAway(sheet, smiles.get(i));
                strongs++;
            } else {
                weak += secondsAway(sheet, smiles.get(i));
            }
        }
        if (strongs == 0) {
            return notObserved();
        }
        return new Ratios(this)
                .ofDyad(strong / strongs - weak / (strengths.length - strongs))
                .reading();
    }

    private static List<Bout> smiles(Sheet sheet) {
        int latestEnd = sheet.length() - sheet.ticks(WINDOW_SECONDS);
        return Lists.only(
                Bout.all(sheet.length(), tick -> sheet.infant(tick) == InfantPhase.SOCIAL_POSITIVE),
                smile -> smile.end() <= latestEnd);
    }

    private static double strength(Sheet sheet, Bout smile) {
        double strength = 0;
        for (int tick = smile.first(); tick < smile.end(); tick++) {
            strength += sheet.level(LevelChannel.SMILE, tick) * sheet.tickSeconds();
        }
        return strength;
    }

    private static double secondsAway(Sheet sheet, Bout smile) {
        int away = 0;
        for (int tick = smile.end(); tick < smile.end() + sheet.ticks(WINDOW_SECONDS); tick++) {
            away += sheet.infantLooks(tick) ? 0 : 1;
        }
        return away * sheet.tickSeconds();
    }
}
