package peekaboo.scenario;

import peekaboo.caregiver.TimedAct;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Unit;
import peekaboo.scenario.Scenario.Infants;
import peekaboo.text.JsonText;
import peekaboo.typed.UnitText;

/**
 * A scenario written out with every value it has, said or not, in one canonical form. Read again under the same file name
 * it gives an equal scenario, so its text can stand for it, in a digest too.
 */
public final class ScenarioText {
    private final StringBuilder out = new StringBuilder();

    private ScenarioText() {}

    /** The canonical text of a scenario, as YAML. */
    public static String of(Scenario scenario) {
        ScenarioText text = new ScenarioText();
        text.head(scenario);
        text.infant(scenario.infant());
        text.episodes(scenario);
        text.arms(scenario);
        return text.out.toString();
    }

    private void head(Scenario scenario) {
        line("schema: 1");
        line("title: " + JsonText.quoted(scenario.title()));
        if (!scenario.source().isEmpty()) {
            line("source: " + JsonText.quoted(scenario.source()));
        }
        line("tick: " + seconds(scenario.clock().seconds()));
        line("seed: " + scenario.seed());
        line("dyads: " + scenario.dyads());
    }

    private void infant(Infants infants) {
        line("infant:");
        line("  preset: " + infants.preset());
        settings("  ", infants.centre());
    }

    private void episodes(Scenario scenario) {
        line("episodes:");
        for (Episode episode : scenario.episodes()) {
            episode(episode, scenario.clock());
        }
    }

    private void episode(Episode episode, TickClock clock) {
        line("  - name: " + episode.name());
        line("    lasts: " + seconds(clock.secondsAt(episode.ticks())));
        line("    game: " + episode.game().label());
        line("    coded: " + episode.coded());
        if (episode.fussOutTicks().isPresent()) {
            line("    fuss-out: "
                    + seconds(clock.secondsAt(episode.fussOutTicks().getAsInt())));
        }
        if (episode.caregiver().isPresent()) {
            care(episode.caregiver().get());
        }
    }

    private void arms(Scenario scenario) {
        line("arms:");
        for (Arm arm : scenario.arms()) {
            line("  " + arm.name() + ":");
            care(arm.care());
        }
    }

    private void care(Care care) {
        line("    caregiver: " + care.policy().name());
        settings("    ", care.settings());
        if (!care.script().isEmpty()) {
            line("    acts:");
        }
        for (TimedAct act : care.script()) {
            line("      - {at: " + seconds(act.atSeconds()) + ", act: "
                    + act.act().label() + "}");
        }
    }

    private void settings(String indent, Settings settings) {
        for (Parameter parameter : settings.table().parameters()) {
            line(indent + parameter.name() + ": " + UnitText.inWords(parameter.unit(), settings.get(parameter)));
        }
    }

    private static String seconds(double value) {
        return UnitText.inWords(Unit.SECONDS, value);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
