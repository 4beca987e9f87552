package peekaboo.app.cli.asking;

import peekaboo.app.cli.terminal.StopException;
import peekaboo.threads.Crew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** How many threads share the work of a command. It is no part of {@link CommandWords}: results do not depend on it. */
@Command // picocli takes no mixin without an annotation of its own
public final class ThreadsOption {
    private static final String NAME = "--threads";

    private final OptionSpec option;

    /**
     * The option of a command.
     *
     * @param counted what is run at a time, in the plural, for the command's help
     */
    public ThreadsOption(String counted) {
        option = OptionSpec.builder(NAME)
                .paramLabel("NUMBER")
                .type(int.class)
                .initialValue(Runtime.getRuntime().availableProcessors())
                .description("How many " + counted
                        + " are run at a time; all processors unless said. Results do not depend on it.")
                .build();
    }

    /** Called by picocli: an annotation could not say what is counted. */
    @Spec(Spec.Target.MIXEE)
    void addTo(CommandSpec command) {
        command.addOption(option);
    }

    /** As many threads as asked for. */
    public Crew crew() {
        return new Crew(number());
    }

    private int number() {
        Integer number = option.getValue();
        return number;
    }

    /** Notes a number that makes no sense. */
    public void check(OptionProblems problems) {
        problems.requireAtLeast(NAME, number(), 1);
    }

    /** Refuses a number that makes no sense. */
    public void check() throws StopException {
        OptionProblems.checkAtLeast(NAME, number(), 1);
    }
}
