package peekaboo.fit;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Unit;
import peekaboo.fit.FitResult.Entangled;
import peekaboo.fit.FitResult.Fitted;
import peekaboo.text.DecimalText;
import peekaboo.typed.UnitText;

/** A fitted preset as a block that can be pasted into a scenario, with where it comes from in comments. */
public final class PresetText {
    private static final int DIGITS = 4;

    private PresetText() {}

    /**
     * The text of a preset file.
     *
     * @param command that makes it again
     */
    public static String of(FitResult result, String command) {
        FitPlan plan = result.plan();
        List<String> lines = new ArrayList<>();
        lines.add("# Infants of preset " + plan.preset().name() + ", fitted with");
        lines.add("#   " + command);
        lines.add("# to " + plan.targets().size() + " numbers of "
                + String.join(", ", plan.study().findings()) + ".");
        lines.add("# Loss " + loss(result.best().loss()) + ", before the fit " + loss(result.lossAtStart()) + "; "
                + result.evaluations() + " evaluations in " + result.restarts().size() + " restarts, "
                + plan.dyads() + " dyads, seed " + result.search().seed() + ".");
        result.entangled().forEach(pair -> lines.add(entangled(pair)));
        lines.add("infant:");
        lines.add("  preset: " + plan.preset().name());
        result.parameters().forEach(parameter -> lines.add(line(parameter)));
        return String.join("\n", lines) + "\n";
    }

    private static String entangled(Entangled pair) {
        return "# " + pair.first() + " and " + pair.second() + " make up for each other: correlation "
                + DecimalText.print(pair.correlation(), 2) + ".";
    }

    private static String line(Fitted fitted) {
        Unit unit = fitted.parameter().parameter().unit();
        return "  " + fitted.parameter().name() + ": " + UnitText.inWords(unit, fitted.value()) + "  # was "
                + UnitText.inWords(unit, fitted.parameter().start()) + "; " + verdict(fitted);
    }

    /** How well a value is determined, in a few words. */
    public static String verdict(Fitted fitted) {
        if (fitted.atEdge()) {
            return "not determined: at the edge of where it was sought";
        }
        if (!fitted.interval().fault().isEmpty()) {
            return "how well it is determined could not be computed";
        }
        return fitted.determined() ? "determined" : "not determined";
    }

    /** A loss as it is told. */
    public static String loss(double loss) {
        return DecimalText.print(loss, DIGITS);
    }
}
