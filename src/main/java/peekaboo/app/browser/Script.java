package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;
import peekaboo.chart.Returns;
import peekaboo.engine.Fork;
import peekaboo.engine.RecordDigest;
import peekaboo.engine.Relationship;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.random.Draws;
import peekaboo.random.Numeric;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.ScenarioOutcome;
import peekaboo.scenario.ScenarioText;
import peekaboo.scenario.reader.ScenarioReader;
import peekaboo.sketch.DotSketch;
import peekaboo.sketch.Names;
import peekaboo.sketch.ReturnsSketch;
import peekaboo.sketch.TimelineSketch;
import peekaboo.text.Shell;

/**
 * What the script {@code peekaboo.js} offers to a page or to Node. Each method gives there the same bits as here; a test
 * compares the two.
 */
public final class Script {

    private static final Handles<Play> PLAYS = new Handles<>();
    private static final Handles<StudyInPage> STUDIES = new Handles<>();
    private static final Handles<StringsInPage> STRINGS = new Handles<>();

    private Script() {}

    /** {@link Numeric#exp(double)}. */
    @JSExport
    public static double exp(double x) {
        return Numeric.exp(x);
    }

    /** {@link Numeric#log(double)}. */
    @JSExport
    public static double log(double x) {
        return Numeric.log(x);
    }

    /** {@link Draws#word(int)} of the draws with this key, session 0. */
    @JSExport
    public static int word(int seed, int dyad, int purpose, int index) {
        return draws(seed, dyad, purpose).word(index);
    }

    /** {@link Draws#normal(int)} of the draws with this key, session 0. */
    @JSExport
    public static double normal(int seed, int dyad, int purpose, int index) {
        return draws(seed, dyad, purpose).normal(index);
    }

    /**
     * What a scenario text means: the text with everything that it leaves to a default written out, or its problems as
     * the command line tells them.
     *
     * @param file its name, for messages
     */
    @JSExport
    public static String scenario(String file, String text) {
        ScenarioOutcome outcome = ScenarioReader.read(file, text);
        return outcome instanceof Problems problems ? problems.inWords() : ScenarioText.of((Scenario) outcome);
    }

    /**
     * The digest of one session's record, or of those of all sessions of a calendar.
     *
     * @param text the scenario
     * @param arm which of its arms, counted from 0
     * @throws IllegalArgumentException if the text is no scenario
     */
    @JSExport
    public static String digest(String text, int arm, int dyad) {
        if (ScenarioReader.read("", text) instanceof Scenario calendar && calendar.hasCalendar()) {
            return new Relationship(calendar, calendar.arms().get(arm), dyad).digest();
        }
        Scenario scenario = new Asked("", text, List.of()).scenario();
        RecordDigest digest = new RecordDigest();
        new Session(SessionPlan.of(scenario, scenario.arms().get(arm), dyad), digest).run();
        return digest.hex();
    }

    /**
     * What a scenario text means, or what is wrong with it.
     *
     * @param file its name, for messages
     * @param changes path, value, path, value, ...; so in all that follows
     */
    @JSExport
    public static String check(String file, String text, String[] changes) {
        return Checked.of(Asked.of(file, text, changes).outcome());
    }

    /** Caregivers, presets, acts and codes. */
    @JSExport
    public static String catalogue() {
        return Catalogue.text();
    }

    /** How phases look, in every chart and on the page. */
    @JSExport
    public static String looks() {
        return LooksText.text();
    }

    /** Opens a session that is run tick by tick and kept; returns its handle. The arm counts from 0. */
    @JSExport
    public static int open(String text, String[] changes, int arm, int dyad) {
        return PLAYS.keep(Play.of(Asked.of("", text, changes).scenario(), arm, dyad));
    }

    /**
     * {@link #open}, of a session that begins with the caregiver of another arm.
     *
     * @param trunk that arm, counted from 0
     * @param fork the {@link Fork.Moment} from which on the arm's own caregiver is there
     */
    @JSExport
    public static int openForked(String text, String[] changes, int trunk, String fork, int arm, int dyad) {
        Scenario scenario = Asked.of("", text, changes).scenario();
        return PLAYS.keep(Play.forked(scenario, new Fork(scenario.arms().get(trunk), moment(fork)), arm, dyad));
    }

    /** {@link #open}, with a person in the place of the arm's caregiver. */
    @JSExport
    public static int openPlayed(String text, String[] changes, int arm, int dyad) {
        return PLAYS.keep(Play.withPerson(Asked.of("", text, changes).scenario(), arm, dyad));
    }

    /** From the next tick on the person does this. */
    @JSExport
    public static void act(int handle, String act) {
        PLAYS.of(handle).act(act);
    }

    /** The person's acts, as items of a scripted arm's list. */
    @JSExport
    public static String actsOf(int handle) {
        return PLAYS.of(handle).acts();
    }

    /** Runs so many ticks more, or up to the end; returns how many have been run so far. */
    @JSExport
    public static int step(int handle, int ticks) {
        return PLAYS.of(handle).step(ticks);
    }

    /** One tick that was run. */
    @JSExport
    public static String frame(int handle, int tick) {
        return PLAYS.of(handle).frame(tick);
    }

    /**
     * The first ticks of a session as strips, so many of those that were run.
     *
     * @param width of the strips, {@code height} of the window, as in {@link TimelineSketch.Screen}
     * @param names what the page calls phases and partners, as {@link Names#of} reads it
     */
    @JSExport
    public static String strips(int handle, int ticks, double width, double height, String names) {
        Play play = PLAYS.of(handle);
        TimelineSketch.Screen screen = new TimelineSketch.Screen(width, height, play.plannedSeconds());
        return SketchText.of(TimelineSketch.of(play.timeline(ticks), screen, Names.of(names)));
    }

    /** What began in some ticks that were run, from the first of them to the one before {@code end}. */
    @JSExport
    public static String events(int handle, int first, int end) {
        return PLAYS.of(handle).events(first, end);
    }

    /** How many ticks the infant was away, both were in step and so on, from one tick that was run to the one before {@code end}. */
    @JSExport
    public static String tally(int handle, int first, int end) {
        return PLAYS.of(handle).tally(first, end);
    }

    /** The digest of the record so far. */
    @JSExport
    public static String digestOf(int handle) {
        return PLAYS.of(handle).digest();
    }

    /** Ticks that were run as ticks.csv holds them, from the first, with the header if that is 0, to the one before {@code end}. */
    @JSExport
    public static String ticksCsv(int handle, int first, int end) {
        return PLAYS.of(handle).ticksCsv(first, end);
    }

    /**
     * A command of these words, for a shell to be pasted into; empty if one of them cannot be written there safely.
     *
     * @param shell the name of a {@link Shell}
     */
    @JSExport
    public static String command(String shell, String[] words) {
        String line = Shell.valueOf(shell).line(List.of(words));
        return line == null ? "" : line;
    }

    /** What the two of a session had of each other so far, in seconds; of the turnings away because it was too much those that have ended. */
    @JSExport
    public static String together(int handle) {
        return PLAYS.of(handle).together();
    }

    /** The turnings away that have ended, in seconds. */
    @JSExport
    public static String spells(int handle) {
        return PLAYS.of(handle).spells();
    }

    /** Turnings away as they are in some sessions. Handles and names stand one a line. */
    @JSExport
    public static String returns(String handles, String names) {
        String[] kept = handles.split("\n", -1);
        String[] called = names.split("\n", -1);
        List<Returns.Row> rows = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            rows.add(PLAYS.of(Integer.parseInt(kept[i])).returns(called[i]));
        }
        return SketchText.of(ReturnsSketch.of(new Returns(rows)));
    }

    /** Lets go of a session. */
    @JSExport
    public static void close(int handle) {
        PLAYS.close(handle);
    }

    /**
     * Begins a study; returns its handle.
     *
     * @param arms the names of its arms, in the scenario's order; none for all
     * @param fork the {@link Fork.Moment} up to which every session has the first arm's caregiver; nothing for no fork
     */
    @JSExport
    public static int study(String text, String[] changes, String[] arms, String fork) {
        Scenario scenario = withArms(Asked.of("", text, changes).scenario(), List.of(arms));
        return STUDIES.keep(new StudyInPage(scenario, fork.isEmpty() ? Optional.empty() : Optional.of(moment(fork))));
    }

    private static Scenario withArms(Scenario scenario, List<String> names) {
        List<Arm> kept = new ArrayList<>(scenario.arms());
        kept.removeIf(arm -> !names.contains(arm.name()));
        return names.isEmpty() ? scenario : scenario.withArms(kept);
    }

    private static Fork.Moment moment(String label) {
        return Fork.Moment.named(label).orElseThrow(() -> new IllegalArgumentException(label + ": is no fork"));
    }

    /** Runs so many dyads more in every arm, up to those of the scenario; returns how many have been run. */
    @JSExport
    public static int runStudy(int handle, int dyads) {
        return STUDIES.of(handle).run(dyads);
    }

    /** Does at most so many parts of what the summary takes; returns how many are left. */
    @JSExport
    public static int settle(int handle, int most) {
        return STUDIES.of(handle).settle(most);
    }

    /** What the dyads so far show; soon told where all is settled. */
    @JSExport
    public static String summary(int handle) {
        return STUDIES.of(handle).summary();
    }

    /** The dyads so far as curves of return, so wide in all, where the longest name of an arm is so wide; in pixels. */
    @JSExport
    public static String curves(int handle, double width, double names) {
        return STUDIES.of(handle).curves(width, names);
    }

    /** A hundred turnings away as dots, of which so many are back. */
    @JSExport
    public static String dots(int back) {
        return SketchText.of(DotSketch.of(back));
    }

    /** Lets go of a study. */
    @JSExport
    public static void closeStudy(int handle) {
        STUDIES.close(handle);
    }

    /** {@link #check} of a scenario of sessions in a row. */
    @JSExport
    public static String checkCalendar(String file, String text, String[] changes) {
        return Checked.of(Asked.of(file, text, changes).anyOutcome());
    }

    /** Begins the sessions in a row of all arms and dyads; returns their handle. */
    @JSExport
    public static int openStrings(String text, String[] changes) {
        return STRINGS.keep(new StringsInPage(Asked.of("", text, changes).calendar()));
    }

    /** The blocks of the calendar: of each its name, the number of its first session and of the one after its last. */
    @JSExport
    public static String blocks(int handle) {
        return STRINGS.of(handle).blocks();
    }

    /**
     * Has at most so many more of the sessions before session {@code end}, of one part of the dyads; returns how many of them are left.
     *
     * @param arm the arm, from 0; all of them where it is less
     * @param part which part of them, from 0, of so many {@code parts}: engines that work at the same time have one each
     */
    @JSExport
    public static int runStrings(int handle, int arm, int part, int parts, int end, int most) {
        return STRINGS.of(handle).run(arm, part, parts, end, most);
    }

    /** What was found since this was last asked, for the engine that is to tell of all dyads. */
    @JSExport
    public static double[] news(int handle) {
        return STRINGS.of(handle).news();
    }

    /** Takes what {@link #news} of another engine told, all of it in order. */
    @JSExport
    public static void hear(int handle, double[] news) {
        STRINGS.of(handle).hear(news);
    }

    /** The sessions that a dyad of an arm has had, a letter each: {@code t} together, {@code a} apart, {@code u} unknown. */
    @JSExport
    public static String beads(int handle, int arm, int dyad) {
        return STRINGS.of(handle).beads(arm, dyad);
    }

    /** In how many of some sessions each dyad of an arm was together, and which dyad is the one in the middle. */
    @JSExport
    public static String counted(int handle, int arm, int first, int end) {
        return STRINGS.of(handle).counted(arm, first, end);
    }

    /**
     * In what share of some earlier and some later sessions the dyads of an arm were together, and between what the change probably lies;
     * of a single dyad that is null.
     */
    @JSExport
    public static String changed(int handle, int arm, int first, int end, int later, int laterEnd) {
        return STRINGS.of(handle).changed(arm, first, end, later, laterEnd);
    }

    /** To how many infants of an arm looking at this partner has brought more comfort after a session than before, and how much more. */
    @JSExport
    public static String learnt(int handle, int arm, int before, int after) {
        return STRINGS.of(handle).learnt(arm, before, after);
    }

    /** How much more of a session with somebody new infants of an arm looked at that one than the same ones in another arm. */
    @JSExport
    public static String looksMore(int handle, int arm, int other, int session) {
        return STRINGS.of(handle).looksMore(arm, other, session);
    }

    /** How much of a session with somebody new each of the first infants of an arm looked at that one. */
    @JSExport
    public static String looksOf(int handle, int arm, int session, int dyads) {
        return STRINGS.of(handle).looks(arm, session, dyads);
    }

    /** What the infant of a dyad brought to one of its sessions, in the engine that had it. */
    @JSExport
    public static double[] brought(int handle, int arm, int dyad, int session) {
        return STRINGS.of(handle).brought(arm, dyad, session);
    }

    /** {@link #open} of one of these sessions, in whichever engine, with what {@link #brought} says of it. */
    @JSExport
    public static int openBead(String text, String[] changes, int arm, int dyad, int session, double[] brought) {
        Scenario calendar = Asked.of("", text, changes).calendar();
        return PLAYS.keep(Play.of(StringsInPage.plan(calendar, arm, dyad, session, brought)));
    }

    /** Lets go of sessions in a row. */
    @JSExport
    public static void closeStrings(int handle) {
        STRINGS.close(handle);
    }

    private static Draws draws(int seed, int dyad, int purpose) {
        return Draws.of(seed, dyad, 0, 0, purpose);
    }
}
