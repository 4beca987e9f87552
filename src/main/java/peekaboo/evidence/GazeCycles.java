package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.EngagementSpectrum;
import peekaboo.coding.LookCycles;

/** Looking and looking away come round three to five times a minute, at no fixed period. */
final class GazeCycles {
    private static final int VARIATION = 3;
    private static final int SPECTRUM = 4;

    static final Check CHECK = new Check(
            "gaze.cycles",
            Designs.PLAY,
            54,
            (dyad, next) -> new Outcomes()
                    .addAll(new LookCycles().of(dyad.session()))
                    .addAll(new EngagementSpectrum().of(dyad.session()))
                    .reading(),
            List.of(
                    Part.within("cycles", "/min", Statistics.pooled(0), 3, 5),
                    Part.within("period of the spectrum's peak", "s", Statistics.mean(SPECTRUM), 10, 45),
                    Part.within(
                            "variation of the intervals (a clock has 0)", "", Statistics.mean(VARIATION), 0.3, 1.5)));

    private GazeCycles() {}
}
