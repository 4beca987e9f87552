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

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
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
            throw OptionProblems.badList(NAME, sessions, "a scenario with sessions or a calendar");
        }
        return kept(sessions, scenario);
    }

    /** The same of what was typed; nothing typed stands for the last of every block. */
    public static List<Integer> kept(@Nullable String typed, Scenario scenario) throws StopException {
        if (typed == null) {
            return scenario.lastOfEachBlock();
        }
        int last = scenario.sessions() - 1;
        String expected = "numbers from 0 to " + last + " with commas between, such as 0," + last;
        String plain = typed.replace(" ", "");
        if (!LIST.matcher(plain).matches()) {
            throw OptionProblems.badList(NAME, typed, expected);
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String number : plain.split(",", -1)) {
            numbers.add(Integer.parseInt(number));
        }
        if (numbers.last() > last) {
            throw OptionProblems.badList(NAME, "" + numbers.last(), expected);
        }
        return List.copyOf(numbers);
    }

    /**
     * The session that is asked for by a number.
     *
     * @param option that asks for it
     * @throws StopException if there is no such session
     */
    public static int one(String option, String typed, Scenario scenario) throws StopException {
        int last = scenario.sessions() - 1;
        boolean isNumber = NUMBER.matcher(typed).matches();
        if (!isNumber || Integer.parseInt(typed) > last) {
            String expected = last == 0 ? "0: each dyad has a single session" : "a whole number from 0 to " + last;
            throw OptionProblems.badOption(option, typed, expected);
        }
        return Integer.parseInt(typed);
    }

    @Override
    public void addTo(CommandWords words) {
        words.addIfGiven(NAME, sessions);
    }
}
