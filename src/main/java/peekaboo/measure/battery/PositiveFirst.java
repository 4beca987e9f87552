package peekaboo.measure.battery;

import java.util.List;
import java.util.Set;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.list.Lists;
import peekaboo.measure.Bout;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * Who turns positive first. An episode of joint positive engagement is a run of ticks in which both are positive; of those
 * that one partner entered before the other it counts whose turn came first, and of those that one left before the other
 * whether the infant left while the caregiver was still positive. What both did in one tick counts for neither.
 *
 * <p>The number means something only against the same infants beside other infants' caregivers: see {@link
 * Sheet#besideCaregiverOf}.
 */
public final class PositiveFirst extends Measure {
    /**
     * What counts as positive in the catalogue. The finding was coded in monadic phases, where play in face or voice is one
     * phase; ICEP-R splits it, and with {@code Cpos} alone a caregiver that sings on between two smiles would be said to
     * have disengaged. So both, as in the social match.
     */
    public static final Set<CaregiverPhase> FACE_OR_VOICE =
            Set.of(CaregiverPhase.SOCIAL_POSITIVE, CaregiverPhase.POSITIVE_VOICE);

    private static final List<Quantity> QUANTITIES = List.of(
            Quantity.share("caregiver-positive-first", "joint episodes that the caregiver entered first"),
            Quantity.share("caregiver-positive-last", "joint episodes that the infant left first"),
            new Quantity("joint-positive", "/min", "joint episodes seen to begin"),
            new Quantity("joint-after-caregiver", "/min", "those that the caregiver entered first"),
            new Quantity("joint-after-infant", "/min", "those that the infant entered first"));

    private final Set<CaregiverPhase> positive;

    /**
     * With these phases of the caregiver counted positive; of the infant it is {@code Ipos}. With others than those of the
     * catalogue the names of its quantities end with their codes.
     */
    public PositiveFirst(Set<CaregiverPhase> positive) {
        super(
                new Definition(
                        "positive-first" + suffix(positive),
                        "Who turns positive first, and whether the caregiver stays so until the infant disengages.",
                        "Cohn & Tronick 1987; what counts as positive assumed"),
                Channels.PHASES,
                Lists.each(QUANTITIES, quantity -> quantity.ending(suffix(positive))));
        this.positive = Set.copyOf(positive);
    }

    /** The phases in the order of the coding scheme; what counts in the catalogue needs no telling. */
    private static String suffix(Set<CaregiverPhase> positive) {
        if (positive.equals(FACE_OR_VOICE)) {
            return "";
        }
        List<CaregiverPhase> inOrder = Lists.only(CaregiverPhase.all(), positive::contains);
        return "-" + String.join("+", Lists.each(inOrder, CaregiverPhase::code));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        List<Bout> joint = Bout.all(sheet.length(), tick -> infantIn(sheet, tick) && caregiverIn(sheet, tick));
        int afterCaregiver = 0;
        int afterInfant = 0;
        List<Bout> begun = Bout.begun(joint);
        for (Bout episode : begun) {
            afterCaregiver += caregiverIn(sheet, episode.first() - 1) ? 1 : 0;
            afterInfant += infantIn(sheet, episode.first() - 1) ? 1 : 0;
        }
        int infantLeft = 0;
        int caregiverLeft = 0;
        for (Bout episode : Bout.ended(joint, sheet.length())) {
            infantLeft += caregiverIn(sheet, episode.end()) ? 1 : 0;
            caregiverLeft += infantIn(sheet, episode.end()) ? 1 : 0;
        }
        return new Ratios(this)
                .add(afterCaregiver, afterCaregiver + afterInfant)
                .add(infantLeft, infantLeft + caregiverLeft)
                .aMinute(begun.size(), sheet.seconds())
                .aMinute(afterCaregiver, sheet.seconds())
                .aMinute(afterInfant, sheet.seconds())
                .reading();
    }

    private static boolean infantIn(Sheet sheet, int tick) {
        return sheet.infant(tick) == InfantPhase.SOCIAL_POSITIVE;
    }

    private boolean caregiverIn(Sheet sheet, int tick) {
        return positive.contains(sheet.caregiver(tick));
    }
}
