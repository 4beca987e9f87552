package peekaboo.words;

import java.util.function.Function;
import peekaboo.inference.Estimate;
import peekaboo.inference.Measured;
import peekaboo.list.Lists;
import peekaboo.record.Stretch;
import peekaboo.study.ArmSummary;
import peekaboo.study.Comparison;
import peekaboo.study.HowSoon;
import peekaboo.text.DecimalText;

/**
 * A number of one arm as a table tells it, or in words why it tells none: what was not reached says within what, and a mean time is none
 * where nobody was back, since it is the horizon then and nothing that was seen.
 *
 * @param comparison that has the arm
 * @param arm whose
 * @param stretch over which
 * @param quantity which, by its name
 */
public record ArmNumber(Comparison comparison, ArmSummary arm, Stretch stretch, String quantity) {
    private static final double ROUNDING = 1e-12;

    /** Over the whole session. */
    public ArmNumber(Comparison comparison, ArmSummary arm, String quantity) {
        this(comparison, arm, Stretch.WHOLE_SESSION, quantity);
    }

    /** What the estimate becomes, or what the words become that say why there is none to tell. */
    public <R> R either(Function<? super Estimate, ? extends R> told, Function<String, ? extends R> why) {
        Measured<Estimate> value = arm.value(stretch, quantity);
        if (isOfNobody(value)) {
            return why.apply("nobody back within " + seconds(comparison.horizonSeconds()));
        }
        return value.either(told, reason -> why.apply(why(reason)));
    }

    private boolean isOfNobody(Measured<Estimate> value) {
        boolean isMean = Lists.first(HowSoon.all(), one -> one.quantity().name().equals(quantity))
                .map(HowSoon::isMean)
                .orElse(false);
        double horizon = comparison.horizonSeconds();
        return isMean && value.either(mean -> horizon - mean.value() <= ROUNDING * horizon, reason -> false);
    }

    private String why(Measured.Reason reason) {
        ArmSummary.Tally tally = arm.tally(stretch);
        return switch (reason) {
            case NOT_REACHED -> "not reached within " + seconds(tally.watchedSeconds());
            case NO_SPELLS -> tally.spells() == 0 ? "no turning away" : English.reason(reason);
            default -> English.reason(reason);
        };
    }

    private static String seconds(double seconds) {
        return DecimalText.trimmed(seconds, 2) + " s";
    }
}
