package peekaboo.app.cli.describe;

import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Version;
import peekaboo.scenario.ScenarioSchema;
import picocli.CommandLine.Command;

/** {@code peekaboo describe}: what can be asked for, from the catalogues that the reader goes by. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells what a scenario can ask for, what is measured, and what is published.",
        commandListHeading = "%nTopics:%n",
        synopsisSubcommandLabel = "[TOPIC]",
        footerHeading = CommandWords.EXAMPLES,
        footer = {
            "  peekaboo describe",
            "  peekaboo describe parameters",
            "  peekaboo describe schema > scenario.schema.json"
        })
public final class DescribeCommand implements Runnable {
    private final Terminal terminal;

    public DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.say(Catalogues.overview());
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "The caregivers that an arm can name.",
            footerHeading = CommandWords.EXAMPLES,
            footer = "  peekaboo describe policies")
    void policies() {
        terminal.say(Catalogues.policies());
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "What can be set about infants, episodes and caregivers: range, usual value, meaning, source.",
            footerHeading = CommandWords.EXAMPLES,
            footer = "  peekaboo describe parameters")
    void parameters() {
        terminal.say(Catalogues.parameters());
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "What is measured of every session.",
            footerHeading = CommandWords.EXAMPLES,
            footer = "  peekaboo describe metrics")
    void metrics() {
        terminal.say(Catalogues.metrics());
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "The published findings that the model is held against, with source and confidence.",
            footerHeading = CommandWords.EXAMPLES,
            footer = "  peekaboo describe findings")
    void findings() {
        terminal.say(Catalogues.findings());
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "The JSON Schema of scenario files, for completion in editors.",
            footerHeading = CommandWords.EXAMPLES,
            footer = "  peekaboo describe schema > scenario.schema.json")
    void schema() {
        terminal.say(ScenarioSchema.json().stripTrailing());
    }
}
