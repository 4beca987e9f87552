package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Valence;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * How contingently the caregiver answers smiles: the infant's smile onsets that meet a positive face or voice within 2 s,
 * present or begun. Because a caregiver that is always positive answers everything so, two figures stand beside it: the share
 * of all moments that would count as answered, and of the smiles that met no positive caregiver, the share answered anew.
 *
 * <p>Only smiles and moments whose 2 s lie within the stretch.
 */
public final class SmilesAnswered extends Measure {
    private static final double WINDOW_SECONDS = 2;

    /** The measure; it has nothing to set. */
    public SmilesAnswered() {
        super(
                new Definition(
                        "smiles-answered",
                        "Share of the infant's smiles that the caregiver answers with a smile or a warm voice within 2 s.",
                        "SFU thesis etd3220, cf. Gianino & Tronick 1988; window assumed"),
                Channels.PHASES,
                List.of(
                        Quantity.share("smiles-answered", "smile onsets with a positive caregiver within 2 s"),
                        Quantity.share("smiles-answered-by-chance", "moments with a positive caregiver within 2 s"),
                        Quantity.share(
                                "smiles-answered-anew", "the same of smiles that began beside one not positive")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        int window = sheet.ticks(WINDOW_SECONDS);
        Answers smiles = new Answers();
        Answers moments = new Answers();
        Answers anew = new Answers();
        for (int tick = 0; tick + window < sheet.length(); tick++) {
            boolean answered = answered(sheet, tick, window);
            moments.count(answered);
            if (smileBegins(sheet, tick)) {
                smiles.count(answered);
                if (!positive(sheet, tick)) {
                    anew.count(answered);
                }
            }
        }
        return new Ratios(this)
                .add(smiles.answered, smiles.all)
                .add(moments.answered, moments.all)
                .add(anew.answered, anew.all)
                .reading();
    }

    private static boolean smileBegins(Sheet sheet, int tick) {
        return tick > 0
                && sheet.infant(tick) == InfantPhase.SOCIAL_POSITIVE
                && sheet.infant(tick - 1) != InfantPhase.SOCIAL_POSITIVE;
    }

    private static boolean answered(Sheet sheet, int tick, int window) {
        for (int later = tick; later <= tick + window; later++) {
            if (positive(sheet, later)) {
                return true;
            }
        }
        return false;
    }

    private static boolean positive(Sheet sheet, int tick) {
        return sheet.caregiver(tick).valence() == Valence.POSITIVE;
    }

    private static final class Answers {
        private int answered;
        private int all;

        void count(boolean isAnswered) {
            answered += isAnswered ? 1 : 0;
            all++;
        }
    }
}
