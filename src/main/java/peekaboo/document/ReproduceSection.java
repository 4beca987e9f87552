package peekaboo.document;

import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioText;
import peekaboo.study.StudyPlan;

/** What to type to get the same numbers, and what to compare to see that they are. */
final class ReproduceSection {

    private ReproduceSection() {}

    static void write(Html html, StudyPlan plan, Reproduction reproduction) {
        Scenario scenario = plan.scenario();
        html.leaf("p", "With the same version, this command gives the same numbers, digit for digit, on any machine:");
        html.in("pre", () -> html.in("code", () -> html.text(reproduction.command())), "class", "command")
                .line();
        html.in("dl", () -> {
                    Facts.item(html, "Version", reproduction.version());
                    Facts.item(html, "Seed", Integer.toString(scenario.seed()));
                    Facts.item(html, "Dyads", plan.firstDyad() + " to " + (plan.endDyad() - 1));
                    Facts.item(html, "Digest of all that happened", reproduction.recordDigest());
                    Facts.item(html, "Digest of the scenario", reproduction.scenarioDigest());
                })
                .line();
        html.leaf("h3", "The scenario with every value it has");
        html.leaf("p", "Saved as " + scenario.name() + ".yaml, it describes the same study.");
        html.in("pre", () -> html.in("code", () -> html.text(ScenarioText.of(scenario))), "class", "scenario")
                .line();
    }
}
