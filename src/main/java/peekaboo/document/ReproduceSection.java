package peekaboo.document;

import peekaboo.record.RecordsNumber;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioText;
import peekaboo.study.StudyPlan;

/** What to type to get the same numbers, and what to compare to see that they are. */
final class ReproduceSection {

    private ReproduceSection() {}

    static void write(Html html, StudyPlan plan, Scenario scenario, Reproduction reproduction) {
        again(html, reproduction, () -> {
            fact(html, "Seed", Integer.toString(scenario.seed()));
            fact(html, "Dyads", plan.firstDyad() + " to " + (plan.endDyad() - 1));
            fact(html, "Digest of all that happened", reproduction.recordDigest());
            fact(html, "Digest of the scenario", reproduction.scenarioDigest());
        });
        html.leaf("h3", "The scenario with every value it has");
        html.in("p", () -> html.text("Saved as ")
                        .apart(scenario.name() + ".yaml")
                        .text(", it describes the same study."))
                .line();
        html.in("pre", () -> html.in("code", () -> html.text(ScenarioText.of(scenario))), "class", "scenario")
                .line();
    }

    /** The command, the version and the facts that {@code facts} writes. */
    static void again(Html html, Reproduction reproduction, Runnable facts) {
        html.leaf(
                "p",
                "With the same version and records of the same number, this command gives the same numbers, digit for digit, on"
                        + " any machine:");
        html.in("pre", () -> html.in("code", () -> html.text(reproduction.command())), "class", "command")
                .line();
        html.in("dl", () -> {
            fact(html, "Version", reproduction.version());
            fact(html, "Number of the records", Integer.toString(RecordsNumber.NOW));
            facts.run();
        });
        html.line();
    }

    /** A name and what is to be said of it. */
    static void fact(Html html, String name, String value) {
        html.leaf("dt", name);
        html.leaf("dd", value, "class", "digest");
    }
}
