package peekaboo.app.cli.asking;

import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Range;
import peekaboo.dyad.Unit;
import peekaboo.scenario.Scenario;
import peekaboo.study.Terms;
import peekaboo.typed.UnitText;
import picocli.CommandLine.Option;

/** Up to when the time to return is followed. */
public final class HorizonOption implements CommandWords.OptionGroup {
    private static final String NAME = "--horizon";
    private static final Range HORIZONS = new Range(1, Scenario.LONGEST_SECONDS);

    @Option(
            names = NAME,
            paramLabel = "TIME",
            description = "Up to when time to return is followed, such as 60s or \"1 min\"; 30 s unless said.")
    private @Nullable String horizon;

    /** Terms with this horizon, all else as usual. */
    public Terms terms() throws StopException {
        if (horizon == null) {
            return Terms.usual();
        }
        Double seconds = UnitText.parse(Unit.SECONDS, horizon.strip());
        if (seconds == null || !HORIZONS.holds(seconds)) {
            throw OptionProblems.badOption(NAME, horizon, UnitText.inWords(Unit.SECONDS, HORIZONS));
        }
        return Terms.withHorizon(seconds);
    }

    @Override
    public void addTo(CommandWords words) {
        words.addIfGiven(NAME, horizon);
    }
}
