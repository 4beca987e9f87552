package peekaboo.app.browser;

import java.util.List;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.text.JsonText;

/** What a scenario text means, or what is wrong with it, as JSON. */
final class Checked {
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    private Checked() {}

    static String of(ScenarioOutcome outcome) {
        Checked checked = new Checked();
        checked.json.open();
        if (outcome instanceof Scenario scenario) {
            checked.scenario(scenario);
        } else {
            checked.problems((Problems) outcome);
        }
        return checked.json.close().toString();
    }

    private void scenario(Scenario scenario) {
        json.key("ok").truth(true);
        json.key("name").text(scenario.name()).key("title").text(scenario.title());
        json.key("source").text(scenario.source());
        json.key("seed").number(scenario.seed()).key("dyads").number(scenario.dyads());
        json.key("tickSeconds").decimal(scenario.clock().seconds());
        json.key("ticks").number(scenario.ticks());
        json.key("preset").text(scenario.infant().preset());
        episodes(scenario.episodes());
        arms(scenario.arms());
        json.key("infant");
        settings(scenario.infant().centre());
    }

    private void episodes(List<Episode> episodes) {
        int firstTick = 0;
        json.key("episodes").openList();
        for (Episode episode : episodes) {
            json.open().key("name").text(episode.name());
            json.key("firstTick").number(firstTick).key("ticks").number(episode.ticks());
            json.key("game").text(episode.game().label());
            json.key("coded").truth(episode.coded()).key("caregiver");
            json.textOrNull(episode.caregiver().map(Care::name).orElse(null)).close();
            firstTick += episode.ticks();
        }
        json.closeList();
    }

    private void arms(List<Arm> arms) {
        json.key("arms").openList();
        for (Arm arm : arms) {
            json.open().key("name").text(arm.name());
            json.key("caregiver").text(arm.care().name()).key("settings");
            settings(arm.care().settings());
            json.close();
        }
        json.closeList();
    }

    private void settings(Settings settings) {
        json.open();
        for (Parameter parameter : settings.table().parameters()) {
            json.key(parameter.name()).decimal(settings.get(parameter));
        }
        json.close();
    }

    private void problems(Problems problems) {
        json.key("ok").truth(false).key("problems").openList();
        for (Problem problem : problems.problems()) {
            problem(problem);
        }
        json.closeList().key("more").number(problems.more());
    }

    private void problem(Problem problem) {
        json.open();
        place("line", problem);
        place("column", problem);
        json.key("path").text(problem.path()).key("head").text(problem.head());
        PhraseText.write(json.key("found"), problem.found());
        PhraseText.write(json.key("expected"), problem.expected());
        json.key("nearest").textOrNull(problem.nearest()).close();
    }

    /** A problem of a change has no place in the text. */
    private void place(String which, Problem problem) {
        var place = problem.origin().place();
        json.key(which);
        if (place == null) {
            json.nothing();
        } else {
            json.number(which.equals("line") ? place.line() : place.column());
        }
    }
}
