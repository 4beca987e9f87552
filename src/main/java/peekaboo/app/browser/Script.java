package peekaboo.app.browser;

import org.teavm.jso.JSExport;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioReader;
import peekaboo.scenario.ScenarioText;

/**
 * What the script {@code peekaboo.js} offers to a page or to Node. Each method gives there the same bits as here; a test
 * compares the two.
 */
public final class Script {

    private Script() {}

    /** {@link Numeric#exp(double)}. */
    @JSExport
    public static double exp(double x) {
        return Numeric.exp(x);
    }

    /** {@link Numeric#log(double)}. */
    @JSExport
    public static double log(double x) {
        return Numeric.log(x);
    }

    /** {@link Draws#word(int)} of the draws with this key, session 0. */
    @JSExport
    public static int word(int seed, int dyad, int purpose, int index) {
        return draws(seed, dyad, purpose).word(index);
    }

    /** {@link Draws#normal(int)} of the draws with this key, session 0. */
    @JSExport
    public static double normal(int seed, int dyad, int purpose, int index) {
        return draws(seed, dyad, purpose).normal(index);
    }

    /**
     * What a scenario text means: the text with everything that it leaves to a default written out, or its problems as
     * the command line tells them.
     *
     * @param file its name, for messages
     */
    @JSExport
    public static String scenario(String file, String text) {
        ScenarioOutcome outcome = ScenarioReader.read(file, text);
        return outcome instanceof Scenario scenario ? ScenarioText.of(scenario) : outcome.toString();
    }

    /**
     * The digest of one session's record.
     *
     * @param text the scenario
     * @param arm which of its arms, counted from 0
     * @throws IllegalArgumentException if the text is no scenario
     */
    @JSExport
    public static String digest(String text, int arm, int dyad) {
        if (ScenarioReader.read("", text) instanceof Scenario scenario) {
            RecordDigest digest = new RecordDigest();
            new Session(SessionPlan.of(scenario, scenario.arms().get(arm), dyad), digest).run();
            return digest.hex();
        }
        throw new IllegalArgumentException("text: is no scenario");
    }

    private static Draws draws(int seed, int dyad, int purpose) {
        return Draws.of(seed, dyad, 0, 0, purpose);
    }
}
