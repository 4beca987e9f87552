package peekaboo.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.Node;
import peekaboo.app.browser.Parity.Handle;
import peekaboo.engine.Trial;
import peekaboo.scenario.Mutant;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.reader.ScenarioReader;

/** The script under Node gives the same bits as the classes on the JVM. Node starts once for a test, and not for each scenario of it. */
class ParityIT {

    /** Some names of phases and of what stands beside strips, as a page gives them. */
    private static final String NAMES = "infant\tdas kleine Baby\nIneu\tschaut zu\tS\nCpos\tl\u00e4chelt\tL\nCneu";

    private static final List<String[]> CHANGES = List.of(
            Pairs.none(),
            Pairs.of("seed=3", "dyads=7"),
            Pairs.of("seed=-1"),
            Pairs.of("tick=1"),
            Pairs.of("seed=1\narms.attuned={caregiver: intrusive}"),
            new String[] {"nothing"});

    private static final int MUTANTS = 500;
    private static final int MANY_MUTANTS = 2_000;

    private static final Path SCRIPT = Path.of("target", "javascript", "peekaboo.js");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsNode() throws InterruptedException {
        Node.isNeeded("whether the script equals the JVM");
    }

    @Test
    void expAndLog_sameBits() throws Exception {
        Parity parity = new Parity();
        for (int i = -400; i <= 400; i++) {
            double x = i * 1.7923;
            double positive = Math.abs(x) * Math.abs(x) + 0x1p-1030 * (i + 401);
            parity.add("exp", Script.exp(x), x).add("log", Script.log(positive), positive);
        }
        assertSame(parity);
    }

    @Test
    void draws_sameWordsAndNormals() throws Exception {
        Parity parity = new Parity();
        for (int i = 0; i < 500; i++) {
            int seed = i * 0x01234567;
            parity.add("word", Script.word(seed, i, i % 7, -i), seed, i, i % 7, -i)
                    .add("normal", Script.normal(seed, i, i % 7, i), seed, i, i % 7, i);
        }
        assertSame(parity);
    }

    @Test
    void shippedScenarios_sameMeaning() throws Exception {
        Parity parity = new Parity();
        for (Path scenario : all()) {
            String file = scenario.toString();
            String text = Files.readString(scenario);
            parity.add("scenario", Script.scenario(file, text), file, text);
        }
        assertSame(parity);
    }

    /** Of sessions in a row, which are sixty and more, all of one dyad with the first arm's caregiver. */
    @Test
    void sessionsOfEveryArm_sameDigests() throws Exception {
        Parity parity = new Parity();
        for (Path scenario : all()) {
            String text = Files.readString(scenario);
            Scenario read = (Scenario) ScenarioReader.read("", text);
            int arms = read.hasCalendar() ? 1 : read.arms().size();
            int dyads = read.hasCalendar() ? 1 : 5;
            for (int arm = 0; arm < arms; arm++) {
                for (int dyad = 1; dyad <= dyads; dyad++) {
                    parity.add("digest", Script.digest(text, arm, dyad), text, arm, dyad);
                }
            }
        }
        assertSame(parity);
    }

    /** No shipped scenario ends an episode early, leaves one uncoded or breaches a still face. */
    @Test
    void sessionsThatEndEarly_sameMeaningAndDigests() throws Exception {
        String text = """
                schema: 1
                title: All of it
                seed: 1978
                episodes:
                  - {name: play, lasts: 1 min}
                  - {name: still, lasts: 2 min, caregiver: still-face, fuss-out: 5 s, breach-rate: 4 /min}
                  - {name: transition, lasts: 15 s, coded: false}
                  - {name: reunion, lasts: 1 min}
                arms: {attuned: {caregiver: attuned}, deaf: {caregiver: deaf}}
                """;
        Parity parity = new Parity().add("scenario", Script.scenario("all.yaml", text), "all.yaml", text);
        for (int dyad = 0; dyad < 10; dyad++) {
            parity.add("digest", Script.digest(text, dyad % 2, dyad), text, dyad % 2, dyad);
        }
        assertSame(parity);
    }

    @Test
    void scenarioWithMistakes_sameProblems() throws Exception {
        String text = "schema: 1\ntick: -250 ms\ndyads: \u221e\narms: {late: {caregiver: attuend}}\n";
        assertSame(new Parity().add("scenario", Script.scenario("late.yaml", text), "late.yaml", text));
    }

    /** The page accepts and refuses the same texts as the command line, and says the same of them. */
    @Test
    void mutants_sameScenariosAndProblems() throws Exception {
        assertSameOf(MUTANTS, 20_261_130);
    }

    @Tag("hostile")
    @Test
    void twoThousandMutants_sameScenariosAndProblems() throws Exception {
        assertSameOf(MANY_MUTANTS, 20_261_128);
    }

    private void assertSameOf(int mutants, int seed) throws Exception {
        Random random = new Random(seed);
        Parity parity = new Parity();
        for (int n = 0; n < mutants; n++) {
            Mutant mutant = Mutant.of(random);
            String[] changes = mutant.changes().stream()
                    .flatMap(change -> Stream.of(change.path(), change.value()))
                    .toArray(String[]::new);
            parity.add("check", Script.check("a.yaml", mutant.text(), changes), "a.yaml", mutant.text(), changes);
        }
        assertSame(parity);
    }

    @Test
    void sessionsKeptTickByTick_sameFramesRowsAndRecords() throws Exception {
        Parity parity = new Parity();
        for (Path scenario : scenarios()) {
            addSessions(parity, Files.readString(scenario));
        }
        assertSame(parity);
    }

    private static void addSessions(Parity parity, String text) {
        Scenario read = (Scenario) ScenarioReader.read("", text);
        for (int arm = 0; arm < read.arms().size(); arm++) {
            Handle play =
                    parity.handle("open", Script.open(text, Pairs.none(), arm, arm), text, Pairs.none(), arm, arm);
            addStep(parity, play, 101);
            addStep(parity, play, read.ticks());
            addRecord(parity, play, read.ticks());
            assertEquals(Script.digest(text, arm, arm), Script.digestOf(play.onJvm()));
        }
    }

    private static void addStep(Parity parity, Handle play, int ticks) {
        parity.add("step", Script.step(play.onJvm(), ticks), play, ticks);
    }

    private static void addRecord(Parity parity, Handle play, int ticks) {
        for (int tick = 0; tick < ticks; tick += 7) {
            parity.add("frame", Script.frame(play.onJvm(), tick), play, tick);
        }
        for (int known : new int[] {1, 90, ticks}) {
            for (double width : new double[] {366, 720.5}) {
                String strips = Script.strips(play.onJvm(), known, width, 768, NAMES);
                parity.add("strips", strips, play, known, width, 768, NAMES);
            }
        }
        String returns = Script.returns(play.onJvm() + "\n" + play.onJvm(), "one\nthe same");
        parity.add("events", Script.events(play.onJvm(), 0, ticks), play, 0, ticks);
        parity.add("returns", returns, List.of(play, play), "one\nthe same")
                .add("digestOf", Script.digestOf(play.onJvm()), play)
                .add("ticksCsv", Script.ticksCsv(play.onJvm(), 0, ticks), play, 0, ticks)
                .add("spells", Script.spells(play.onJvm()), play);
    }

    @Test
    void twentySeeds_sameDigests() throws Exception {
        Parity parity = new Parity();
        for (Path scenario : scenarios()) {
            String text = Files.readString(scenario);
            for (int seed = 0; seed < 20; seed++) {
                String[] changes = Pairs.of("seed=" + seed);
                Handle play = parity.handle("open", Script.open(text, changes, 0, 0), text, changes, 0, 0);
                addStep(parity, play, Integer.MAX_VALUE);
                parity.add("digestOf", Script.digestOf(play.onJvm()), play);
            }
        }
        assertSame(parity);
    }

    @Test
    void playedByAPerson_replaysAsAScript() throws Exception {
        Parity parity = new Parity();
        String text = Played.PROCEDURE;
        Handle play =
                parity.handle("openPlayed", Script.openPlayed(text, Pairs.none(), 0, 3), text, Pairs.none(), 0, 3);
        for (String act : Played.ACTS) {
            addStep(parity, play, 9);
            Script.act(play.onJvm(), act);
            parity.run("act", play, act);
        }
        addStep(parity, play, 1_000);
        addRecord(parity, play, 200);
        String acts = Script.actsOf(play.onJvm());
        String scripted = Played.scripted(acts);
        parity.add("actsOf", acts, play).add("digest", Script.digest(scripted, 0, 3), scripted, 0, 3);
        assertSame(parity);
        assertEquals(Script.digest(scripted, 0, 3), Script.digestOf(play.onJvm()));
    }

    @Test
    void studies_sameSummariesUnderWayAndAtTheEnd() throws Exception {
        Parity parity = new Parity();
        for (Path scenario : scenarios()) {
            addStudies(parity, Files.readString(scenario));
        }
        assertSame(parity);
    }

    private static void addStudies(Parity parity, String text) {
        String[] changes = Pairs.of("dyads=12");
        for (String fork : List.of("", "first-turn-away", "first-push")) {
            Handle study = parity.handle(
                    "study", Script.study(text, changes, Pairs.none(), fork), text, changes, Pairs.none(), fork);
            addSummary(parity, study);
            parity.add("runStudy", Script.runStudy(study.onJvm(), 10), study, 10);
            addSummary(parity, study);
            parity.add("runStudy", Script.runStudy(study.onJvm(), 10), study, 10);
            addSummary(parity, study);
        }
    }

    private static void addSummary(Parity parity, Handle study) {
        parity.add("summary", Script.summary(study.onJvm()), study);
        for (double width : new double[] {400, 720}) {
            parity.add("curves", Script.curves(study.onJvm(), width, 181.25), study, width, 181.25);
        }
    }

    @Test
    void strings_sameBeadsCountsAndSessions() throws Exception {
        String text = Files.readString(Path.of("scenarios", "again-and-again.yaml"));
        String[] changes = Pairs.of("dyads=2", "calendar.history.sessions=8", "calendar.from-now-on.sessions=4");
        Parity parity = new Parity()
                .add("checkCalendar", Script.checkCalendar("a.yaml", text, changes), "a.yaml", text, changes)
                .add("check", Script.check("a.yaml", text, changes), "a.yaml", text, changes);
        Handle strings = parity.handle("openStrings", Script.openStrings(text, changes), text, changes);
        Handle other = parity.handle("openStrings", Script.openStrings(text, changes), text, changes);
        parity.add("blocks", Script.blocks(strings.onJvm()), strings);
        for (int arm : new int[] {-1, 2}) {
            int end = arm < 0 ? 9 : 13;
            parity.add("runStrings", Script.runStrings(strings.onJvm(), arm, 0, 2, end, 5), strings, arm, 0, 2, end, 5)
                    .add("runStrings", Script.runStrings(other.onJvm(), arm, 1, 2, end, 99), other, arm, 1, 2, end, 99)
                    .add(
                            "runStrings",
                            Script.runStrings(strings.onJvm(), arm, 0, 2, end, 99),
                            strings,
                            arm,
                            0,
                            2,
                            end,
                            99);
        }
        double[] news = Script.news(other.onJvm());
        parity.add("news", news, other).run("hear", strings, news);
        Script.hear(strings.onJvm(), news);
        for (int arm = 0; arm < 3; arm++) {
            parity.add("beads", Script.beads(strings.onJvm(), arm, 1), strings, arm, 1)
                    .add("counted", Script.counted(strings.onJvm(), arm, 0, 8), strings, arm, 0, 8)
                    .add("looksOf", Script.looksOf(strings.onJvm(), arm, 8, 2), strings, arm, 8, 2);
        }
        parity.add("changed", Script.changed(strings.onJvm(), 2, 0, 8, 9, 13), strings, 2, 0, 8, 9, 13)
                .add("learnt", Script.learnt(strings.onJvm(), 2, 7, 12), strings, 2, 7, 12)
                .add("looksMore", Script.looksMore(strings.onJvm(), 0, 2, 8), strings, 0, 2, 8);
        double[] brought = Script.brought(other.onJvm(), 2, 1, 12);
        parity.add("brought", brought, other, 2, 1, 12);
        Handle bead = parity.handle(
                "openBead", Script.openBead(text, changes, 2, 1, 12, brought), text, changes, 2, 1, 12, brought);
        addStep(parity, bead, 1_000);
        parity.add("digestOf", Script.digestOf(bead.onJvm()), bead);
        assertSame(parity);
    }

    @Test
    void catalogueAndChecks_same() throws Exception {
        Parity parity = new Parity().add("catalogue", Script.catalogue()).add("looks", Script.looks());
        for (int back = 0; back <= 100; back++) {
            parity.add("dots", Script.dots(back), back);
        }
        for (Path scenario : scenarios()) {
            String text = Files.readString(scenario);
            for (String[] changes : CHANGES) {
                parity.add("check", Script.check("a.yaml", text, changes), "a.yaml", text, changes);
            }
        }
        assertSame(parity.add(
                "check", Script.check("a.yaml", "schema: [", Pairs.none()), "a.yaml", "schema: [", Pairs.none()));
    }

    static List<Path> scenarios() {
        return Trial.shippedNames().stream()
                .map(name -> Path.of("scenarios", name + ".yaml"))
                .toList();
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void otherBits_areFound() throws Exception {
        Parity parity = new Parity().add("exp", Math.nextUp(Script.exp(1.0)), 1.0);

        List<String> found = differences(parity);

        assertEquals(1, found.size());
    }

    private List<String> differences(Parity parity) throws IOException, InterruptedException {
        Path calls = Files.writeString(folder.resolve("calls.js"), parity.source());
        return parity.differences(Node.run(
                folder, List.of(calls.toString(), SCRIPT.toAbsolutePath().toString())));
    }

    private void assertSame(Parity parity) throws IOException, InterruptedException {
        List<String> found = differences(parity);
        assertTrue(found.isEmpty(), () -> found.size() + " of " + parity.size() + " differ, first " + found.get(0));
    }
}
