package peekaboo.app.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.SessionsOption;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.folder.Provenance;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.engine.Fork;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.reader.ScenarioReader;

/**
 * What a results folder keeps of how it was made.
 *
 * @param file its manifest
 * @param manifest what that says
 * @param scenario that was run
 */
record EarlierRun(Path file, Manifest manifest, Scenario scenario) {
    /**
     * Reads a folder's manifest and the scenario in it.
     *
     * @throws StopException if there is none, or it has been changed
     */
    static EarlierRun read(Path folder) throws IOException, StopException {
        Path file = folder.resolve(Manifest.FILE);
        Manifest manifest = Manifest.read(folder);
        Manifest.ScenarioPart kept = manifest.scenario();
        String digest = Provenance.digest(kept.text());
        if (!digest.equals(kept.digest())) {
            throw StopException.failed(file + ": digest of the scenario differs: its text has " + digest
                    + ", the manifest says " + kept.digest());
        }
        ScenarioOutcome outcome = ScenarioReader.read(kept.name(), kept.text());
        if (outcome instanceof Problems problems) {
            throw StopException.failed(file + ": this version does not read its scenario\n" + problems.inWords());
        }
        return new EarlierRun(file, manifest, (Scenario) outcome);
    }

    /**
     * A dyad's sessions made again.
     *
     * @param session of sessions in a row the one that is told, or null for those that were kept
     */
    RecordedSessions made(String arm, int dyad, @Nullable String session) throws StopException {
        List<Integer> told = session == null
                ? SessionsOption.kept(KeptCommand.of(manifest.command()).last(SessionsOption.NAME), scenario)
                : List.of(SessionsOption.one(ReplayCommand.SESSION, session, scenario));
        Arm there = arm(arm);
        return scenario.hasCalendar()
                ? RecordedSessions.of(scenario, there, dyad, told)
                : RecordedSessions.of(plan(there, dyad));
    }

    /** The session that a record was made of. */
    private SessionPlan plan(Arm arm, int dyad) throws StopException {
        SessionPlan whole = SessionPlan.of(scenario, arm, dyad);
        String fork = manifest.terms().values().get(Manifest.FORK);
        return fork == null ? whole : whole.forked(new Fork(scenario.arms().get(0), moment(fork)));
    }

    private Fork.Moment moment(String fork) throws StopException {
        return Fork.Moment.named(fork)
                .orElseThrow(() -> StopException.failed(
                        file + ": its sessions are forked at " + fork + ", which this version does not know"));
    }

    private Arm arm(String name) throws StopException {
        for (Arm candidate : scenario.arms()) {
            if (candidate.name().equals(name)) {
                return candidate;
            }
        }
        throw StopException.failed(file + ": lists records of " + name + ", an arm that its scenario does not have");
    }
}
