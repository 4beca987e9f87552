package peekaboo.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioReader;

/**
 * What a results folder keeps of how it was made.
 *
 * @param file its manifest
 * @param manifest what that says
 * @param scenario that was run
 */
record Kept(Path file, Manifest manifest, Scenario scenario) {
    /** The term that tells that sessions were forked. */
    static final String FORK = "fork";

    /**
     * Reads a folder's manifest and the scenario in it.
     *
     * @throws Stop if there is none, or it has been changed
     */
    static Kept read(Path folder) throws IOException, Stop {
        Path file = folder.resolve(Manifest.FILE);
        Manifest manifest = ManifestFile.read(folder);
        Manifest.ScenarioPart kept = manifest.scenario();
        String digest = Provenance.digest(kept.text());
        if (!digest.equals(kept.digest())) {
            throw Stop.failed(file + ": digest of the scenario differs: its text has " + digest + ", the manifest says "
                    + kept.digest());
        }
        ScenarioOutcome outcome = ScenarioReader.read(kept.name(), kept.text());
        if (outcome instanceof Problems problems) {
            throw Stop.failed(file + ": this version does not read its scenario\n" + problems.inWords());
        }
        return new Kept(file, manifest, (Scenario) outcome);
    }

    /** The session that a record was made of. */
    SessionPlan plan(String arm, int dyad) throws Stop {
        for (Arm candidate : scenario.arms()) {
            if (candidate.name().equals(arm)) {
                SessionPlan whole = SessionPlan.of(scenario, candidate, dyad);
                return manifest.terms().containsKey(FORK)
                        ? whole.forkedFrom(scenario.arms().get(0))
                        : whole;
            }
        }
        throw Stop.failed(file + ": lists records of " + arm + ", an arm that its scenario does not have");
    }
}
