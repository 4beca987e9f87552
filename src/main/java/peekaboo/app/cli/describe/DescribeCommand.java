package peekaboo.app.cli.describe;

import java.util.Comparator;
import peekaboo.app.cli.terminal.StandardCommand;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code peekaboo describe}: what can be asked for, from the catalogues that the reader goes by. */
@Command(
        name = "describe",
        description = "Tells what a scenario can ask for, what is measured, and what is published.",
        commandListHeading = "%nTopics:%n",
        synopsisSubcommandLabel = "[TOPIC]",
        footer = {
            "  peekaboo describe",
            "  peekaboo describe parameters",
            "  peekaboo describe schema > scenario.schema.json"
        })
public final class DescribeCommand extends StandardCommand implements Runnable {
    private final Terminal terminal;

    /** A command that speaks to this terminal. */
    public DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Called by picocli. */
    @Spec
    void addTopics(CommandSpec command) {
        Topic.all().stream()
                .sorted(Comparator.comparing(Topic::name))
                .forEach(topic -> command.addSubcommand(topic.name(), command(topic)));
    }

    private CommandLine command(Topic topic) {
        CommandLine command = new CommandLine(new TopicCommand(topic, terminal));
        command.getCommandSpec()
                .usageMessage()
                .description(topic.meaning())
                .footer("  peekaboo describe " + topic.example());
        return command;
    }

    @Override
    public void run() {
        terminal.say(Topic.overview());
    }

    /** A topic as a command of its own. */
    @Command
    private static final class TopicCommand extends StandardCommand implements Runnable {
        private final Topic topic;
        private final Terminal terminal;

        TopicCommand(Topic topic, Terminal terminal) {
            this.topic = topic;
            this.terminal = terminal;
        }

        @Override
        public void run() {
            terminal.say(topic.text().get());
        }
    }
}
