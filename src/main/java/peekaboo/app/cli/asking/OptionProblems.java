package peekaboo.app.cli.asking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.dyad.Unit;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Problem;
import peekaboo.scenario.Problem.Origin;
import peekaboo.scenario.Problems;
import peekaboo.text.Blanks;
import peekaboo.text.NearestName;
import peekaboo.typed.Meant;

/** Collects what is wrong with the options of a command, so that all of it is told at once. */
public final class OptionProblems {
    private final List<Problem> problems = new ArrayList<>();

    /** To end a command whose one option cannot stand. */
    public static StopException badOption(String option, String found, String expected) {
        OptionProblems problems = new OptionProblems();
        problems.add(option, found, expected, null);
        return problems.stop();
    }

    /** The same of one that takes several values with commas between, which are no slip. */
    public static StopException badList(String option, String found, String expected) {
        OptionProblems problems = new OptionProblems();
        problems.note(option, found, expected, null);
        return problems.stop();
    }

    /** Ends a command one of whose numbers is below the least. */
    public static void checkAtLeast(String option, int found, int least) throws StopException {
        OptionProblems problems = new OptionProblems();
        problems.requireAtLeast(option, found, least);
        problems.stopIfAny();
    }

    /** Ends a command one of whose numbers is not from the least to the most. */
    public static void checkWithin(String option, int found, int least, int most) throws StopException {
        OptionProblems problems = new OptionProblems();
        problems.requireWithin(option, found, least, most);
        problems.stopIfAny();
    }

    /** Notes a value that cannot stand, with the one that was probably meant, if any. */
    public void add(String option, String found, String expected, @Nullable String nearest) {
        Phrase meant = nearest == null ? Meant.by(unit(found), found) : null;
        String hint = meant == null ? "" : "   (" + meant.inEnglish() + ")";
        note(option, found, expected + hint, nearest);
    }

    private void note(String option, String found, String expected, @Nullable String nearest) {
        String shown = Blanks.isBlank(found) ? "nothing" : found;
        problems.add(Problem.outside(new Origin(option, null), shown, expected, nearest));
    }

    /** A value with letters in it is a time: no option asks for another quantity. */
    private static Unit unit(String found) {
        return found.chars().anyMatch(Character::isLetter) || found.indexOf(':') >= 0 ? Unit.SECONDS : Unit.NONE;
    }

    /** Notes a value that cannot stand. */
    public void require(boolean holds, String option, String found, String expected) {
        if (!holds) {
            add(option, found, expected, null);
        }
    }

    /** Notes a number below the least. */
    void requireAtLeast(String option, int found, int least) {
        require(found >= least, option, Integer.toString(found), "a whole number from " + least + " up");
    }

    /** Notes a number that is not from the least to the most. */
    public void requireWithin(String option, int found, int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        require(found >= least && found <= most, option, Integer.toString(found), expected);
    }

    /** Notes a name that is none of those known, with the nearest of them. */
    public void requireKnown(String option, String found, List<String> known) {
        requireKnown(option, found, known, "one of: " + NearestName.listed(found, known));
    }

    /** The same, where to list the known names would be too long. */
    public void requireKnown(String option, String found, List<String> known, String expected) {
        if (!known.contains(found)) {
            add(option, found, expected, NearestName.of(found, known));
        }
    }

    /** Ends the command if anything was noted. */
    public void stopIfAny() throws StopException {
        if (!problems.isEmpty()) {
            throw stop();
        }
    }

    private StopException stop() {
        return StopException.badInput(new Problems(problems).inWords());
    }
}
