package peekaboo.scenario;

/** What reading a scenario text gives: the scenario, or every problem that keeps it from being one. */
public sealed interface ScenarioOutcome permits Scenario, Problems {}
