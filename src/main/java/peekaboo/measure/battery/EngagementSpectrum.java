package peekaboo.measure.battery;

import java.util.List;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * How the infant's engagement swings: spectrum of the engagement scale, coded once a second, mean removed, at periods from
 * 4 s to 90 s. Read off stretches of at least 90 s in which it varies; the power is compared before smoothing, the peak is
 * sought after it.
 */
public final class EngagementSpectrum extends Measure {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 90;
    private static final int BAND_SHORTEST = 10;
    private static final int BAND_LONGEST = 45;

    /** The measure; it has nothing to set. */
    public EngagementSpectrum() {
        super(
                new Definition(
                        "engagement-spectrum",
                        "Period at which the infant's engagement swings most, and how much of its swinging is at 10 to 45 s.",
                        "Lester, Hoffman & Brazelton 1985; Cohn & Tronick 1988; scale and smoothing assumed"),
                Channels.PHASES,
                List.of(
                        new Quantity(
                                "engagement-period", "s", "period of the smoothed spectrum's peak; mean over dyads"),
                        Quantity.share(
                                "engagement-at-10-45-s", "power at periods of 10 to 45 s, of that at 4 to 90 s")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        double[] scale = Engagement.ofInfant(sheet.codedEvery(1));
        if (scale.length < LONGEST) {
            return notObserved();
        }
        return of(scale, new Periodogram(scale));
    }

    private Reading of(double[] scale, Periodogram spectrum) {
        int fewest = fewestCycles(scale.length, LONGEST);
        int most = scale.length / SHORTEST;
        double all = spectrum.between(fewest, most);
        if (!(all > 1e-9)) {
            return notObserved();
        }
        double band = spectrum.between(fewestCycles(scale.length, BAND_LONGEST), scale.length / BAND_SHORTEST);
        return new Ratios(this)
                .ofDyad((double) scale.length / spectrum.peak(fewest, most))
                .ofDyad(band / all)
                .reading();
    }

    /** Cycles in so many seconds at a period of at most so many. */
    private static int fewestCycles(int seconds, int period) {
        return (seconds + period - 1) / period;
    }
}
