package peekaboo.chart;

import peekaboo.calendar.CalendarPlan;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.CalendarStudy;
import peekaboo.engine.Fork;
import peekaboo.engine.Trial;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.study.Comparison;
import peekaboo.study.Progress;
import peekaboo.study.Study;
import peekaboo.study.StudyPlan;
import peekaboo.study.StudyResult;
import peekaboo.study.Terms;
import peekaboo.study.Workers;
import peekaboo.words.Findings;
import peekaboo.words.PhaseLooks;

/** Real studies, small enough for a test. */
public final class SmallStudies {

    public static final String AWKWARD_TITLE = "<script>alert('x')</script> & \\\"quotes\\\"";

    public static final PartnerPhases.Pair PARTNERS = PhaseLooks.partners();

    private static final Terms FEW = new Terms(30, 40, 0.95);

    private static final String TWO_ARMS = """
            schema: 1
            title: "%s"
            source: "<b>a & b</b>"
            tick: 0.25 s
            seed: 7
            dyads: 20
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: %s, game: peek-a-boo}
            arms:
              attuned: {caregiver: attuned}
              intrusive: {caregiver: intrusive}
            """;

    private static final String THREE_EPISODES = """
            schema: 1
            title: Three episodes
            tick: 0.25 s
            seed: 7
            dyads: 12
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 40 s}
              - {name: still-face, lasts: 40 s, caregiver: still-face}
              - {name: reunion, lasts: 40 s}
            arms:
              attuned: {caregiver: attuned}
            """;

    private static final String FIVE_EPISODES = """
            schema: 1
            title: Still-face twice
            tick: 0.25 s
            seed: 7
            dyads: 12
            infant: {preset: 4-6-months}
            episodes:
              - {name: play, lasts: 30 s}
              - {name: still-face-1, lasts: 30 s, caregiver: still-face, fuss-out: 5 s}
              - {name: transition-1, lasts: 15 s, coded: false}
              - {name: reunion-1, lasts: 30 s}
              - {name: still-face-2, lasts: 30 s, caregiver: still-face}
              - {name: reunion-2, lasts: 30 s}
            arms:
              attuned: {caregiver: attuned}
            """;

    private SmallStudies() {}

    /** 20 infants, each a minute and a half with two caregivers. */
    public static Comparison twoArms() {
        return compare(plan(TWO_ARMS.formatted("Two arms", "90 s")));
    }

    /** {@link #twoArms} as a page asks for it: of the curves, that of returns alone. */
    static Comparison returnsAlone() {
        StudyPlan whole = plan(TWO_ARMS.formatted("Two arms", "90 s"));
        return compare(StudyPlan.of(whole.scenario(), Findings.scope(whole.scenario())));
    }

    public static Comparison fork() {
        return compare(plan(TWO_ARMS.formatted("A fork", "90 s")).fork(Fork.Moment.TURNING_AWAY));
    }

    public static Comparison awkwardTitle() {
        return compare(plan(TWO_ARMS.formatted(AWKWARD_TITLE, "30 s")));
    }

    /** So short that no infant turns away, and none is drawn by anything. */
    public static Comparison nothingHappens() {
        return compare(plan(TWO_ARMS.formatted("Nothing happens", "0.25 s")
                .replace("{preset: 4-6-months}", "{preset: 4-6-months, look-away-object: 0 /s}")));
    }

    /** Infants that turn away and never look back by themselves. */
    public static Comparison nobodyBack() {
        return compare(
                plan(
                        TWO_ARMS.formatted("Nobody is back", "60 s")
                                .replace(
                                        "{preset: 4-6-months}",
                                        "{preset: 4-6-months, look-back-base: 0 /s, look-back-settled: 0 /s, look-back-from-object: 0 /s}")));
    }

    /** {@link #twoArms} with these caregivers in arms that are called the first, the second and so on. */
    public static Comparison caregivers(String... policies) {
        StringBuilder arms = new StringBuilder("arms:\n");
        for (int i = 0; i < policies.length; i++) {
            arms.append("  arm-")
                    .append(i + 1)
                    .append(": {caregiver: ")
                    .append(policies[i])
                    .append("}\n");
        }
        return compare(plan(TWO_ARMS.formatted("Caregivers", "90 s").replaceFirst("(?s)arms:.*", arms.toString())));
    }

    /** Two infants, each with one caregiver in so many episodes of five seconds. */
    static Comparison manyEpisodes(int episodes) {
        StringBuilder all = new StringBuilder("episodes:\n");
        for (int i = 1; i <= episodes; i++) {
            all.append("  - {name: play-").append(i).append(", lasts: 5 s}\n");
        }
        String text = THREE_EPISODES.replaceFirst("(?s)episodes:.*arms:", all + "arms:");
        return compare(plan(text.replace("dyads: 12", "dyads: 2")));
    }

    public static Comparison threeEpisodes() {
        return compare(plan(THREE_EPISODES));
    }

    /** Five episodes that are coded, one of which may end early, and one that is not. */
    public static Comparison fiveEpisodes() {
        return compare(plan(FIVE_EPISODES));
    }

    /** So many arms of one caregiver, which differ in nothing but their names, of 22 letters each. */
    public static Comparison arms(int count) {
        StringBuilder arms = new StringBuilder();
        for (int i = 0; i < count; i++) {
            arms.append("  an-arm-whose-name-is-").append((char) ('a' + i)).append(": {caregiver: attuned}\n");
        }
        String one = TWO_ARMS.formatted(count + " arms", "30 s");
        return compare(plan(one.substring(0, one.indexOf("  attuned:")) + arms));
    }

    /**
     * Many sessions.
     *
     * @param calendar all of them
     * @param comparison of the one that is compared
     */
    public record InRow(CalendarResult calendar, Comparison comparison) {
        static InRow of(Scenario scenario) {
            try {
                CalendarResult result = CalendarStudy.run(CalendarPlan.of(scenario), Workers.ALONE, Progress.SILENT);
                StudyResult compared = result.study(result.plan().compared());
                return new InRow(result, Comparison.of(compared, FEW, Workers.ALONE));
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    /** A scenario of sessions in a row that ships, with few infants. */
    public static InRow shippedInRow(String name) {
        return InRow.of(Trial.shipped(name, "dyads=4"));
    }

    /** Sessions in a row of which more is told than a page has room for: blocks of strain, and arms of long names. */
    public static InRow muchToTell() {
        StringBuilder text = new StringBuilder(THREE_EPISODES.replace("dyads: 12", "dyads: 3"));
        text.setLength(text.indexOf("arms:"));
        text.append("calendar:\n");
        for (int block = 1; block <= 4; block++) {
            text.append("  - {name: block-").append(block).append(", sessions: 5}\n");
        }
        text.append("arms:\n");
        for (char arm = 'a'; arm < 'e'; arm++) {
            text.append("  an-arm-whose-name-is-of-forty-letters-").append(arm).append(": {caregiver: attuned}\n");
        }
        return InRow.of(read(text.toString()));
    }

    private static StudyPlan plan(String text) {
        return StudyPlan.of(read(text));
    }

    private static Scenario read(String text) {
        if (ScenarioReader.read("small.yaml", text) instanceof Scenario scenario) {
            return scenario;
        }
        throw new AssertionError("not read: " + text);
    }

    private static Comparison compare(StudyPlan plan) {
        try {
            return Comparison.of(Study.run(plan, Workers.ALONE, Progress.SILENT), FEW, Workers.ALONE);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
