package peekaboo.measure.battery;

import java.util.List;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Measure;
import peekaboo.measure.Quantity;
import peekaboo.measure.Ratios;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

/**
 * The type of an infant in a stretch of play: negatively engaged when at least a fifth of the time is negative; otherwise
 * socially engaged when it spends more time with the caregiver's face ({@code Ipos}, {@code Ineu}) than with objects and
 * environment ({@code Inon}), and disengaged when not. The two cut-offs are declared here and stand in for the cluster
 * analysis of Montirosso et al. 2015, whose clusters differ in the same three shares.
 */
public final class InfantType extends Measure {
    /** Share of negative time from which an infant counts as negatively engaged (assumed). */
    private static final double NEGATIVE_FROM = 0.2;

    /** The measure; it has nothing to set. */
    public InfantType() {
        super(
                new Definition(
                        "infant-type",
                        "Share of infants who are socially engaged, disengaged, or negatively engaged in play.",
                        "after Montirosso et al. 2015; cut-offs assumed"),
                Channels.PHASES,
                List.of(
                        Quantity.share("infants-engaged", "not negative, more time with the face than with objects"),
                        Quantity.share("infants-disengaged", "not negative, at least as much time with objects"),
                        Quantity.share("infants-negative", "a fifth of the time or more in protest or withdrawn")));
    }

    @Override
    protected Reading readOff(Sheet sheet) {
        if (sheet.length() == 0) {
            return notObserved();
        }
        TimeBudget.Ticks ticks = TimeBudget.Ticks.of(List.of(sheet));
        boolean negative =
                ticks.in(InfantPhase.PROTEST) + ticks.in(InfantPhase.WITHDRAWN) >= NEGATIVE_FROM * sheet.length();
        boolean social = ticks.in(InfantPhase.SOCIAL_POSITIVE) + ticks.in(InfantPhase.SOCIAL_MONITOR)
                > ticks.in(InfantPhase.OBJECT_ENVIRONMENT);
        return new Ratios(this)
                .ofDyad(!negative && social ? 1 : 0)
                .ofDyad(!negative && !social ? 1 : 0)
                .ofDyad(negative ? 1 : 0)
                .reading();
    }
}
