package peekaboo.scenario;

import java.util.List;
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
        text.infant("", scenario.infant());
        text.episodes("", scenario.episodes(), scenario.clock());
        text.calendar(scenario);
        text.factors(scenario.factors());
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

    private void infant(String indent, Infants infants) {
        line(indent + "infant:");
        line(indent + "  preset: " + infants.preset());
        settings(indent + "  ", infants.centre());
    }

    private void episodes(String indent, List<Episode> episodes, TickClock clock) {
        line(indent + "episodes:");
        for (Episode episode : episodes) {
            episode(indent, episode, clock);
        }
    }

    private void episode(String indent, Episode episode, TickClock clock) {
        line(indent + "  - name: " + episode.name());
        line(indent + "    lasts: " + seconds(clock.secondsAt(episode.ticks())));
        line(indent + "    game: " + episode.game().label());
        line(indent + "    coded: " + episode.coded());
        if (episode.fussOutTicks().isPresent()) {
            line(indent + "    fuss-out: "
                    + seconds(clock.secondsAt(episode.fussOutTicks().getAsInt())));
        }
        if (episode.caregiver().isPresent()) {
            care(indent + "    ", episode.caregiver().get());
        }
    }

    private void calendar(Scenario scenario) {
        if (scenario.hasCalendar()) {
            line("calendar:");
        }
        for (SessionBlock block : scenario.calendar()) {
            line("  - name: " + block.name());
            line("    sessions: " + block.sessions());
            if (block.with().isPresent()) {
                line("    with: " + block.with().get().name());
                care("    ", block.with().get().care());
            }
            if (block.episodes().isPresent()) {
                episodes("    ", block.episodes().get(), scenario.clock());
            }
        }
    }

    /** By name alone: the arms say what each level does. */
    private void factors(Factors factors) {
        if (!factors.isEmpty()) {
            line("factors:");
        }
        for (Factors.Factor factor : factors.each()) {
            line("  " + factor.name() + ": [" + String.join(", ", factor.levels()) + "]");
        }
    }

    private void arms(Scenario scenario) {
        line("arms:");
        for (Arm arm : scenario.arms()) {
            line("  " + arm.name() + ":");
            care("    ", arm.care());
            arm.infant().ifPresent(infants -> infant("    ", infants));
            blocks(scenario, arm);
            if (arm.besides().isPresent()) {
                line("    besides:");
                line("      every: " + arm.besides().get().every());
                care("      ", arm.besides().get().care());
            }
        }
    }

    /** In the order of the calendar. */
    private void blocks(Scenario scenario, Arm arm) {
        if (!arm.blocks().isEmpty()) {
            line("    blocks:");
        }
        for (SessionBlock block : scenario.calendar()) {
            Care other = arm.blocks().get(block.name());
            if (other != null) {
                line("      " + block.name() + ":");
                care("        ", other);
            }
        }
    }

    private void care(String indent, Care care) {
        line(indent + "caregiver: " + care.policy().name());
        settings(indent, care.settings());
        if (!care.script().isEmpty()) {
            line(indent + "acts:");
        }
        for (TimedAct act : care.script()) {
            line(indent + "  - {at: " + seconds(act.atSeconds()) + ", act: "
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
