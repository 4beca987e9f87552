package peekaboo.app.cli.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.asking.HorizonOption;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.asking.SessionsOption;
import peekaboo.app.cli.asking.ThreadsOption;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.calendar.CalendarPlan;
import peekaboo.dyad.Unit;
import peekaboo.engine.Fork;
import peekaboo.scenario.Scenario;
import peekaboo.study.StudyPlan;
import peekaboo.study.Terms;
import peekaboo.typed.UnitText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How arms are compared. */
final class CompareOptions implements CommandWords.OptionGroup {
    @Mixin
    HorizonOption horizon = new HorizonOption();

    @Option(
            names = "--fork",
            paramLabel = "MOMENT",
            description =
                    "Begin every session with the first arm's caregiver. At the moment the arm's own takes over, so that only "
                            + "the answer to it differs: first-turn-away, the infant's first over-aroused turning away, or first-push, "
                            + "its first push of a caregiver whom it has turned away from.")
    @Nullable
    String fork;

    @Mixin
    SessionsOption sessions = new SessionsOption();

    @Mixin
    ThreadsOption threads = new ThreadsOption("dyads");

    /** Refuses what makes no sense. */
    void check() throws StopException {
        threads.check();
        if (fork != null) {
            moment(fork);
        }
    }

    private static Fork.Moment moment(String fork) throws StopException {
        OptionProblems problems = new OptionProblems();
        problems.requireKnown(
                "--fork",
                fork,
                Fork.Moment.all().stream().map(Fork.Moment::label).toList());
        problems.stopIfAny();
        return Fork.Moment.named(fork).orElseThrow();
    }

    Terms terms() throws StopException {
        return horizon.terms();
    }

    /** Of sessions in a row; a fork of one of them would be a fork of all that follow. */
    CalendarPlan calendar(Scenario scenario) throws StopException {
        if (fork != null) {
            throw OptionProblems.badOption(
                    "--fork",
                    fork,
                    "a scenario with a single session: this one has a calendar of " + scenario.sessions());
        }
        return new CalendarPlan(scenario, sessions.kept(scenario));
    }

    StudyPlan plan(Scenario scenario) throws StopException {
        sessions.kept(scenario);
        if (fork != null
                && scenario.arms().stream().anyMatch(arm -> arm.infant().isPresent())) {
            throw OptionProblems.badOption(
                    "--fork", fork, "a scenario whose arms have no infants of their own: a fork is of one infant");
        }
        return fork == null ? StudyPlan.of(scenario) : StudyPlan.of(scenario).fork(moment(fork));
    }

    /** The terms by name, for the manifest. */
    Map<String, String> inWords(Terms terms) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("horizon", UnitText.inWords(Unit.SECONDS, terms.horizonSeconds()));
        words.put("replicates", Integer.toString(terms.replicates()));
        if (fork != null) {
            words.put(Manifest.FORK, fork);
        }
        return words;
    }

    @Override
    public void addTo(CommandWords words) {
        horizon.addTo(words);
        words.addIfGiven("--fork", fork);
        sessions.addTo(words);
    }
}
