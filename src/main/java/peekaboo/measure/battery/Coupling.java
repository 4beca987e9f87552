package peekaboo.measure.battery;

import java.util.Arrays;
import java.util.List;
import peekaboo.measure.Measure;
import peekaboo.measure.Moments;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * How well each partner's engagement is foretold by both partners' engagement a second before: standardised partial
 * regression coefficients of a dyad. Coded once a second on the scales of {@link Engagement}; read off stretches of at
 * least 10 s in which neither partner's engagement stays the same.
 */
public final class Coupling extends Measure {
    private static final int FEWEST_STEPS = 10;
    /** Of the variance of one partner that the other leaves: below it their coefficients cannot be told apart. */
    private static final double LEAST_APART = 1e-6;

    /** The measure; it has nothing to set. */
    public Coupling() {
        super(
                new Definition(
                        "coupling",
                        "How far the engagement of each partner follows the other's and its own of a second before.",
                        "Cohn & Tronick 1987; Chow, Haltigan & Messinger 2010; Beebe et al. 2018; scales assumed"),
                Channels.PHASES,
                List.of(
                        coefficient("caregiver-to-infant", "infant on the caregiver of a second before"),
                        coefficient("infant-to-caregiver", "caregiver on the infant of a second before"),
                        coefficient("infant-to-itself", "infant on itself of a second before"),
                        coefficient("caregiver-to-itself", "caregiver on itself of a second before")));
    }

    private static Quantity coefficient(String name, String meaning) {
        return Quantity.signed(name, "SD", meaning + ", given the other predictor; mean over dyads");
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        Sheet seconds = sheet.codedEvery(1);
        if (seconds.length() <= FEWEST_STEPS) {
            return notObserved();
        }
        return of(Engagement.ofInfant(seconds), Engagement.ofCaregiver(seconds));
    }

    private Reading of(double[] infant, double[] caregiver) {
        double[] infantBefore = before(infant);
        double[] caregiverBefore = before(caregiver);
        double shared = Moments.correlation(infantBefore, caregiverBefore);
        // A row that stays the same correlates with nothing, and what cannot be compared is not a number.
        if (!(1 - shared * shared > LEAST_APART)) {
            return notObserved();
        }
        double infantBySelf = Moments.correlation(after(infant), infantBefore);
        double infantByOther = Moments.correlation(after(infant), caregiverBefore);
        double caregiverBySelf = Moments.correlation(after(caregiver), caregiverBefore);
        double caregiverByOther = Moments.correlation(after(caregiver), infantBefore);
        Ratios ratios = new Ratios(this);
        add(ratios, partial(infantByOther, infantBySelf, shared));
        add(ratios, partial(caregiverByOther, caregiverBySelf, shared));
        add(ratios, partial(infantBySelf, infantByOther, shared));
        add(ratios, partial(caregiverBySelf, caregiverByOther, shared));
        return ratios.reading();
    }

    private static double[] before(double[] scale) {
        return Arrays.copyOfRange(scale, 0, scale.length - 1);
    }

    private static double[] after(double[] scale) {
        return Arrays.copyOfRange(scale, 1, scale.length);
    }

    /** The coefficient of one of two predictors, from its correlation, that of the other, and that between the two. */
    private static double partial(double own, double other, double shared) {
        return (own - other * shared) / (1 - shared * shared);
    }

    private static void add(Ratios ratios, double coefficient) {
        if (Double.isNaN(coefficient)) {
            ratios.notObserved(1);
        } else {
            ratios.ofDyad(coefficient);
        }
    }
}
