package peekaboo.sensitivity;

import java.util.List;
import java.util.stream.Collectors;
import peekaboo.inference.Estimate;
import peekaboo.measure.Quantity;
import peekaboo.text.Rounded;

/** What a sensitivity analysis found, in one plain sentence an outcome. */
public final class SensitivitySentence {
    private static final int NAMED = 3;

    private SensitivitySentence() {}

    /** The sentence about an outcome. */
    public static String of(Sensitivity sensitivity, Quantity outcome) {
        List<Importance> known =
                sensitivity.of(outcome).stream().filter(Importance::isKnown).toList();
        int unknown = sensitivity.space().size() - known.size();
        if (known.isEmpty()) {
            return "Nothing is found of what matters to " + outcome.name()
                    + ": it was seen at too few of the points tried to tell the effect of any parameter.";
        }
        List<Importance> mattering = known.stream().filter(Importance::matters).toList();
        if (mattering.isEmpty() && sensitivity.space().size() == 1) {
            String whose = owned(known.get(0).parameter());
            return Character.toUpperCase(whose.charAt(0)) + whose.substring(1) + " does not change " + outcome.name()
                    + " over the range varied.";
        }
        if (mattering.isEmpty()) {
            return "None of the " + known.size() + " parameters" + whoseEffectIsKnown(unknown) + " changes "
                    + outcome.name() + " over the ranges varied.";
        }
        return "Of " + known.size() + " parameters" + whoseEffectIsKnown(unknown) + ", "
                + owned(mattering.get(0).parameter()) + " matters most to " + outcome.name()
                + change(mattering.get(0), outcome) + next(mattering) + ".";
    }

    private static String whoseEffectIsKnown(int unknown) {
        return unknown == 0 ? "" : " whose effect could be told (that of " + unknown + " could not)";
    }

    private static String owned(VariedParameter parameter) {
        return "the " + parameter.owned();
    }

    private static String change(Importance first, Quantity outcome) {
        return first.effect()
                .map(effect -> effect.muStar().either(size -> change(first, size, outcome), reason -> ""))
                .orElse("");
    }

    private static String change(Importance first, Estimate size, Quantity outcome) {
        String by = Rounded.brief(size.value()) + (outcome.unit().isEmpty() ? "" : " " + outcome.unit());
        String from = first.parameter().rangeInWords();
        return switch (first.direction()) {
            case UP -> ": from " + from + " it raises it by " + by + " on average";
            case DOWN -> ": from " + from + " it lowers it by " + by + " on average";
            case MIXED -> ": from " + from + " it changes it by " + by + " on average, now up, now down";
        };
    }

    private static String next(List<Importance> mattering) {
        String names = mattering.stream()
                .skip(1)
                .limit(NAMED - 1)
                .map(one -> owned(one.parameter()))
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "" : "; next come " + names;
    }
}
