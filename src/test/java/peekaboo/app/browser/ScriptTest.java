package peekaboo.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.Said;
import peekaboo.calendar.CalendarPlan;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.CalendarStudy;
import peekaboo.calendar.DyadSessions;
import peekaboo.calendar.Trend;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.engine.Trial;
import peekaboo.scenario.Problems;
import peekaboo.scenario.Scenario;
import peekaboo.study.Progress;
import peekaboo.study.Workers;

class ScriptTest {
    private static final int TICKS = 720;

    private final String text = read("peek-a-boo");

    private static String read(String name) {
        try {
            return Files.readString(Path.of("scenarios", name + ".yaml"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Map<String, Object> json(String json) {
        try {
            return JSON.std.mapFrom(json);
        } catch (IOException odd) {
            throw new AssertionError(json, odd);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String key) {
        return (List<Map<String, Object>>) of.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> of, String key) {
        return (Map<String, Object>) value(of, key);
    }

    private static Object value(Map<String, Object> of, String key) {
        return of.getOrDefault(key, "absent");
    }

    @Test
    void check_tellsWhatAScenarioMeansWithItsChanges() {
        Map<String, Object> checked =
                json(Script.check("peek-a-boo.yaml", text, Pairs.of("seed=3", "arms.attuned.patience=4 s")));

        assertEquals(true, checked.get("ok"));
        assertEquals("peek-a-boo", checked.get("name"));
        assertEquals(3, checked.get("seed"));
        assertEquals(TICKS, checked.get("ticks"));
        assertEquals(0.25, checked.get("tickSeconds"));
        assertEquals(
                "{name=play, firstTick=0, ticks=720, game=peek-a-boo, coded=true, caregiver=null}",
                list(checked, "episodes").get(0).toString());
        assertTrue(list(checked, "arms").get(0).toString().contains("patience=4,"));
    }

    @Test
    void checkOfMistakes_tellsThemInWordsAndPlaces() {
        Map<String, Object> checked =
                json(Script.check("a.yaml", text.replace("attuned}", "attuend}"), new String[] {"seed", "-1", "odd"}));
        Map<String, Object> misspelt =
                json(Script.check("a.yaml", text.replace("attuned}", "attuend}"), Pairs.of("seed=-1")));

        assertEquals(false, checked.get("ok"));
        assertTrue(value(checked, "problems").toString().contains("path=value"));
        List<Map<String, Object>> problems = list(misspelt, "problems");
        assertEquals(2, problems.size());
        assertEquals("attuned", problems.get(0).get("nearest"));
        assertTrue(problems.get(0).get("line") instanceof Integer);
        assertTrue(problems.get(1).containsKey("line"));
        assertThrows(IllegalArgumentException.class, () -> Script.open(text, Pairs.of("seed=-1"), 0, 0));
    }

    /** A change is a pair: a value that goes on in a second line would bring a change of its own along. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u0000", "\t"})
    void changeOfMoreThanALine_isRefusedAndNotTwo(String end) {
        String value = "1989" + end + "arms.attuned={caregiver: intrusive}";
        Map<String, Object> checked = json(Script.check("a.yaml", text, new String[] {"seed", value}));

        assertEquals(false, checked.get("ok"));
        assertTrue(value(checked, "problems").toString().contains("path=value"), checked::toString);
        assertEquals(
                false,
                json(Script.check("a.yaml", text, new String[] {"seed" + end, "3"}))
                        .get("ok"));
        assertEquals(
                false,
                json(Script.check("a.yaml", text, new String[] {"seed=7 #", "3"}))
                        .get("ok"));
    }

    @Test
    void threeThousandChanges_areOneProblem() {
        String[] changes = new String[6_000];
        for (int i = 0; i < changes.length; i += 2) {
            changes[i] = "infant.sensitivity" + i;
            changes[i + 1] = "0.2/s";
        }

        String checked = Script.check("a.yaml", text, changes);

        assertEquals(1, list(json(checked), "problems").size());
        assertTrue(checked.length() < 1_000, checked);
    }

    /** What began in many ticks at once is what each of them tells. */
    @Test
    void eventsOfManyTicks_areThoseOfEach() {
        int play = Script.open(text, Pairs.none(), 1, 0);
        Script.step(play, TICKS);
        List<String> each = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            String events = Script.events(play, tick, tick + 1);
            each.add(events.substring(1, events.length() - 1));
        }
        each.removeIf(String::isEmpty);

        assertTrue(each.size() > 20);
        assertEquals("[" + String.join(",", each) + "]", Script.events(play, 0, TICKS));
        assertEquals(Script.events(play, 0, TICKS), allEvents(play));
    }

    private static String allEvents(int play) {
        List<String> all = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            String frame = Script.frame(play, tick);
            String events = frame.substring(frame.indexOf("\"events\":[") + 10, frame.length() - 2);
            all.add(events);
        }
        all.removeIf(String::isEmpty);
        return "[" + String.join(",", all) + "]";
    }

    @Test
    void command_isWrittenForItsShell() {
        String[] words = {"run", "it's.yaml", "title=$(touch x) & calc"};

        assertEquals("run 'it'\\''s.yaml' 'title=$(touch x) & calc'", Script.command("POSIX", words));
        assertEquals("run 'it''s.yaml' 'title=$(touch x) & calc'", Script.command("POWERSHELL", words));
        assertEquals("", Script.command("CMD", new String[] {"title=%PATH%"}));
    }

    /** The page puts together from parts what the command line tells as one text. */
    @Test
    void problem_isMadeOfTheCommandLinesWords() {
        String misspelt = text.replace("attuned}", "attuend}").replace("seed: ", "seed: x");

        String told = list(json(Script.check("a.yaml", misspelt, Pairs.of("dyads=0"))), "problems").stream()
                .map(problem -> problem.get("head") + "\n  found     " + Said.inEnglish(value(problem, "found"))
                        + "\n  expected  " + Said.inEnglish(value(problem, "expected"))
                        + (problem.get("nearest") == null ? "" : "   (did you mean " + problem.get("nearest") + "?)"))
                .collect(Collectors.joining("\n"));

        Problems problems =
                (Problems) Asked.of("a.yaml", misspelt, Pairs.of("dyads=0")).outcome();
        assertEquals(problems.inWords(), told + "\n3 problems, nothing was run.");
        assertTrue(Script.scenario("a.yaml", misspelt).endsWith("\n2 problems, nothing was run."));
    }

    @Test
    void catalogue_holdsAllThatCanBeNamed() {
        Map<String, Object> catalogue = json(Script.catalogue());

        assertEquals(CaregiverPolicies.all().size(), list(catalogue, "policies").size());
        assertEquals(Act.all().size(), list(catalogue, "acts").size());
        assertEquals(3, list(catalogue, "presets").size());
        assertEquals(
                "{code=Isc-o, words=thumb in mouth}",
                list(catalogue, "addedCodes").get(0).toString());
        assertEquals(
                List.of("name", "unit", "low", "high", "usual", "meaning", "source"),
                List.copyOf(list(list(catalogue, "presets").get(0), "parameters")
                        .get(0)
                        .keySet()));
    }

    @Test
    void sessionInParts_isTheSessionAtOnce() {
        int play = Script.open(text, Pairs.none(), 1, 4);
        int ran = 0;
        while (ran < TICKS) {
            int now = Script.step(play, 37);
            assertEquals(Math.min(TICKS, ran + 37), now);
            ran = now;
        }

        assertEquals(Script.digest(text, 1, 4), Script.digestOf(play));
        assertEquals(TICKS, Script.step(play, 5));
        String whole = Script.ticksCsv(play, 0, TICKS);
        assertEquals(TICKS + 1, whole.lines().count());
        assertEquals(whole, Script.ticksCsv(play, 0, 100) + Script.ticksCsv(play, 100, TICKS));
    }

    private static final String NAMES = "caregiver\tCaregiver\ninfant\tBaby\narousal\tArousal\nIneu\twatches\tW";

    @Test
    void strips_areTheFirstTicksThatWereRun() {
        int play = Script.open(text, Pairs.none(), 0, 0);
        Script.step(play, 100);
        String then = Script.strips(play, 100, 600, 900, NAMES);
        Script.step(play, 100);

        assertEquals(then, Script.strips(play, 100, 600, 900, NAMES));
        Map<String, Object> strips = json(then);
        assertEquals("{left=120, length=476, seconds=30}", map(strips, "span").toString());
        assertEquals(600, strips.get("width"));
        assertTrue(value(strips, "needle").toString().startsWith("M0 4V"));
        assertEquals(Set.of("top", "bottom"), map(strips, "asked").keySet());
    }

    /** A mark is an area in the look of a phase, a mark of one of the infant's events, a shape, or words that the page gave. */
    @Test
    void marksOfStrips_areThoseThatAPageKnows() {
        int play = Script.open(text, Pairs.none(), 1, 0);
        Script.step(play, TICKS);
        List<String> events = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            for (Map<String, Object> event : list(json(Script.frame(play, tick)), "events")) {
                if ("infant".equals(event.get("actor"))) {
                    events.add(value(event, "event").toString());
                }
            }
        }
        Set<String> marked = new TreeSet<>();
        for (Map<String, Object> mark : list(json(Script.strips(play, TICKS, 600, 900, NAMES)), "marks")) {
            assertTrue(mark.containsKey("d") != "plain".equals(mark.get("role")), mark::toString);
            if (mark.containsKey("phase")) {
                assertTrue(map(json(Script.looks()), "phases").containsKey(value(mark, "phase")), mark::toString);
            } else if (mark.containsKey("moment")) {
                marked.add(events.get((Integer) value(mark, "moment")));
            }
        }
        assertEquals(Set.of("looks-away", "looks-back", "is-captured", "protests", "pushes-away"), marked);
    }

    @Test
    void returns_areARowASession() {
        int first = Script.open(text, Pairs.none(), 0, 0);
        int second = Script.open(text, Pairs.none(), 1, 0);
        Script.step(first, TICKS);

        List<Map<String, Object>> marks = list(json(Script.returns(first + "\n" + second, "You\nAnother")), "marks");

        assertEquals(
                List.of("You", "Another"),
                marks.stream()
                        .filter(mark -> mark.containsKey("font-weight"))
                        .map(mark -> mark.get("words"))
                        .toList());
        assertEquals(
                1,
                marks.stream()
                        .filter(mark -> "nothing".equals(mark.get("role")))
                        .count());
        assertEquals(
                Script.spells(first).split("\"returned\"", -1).length - 1,
                marks.stream()
                        .filter(mark -> "#009E73".equals(mark.get("fill")))
                        .count());
    }

    @Test
    void whyNow_isTheStateThatTheInfantDecidedFrom() {
        int play = Script.open(text, Pairs.none(), 1, 0);
        Script.step(play, TICKS);
        int told = 0;
        for (int tick = 1; tick < TICKS; tick++) {
            for (Map<String, Object> event : list(json(Script.frame(play, tick)), "events")) {
                if ("over-arousal".equals(event.get("cause")) && "looks-away".equals(event.get("event"))) {
                    Map<String, Object> why = map(event, "why");
                    Map<String, Object> before = json(Script.frame(play, tick - 1));
                    assertEquals(before.get("arousal"), why.get("arousal"));
                    assertEquals(secondsAbove(play, tick - 1), number(value(why, "aboveSeconds")));
                    told++;
                }
            }
        }
        assertTrue(told > 3, "turnings away told: " + told);
    }

    private static double secondsAbove(int play, int tick) {
        int from = tick;
        while (number(value(json(Script.frame(play, from)), "arousal"))
                > number(value(json(Script.frame(play, from)), "high"))) {
            from--;
        }
        return (tick - from) * 0.25;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @Test
    void played_replaysAsAScript_andIsOutInAStillFace() {
        int play = Script.openPlayed(Played.PROCEDURE, Pairs.none(), 0, 3);
        for (String act : Played.ACTS) {
            Script.step(play, 9);
            Script.act(play, act);
        }
        int ticks = Script.step(play, 1_000);
        String scripted = Played.scripted(Script.actsOf(play));

        assertEquals(Script.digest(scripted, 0, 3), Script.digestOf(play));
        assertEquals("hold-still", json(Script.frame(play, 90)).get("act"));
        assertEquals("greet", json(Script.frame(play, ticks - 1)).get("act"));
        assertTrue(Script.actsOf(play)
                .startsWith("{at: 0 s, act: wait}, {at: 2.25 s, act: talk}, {at: 4.5 s, act: smile}, {at: 9 s,"));
        assertTrue(allFrames(play, ticks).contains("\"actor\":\"procedure\",\"event\":\"ends-early\""));
    }

    private static String allFrames(int play, int ticks) {
        StringBuilder all = new StringBuilder();
        for (int tick = 0; tick < ticks; tick++) {
            all.append(Script.frame(play, tick));
        }
        return all.toString();
    }

    @Test
    void actOfNoPerson_orOfNoName_isRefused() {
        int watched = Script.open(text, Pairs.none(), 0, 0);
        int played = Script.openPlayed(text, Pairs.none(), 0, 0);

        assertThrows(IllegalArgumentException.class, () -> Script.act(watched, "talk"));
        assertThrows(IllegalArgumentException.class, () -> Script.act(played, "sing"));
        Script.close(played);
        assertThrows(IllegalArgumentException.class, () -> Script.step(played, 1));
    }

    @Test
    void spells_areThoseThatEnded() {
        int play = Script.open(text, Pairs.none(), 0, 0);
        Script.step(play, TICKS);

        String spells = Script.spells(play);

        assertTrue(spells.startsWith("[{\"onset\":"), spells);
        assertTrue(spells.contains("\"ending\":\"returned\",\"trigger\":\"over-arousal\""), spells);
    }

    @Test
    void looks_areThoseOfEveryPhase() {
        Map<String, Object> phases = map(json(Script.looks()), "phases");

        List<String> codes = new ArrayList<>();
        InfantPhase.all().forEach(phase -> codes.add(phase.code()));
        CaregiverPhase.all().forEach(phase -> codes.add(phase.code()));
        assertEquals(codes, List.copyOf(phases.keySet()));
        assertEquals(
                "{colour=#0072B2, text=#FFFFFF, tile=M0 4H8, stroke=#59A3CD, fill=none}",
                map(phases, "Iwit").toString());
    }

    @Test
    void dots_areAHundredWhoeverIsBack() {
        for (int back : new int[] {0, 37, 100}) {
            Map<String, Object> drawn = json(Script.dots(back));
            long circles = list(drawn, "marks").stream()
                    .mapToLong(mark -> value(mark, "d")
                            .toString()
                            .chars()
                            .filter(c -> c == 'M')
                            .count())
                    .sum();
            assertEquals(100, circles);
            assertEquals(222, drawn.get("width"));
        }
    }

    /** A mark is an element of SVG: a path, or words whose role a page knows. */
    @Test
    void curves_areMarksOfSvg() {
        int study = Script.study(text, Pairs.of("dyads=12"), Pairs.none(), "");
        Script.runStudy(study, 12);

        List<Map<String, Object>> marks = list(json(Script.curves(study, 400, 120)), "marks");

        assertTrue(marks.stream().allMatch(mark -> mark.containsKey("d") != mark.containsKey("role")), marks::toString);
        assertEquals(
                List.of("attuned", "intrusive", "intrusive-then-repairs"),
                marks.stream()
                        .filter(mark -> "arm".equals(mark.get("role")))
                        .map(mark -> mark.get("words"))
                        .toList());
        Script.closeStudy(study);
    }

    @Test
    void studyInSlices_isTheStudyAtOnce() {
        int slices = Script.study(text, Pairs.of("dyads=12"), Pairs.none(), "");
        int whole = Script.study(text, Pairs.of("dyads=12"), Pairs.none(), "");
        assertEquals(
                0,
                list(list(json(Script.summary(slices)), "arms").get(0), "back").size());
        assertEquals(5, Script.runStudy(slices, 5));
        assertFalse(Script.summary(slices).isEmpty());
        assertEquals(12, Script.runStudy(slices, 500));
        Script.runStudy(whole, 12);

        assertEquals(Script.summary(whole), Script.summary(slices));
        assertEquals(Script.curves(whole, 640, 90), Script.curves(slices, 640, 90));
        Map<String, Object> summary = json(Script.summary(whole));
        assertEquals(List.of(2, 5, 10, 30), list(summary, "seconds"));
        assertEquals(4, list(list(summary, "arms").get(0), "back").size());
        Script.closeStudy(whole);
        assertThrows(IllegalArgumentException.class, () -> Script.summary(whole));
    }

    /** What the page counts is what the study behind {@code compare} says of the same scenario. */
    @Test
    void strings_areTheSessionsThatCompareTellsOf() throws InterruptedException {
        String again = read("again-and-again");
        String[] changes = Pairs.of("dyads=4", "calendar.history.sessions=12", "calendar.from-now-on.sessions=8");
        Scenario scenario = Trial.shipped(
                "again-and-again", "dyads=4", "calendar.history.sessions=12", "calendar.from-now-on.sessions=8");
        CalendarResult compared = CalendarStudy.run(CalendarPlan.of(scenario), Workers.ALONE, Progress.SILENT);

        int handle = Script.openStrings(again, changes);
        int other = Script.openStrings(again, changes);
        while (Script.runStrings(handle, -1, 0, 2, 21, 11) + Script.runStrings(other, -1, 1, 2, 21, 11) > 0) {
            Script.hear(handle, Script.news(other));
            assertTrue(Script.beads(handle, 0, 3).length() <= 21);
        }
        Script.hear(handle, Script.news(other));
        for (int arm = 0; arm < 3; arm++) {
            List<Object> counts = new ArrayList<>();
            List<Object> looks = new ArrayList<>();
            for (DyadSessions dyad : compared.byArm().get(arm)) {
                String beads = "";
                for (int session = 0; session < 21; session++) {
                    double back = dyad.value(Trend.BACK, session);
                    beads += Double.isNaN(back) ? "u" : back >= 0.5 ? "t" : "a";
                }
                assertEquals(beads, Script.beads(handle, arm, dyad.dyad()));
                counts.add((int) beads.substring(0, 12)
                        .chars()
                        .filter(bead -> bead == 't')
                        .count());
                looks.add(Math.round(1e6 * dyad.value(Trend.LOOKS, 12)));
            }
            assertEquals(counts, json(Script.counted(handle, arm, 0, 12)).get("counts"));
            assertEquals(looks, millionths(Script.looksOf(handle, arm, 12, 4)));
        }
        for (int dyad : new int[] {2, 3}) {
            double[] brought = Script.brought(dyad % 2 == 0 ? handle : other, 1, dyad, 20);
            int bead = Script.openBead(again, changes, 1, dyad, 20, brought);
            Script.step(bead, TICKS);
            assertEquals(compared.byArm().get(1).get(dyad).digest(20), Script.digestOf(bead));
        }
        Script.closeStrings(handle);
        assertThrows(IllegalArgumentException.class, () -> Script.beads(handle, 0, 0));
    }

    private static List<Object> millionths(String numbers) {
        try {
            List<Object> found = new ArrayList<>();
            for (Object number : JSON.std.listFrom(numbers)) {
                found.add(Math.round(1e6 * ((Number) number).doubleValue()));
            }
            return found;
        } catch (IOException odd) {
            throw new AssertionError(numbers, odd);
        }
    }

    @Test
    void strings_needSessionsInARow() {
        assertThrows(IllegalArgumentException.class, () -> Script.openStrings(text, Pairs.none()));
        assertFalse((boolean) value(json(Script.check("a.yaml", read("again-and-again"), Pairs.none())), "ok"));
        assertTrue((boolean) value(json(Script.checkCalendar("a.yaml", read("again-and-again"), Pairs.none())), "ok"));
    }
}
