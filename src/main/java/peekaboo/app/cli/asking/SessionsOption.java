package peekaboo.app.cli.asking;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.scenario.Scenario;
import picocli.CommandLine.Option;

/** Of which sessions of a calendar records are kept. */
public final class SessionsOption implements CommandWords.OptionGroup {
    /** Its name. */
    public static final String NAME = "--sessions";

    private static final Pattern LIST = Pattern.compile("\\d{1,6}(,\\d{1,6})*");

    @Option(
            names = NAME,
            paramLabel = "LIST",
            description =
                    "Of a scenario with a calendar: numbers of the sessions whose records are kept, from 0, such as 0,30,59; the "
                            + "last of them is compared. The last of every block unless said.")
    private @Nullable String sessions;

    /**
     * The numbers of the sessions that are kept, ascending; none of a scenario with a single session.
     *
     * @throws StopException if there are no such sessions
     */
    public List<Integer> kept(Scenario scenario) throws StopException {
        if (sessions != null && !scenario.hasCalendar()) {
            throw OptionProblems.badOption(NAME, sessions, "a scenario with sessions or a calendar");
        }
        return kept(sessions, scenario);
    }

    /** The same of what was typed; nothing typed stands for the last of every block. */
    public static List<Integer> kept(@Nullable String typed, Scenario scenario) throws StopException {
        if (typed == null) {
            return scenario.lastOfEachBlock();
        }
        String last = "numbers from 0 to " + (scenario.sessions() - 1) + " with commas between, such as 0,"
                + (scenario.sessions() - 1);
        String plain = typed.replace(" ", "");
        if (!LIST.matcher(plain).matches()) {
            throw OptionProblems.badOption(NAME, typed, last);
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String number : plain.split(",", -1)) {
            numbers.add(Integer.parseInt(number));
        }
        if (numbers.last() >= scenario.sessions()) {
            throw OptionProblems.badOption(NAME, typed, last);
        }
        return List.copyOf(numbers);
    }

    @Override
    public void addTo(CommandWords words) {
        words.addIfGiven(NAME, sessions);
    }
}
