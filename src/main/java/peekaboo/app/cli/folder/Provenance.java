package peekaboo.app.cli.folder;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import peekaboo.app.cli.terminal.Version;
import peekaboo.dyad.Accord;
import peekaboo.random.Digest;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioText;
import peekaboo.text.Unseen;

/**
 * Where results come from: writes the manifest that goes with them.
 *
 * @param scenario as it was run
 * @param command that makes the results again
 */
public record Provenance(Scenario scenario, String command) {

    /** Writes the manifest of all files that the folder has so far. */
    public void write(ResultFolder folder, Map<String, String> terms, List<Manifest.ArmPart> arms) throws IOException {
        Manifest manifest = new Manifest(
                Manifest.Maker.now(), command, Manifest.TermsPart.of(terms(terms, folder)), scenarioPart(), arms);
        manifest.write(folder);
    }

    private Map<String, String> terms(Map<String, String> more, ResultFolder folder) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("seed", Integer.toString(scenario.seed()));
        terms.put("dyads", Integer.toString(scenario.dyads()));
        terms.put("match", Accord.USUAL.label());
        if (scenario.hasCalendar()) {
            terms.put("sessions", Integer.toString(scenario.sessions()));
        }
        terms.putAll(more);
        terms.putAll(folder.terms());
        return terms;
    }

    private Manifest.ScenarioPart scenarioPart() {
        String text = ScenarioText.of(scenario);
        return new Manifest.ScenarioPart(scenario.name(), digest(text), text);
    }

    /** What stands under a chart: version, scenario with its source, seed and command; what turns the direction of writing is spelled out. */
    public String inWords() {
        String source = scenario.source().isEmpty() ? "" : " (" + scenario.source() + ")";
        return Unseen.shown("Simulated with Peekaboo " + Version.inWords() + " \u00b7 " + scenario.title() + source
                + " \u00b7 seed " + scenario.seed() + " \u00b7 " + command);
    }

    /** The digest of the scenario, written out. */
    public String scenarioDigest() {
        return digest(ScenarioText.of(scenario));
    }

    /** The digest of a scenario's text. */
    public static String digest(String text) {
        return new Digest().add(text).hex();
    }
}
