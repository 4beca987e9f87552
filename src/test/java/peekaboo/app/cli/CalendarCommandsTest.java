package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.terminal.ExitCodes;

/** Sessions in a row at the command line: what is written, what is told, what is made again, and what is refused by name. */
class CalendarCommandsTest {
    private static final String CALENDAR = """
            schema: 1
            title: Some sessions
            seed: 7
            dyads: 3
            episodes:
              - {name: play, lasts: 20 s, game: peek-a-boo}
            calendar:
              - {name: history, sessions: 6}
              - {name: meeting, sessions: 2, with: newcomer, caregiver: attuned}
            arms:
              waits: {caregiver: attuned}
              chases: {caregiver: intrusive, besides: {caregiver: attuned, every: 3}}
              is-replayed: {caregiver: deaf}
            """;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @SuppressWarnings("NullAway") // set before each
    Path out;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("row.yaml"), CALENDAR);
        out = home.resolve("out");
    }

    @Test
    void compare_writesEverySession_andRecordsOfTheChosen() throws IOException {
        Typed typed = Typed.command("compare", file, "-o", out, "--sessions", "0,5");
        List<String> sessions = Files.readAllLines(out.resolve("sessions.csv"));
        List<String> trends = Files.readAllLines(out.resolve("trends.csv"));

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertEquals(1 + 3 * 3 * 8, sessions.size());
        assertTrue(sessions.get(1).startsWith("waits,0,7,0,history,caregiver,"), sessions.get(1));
        assertTrue(sessions.stream().anyMatch(row -> row.startsWith("chases,1,7,5,history,besides,")));
        assertTrue(sessions.stream().anyMatch(row -> row.startsWith("chases,1,7,7,meeting,newcomer,")));
        assertTrue(trends.size() > 8 * 3 * 10);
        assertTrue(Files.exists(out.resolve("trends.png")));
        for (String row : Files.readAllLines(out.resolve("re-engagements.csv")).subList(1, 5)) {
            assertTrue(List.of("0", "5").contains(row.split(",", -1)[3]), row);
        }
        assertTrue(typed.out().contains("session 5, counted from 0, in history"), typed::out);
        String report = Files.readString(out.resolve("report.html"));
        assertTrue(report.contains("From session to session"));
        assertTrue(report.contains("one of 8 sessions that each dyad had in a row"), report);
        assertTrue(
                report.contains("chases (policy intrusive, at its usual values; one in 3 of its sessions with"),
                report);
        // What is to be saved to make it again has the calendar, not the last session alone.
        assertTrue(report.contains("\ncalendar:\n  - name: history\n"), report);
    }

    /** Histories can be crossed with temperament: the same draws, told so, and no fork of what is not one infant. */
    @Test
    void infantsOfAnArmsOwn_areToldOf_andNotForked() throws IOException {
        Path crossed = Files.writeString(
                home.resolve("crossed.yaml"),
                CALENDAR.replace(
                        "waits: {caregiver: attuned}", "waits: {caregiver: attuned, infant: {sensitivity: 0.14/s}}"));
        Typed typed = Typed.command("compare", crossed, "-o", out);
        String report = Files.readString(out.resolve("report.html"));

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertTrue(
                report.contains("by the same draws with every caregiver, of a population of their own in waits"),
                report);
        assertTrue(report.contains("In the arm waits the same draws were made from the population 4-6-months"), report);
        Path single = Files.writeString(
                home.resolve("single.yaml"),
                Typed.SMALL.replace(
                        "waits: {caregiver: attuned}", "waits: {caregiver: attuned, infant: {sensitivity: 0.14/s}}"));
        Typed forked = Typed.command("compare", single, "--fork", "first-turn-away", "-o", home.resolve("fork"));

        assertEquals(ExitCodes.BAD_INPUT, forked.exitCode(), forked::err);
        assertTrue(forked.err().contains("arms have no infants of their own"), forked::err);
    }

    @Test
    void sessionWithNoneBefore_isNotSaidToFollowOthers() throws IOException {
        Typed first = Typed.command("compare", file, "-o", out, "--sessions", "0");
        Path one = Files.writeString(home.resolve("one.yaml"), Typed.SMALL + "sessions: 1\n");
        Typed only = Typed.command("compare", one, "-o", home.resolve("one"));

        assertTrue(first.out().startsWith("Told in full is session 0, the first, in history: "), first::out);
        assertTrue(only.out().startsWith("There is a single session, "), only::out);
    }

    @Test
    void threads_changeNoByte() throws IOException {
        Typed.command("compare", file, "-o", out, "--threads", "1", "-q");
        Path other = home.resolve("other");
        Typed.command("compare", file, "-o", other, "--threads", "3", "-q");

        for (String name : List.of("sessions.csv", "trends.csv", "re-engagements.csv", "summary.csv", "dyads.csv")) {
            assertEquals(Files.readString(out.resolve(name)), Files.readString(other.resolve(name)), name);
        }
    }

    @Test
    void replay_makesAllSessionsOfADyadAgain_andTellsTheOneAskedFor() {
        Typed.command("compare", file, "-o", out, "-q");
        for (String arm : List.of("waits", "chases", "is-replayed")) {
            Typed typed = Typed.command("replay", out, "--arm", arm, "--dyad", "2", "--session", "4");

            assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
            assertTrue(typed.out().contains(arm + ", dyad 2, session 4\n"), typed::out);
            assertFalse(typed.out().contains("session 5\n"), typed::out);
            assertTrue(typed.out().contains("digest equal: "), typed::out);
        }
    }

    @Test
    void run_tellsTheWholeAndTheChosen() throws IOException {
        Typed typed = Typed.command("run", file, "-o", out, "--arm", "chases", "--sessions", "2");
        List<String> ticks = Files.readAllLines(out.resolve("ticks.csv"));

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        String told = typed.out().replaceAll("\\s+", " ");
        assertTrue(
                told.contains("history: 6 sessions with the caregiver, one in 3 of them with another person."),
                typed::out);
        assertTrue(told.contains("meeting: 2 sessions with newcomer."), typed::out);
        assertTrue(typed.out().contains("chases, dyad 0, session 2\n"), typed::out);
        assertEquals(1 + 80, ticks.size());
        assertEquals(ExitCodes.DONE, Typed.command("replay", out, "-q").exitCode());
    }

    @Test
    void whatTakesASingleSession_refusesByName() {
        for (Object[] words : List.of(
                new Object[] {"compare", file, "--fork", "first-turn-away", "-o", out},
                new Object[] {"sensitivity", file, "-o", out},
                new Object[] {"power", file, "-o", out},
                new Object[] {"sweep", file, "--vary", "infant.rest=0.1,0.2", "-o", out},
                new Object[] {"page", file, "-o", home.resolve("page.html")},
                new Object[] {"page", "--link", file})) {
            Typed typed = Typed.command(words);

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
            assertTrue(
                    typed.err().contains("8 sessions in a row") || typed.err().contains("a calendar of 8"), typed::err);
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void sessionsThatAreNot_areRefused() {
        for (String list : List.of("8", "x", "1,,2", "-1")) {
            Typed typed = Typed.command("compare", file, "--sessions", list, "-o", out);

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
            assertTrue(typed.err().contains("numbers from 0 to 7"), typed::err);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3,99 | 99
                    3,x  | 3,x
                    3.5  | 3.5
                    ' '  | nothing
                    """)
    void sessionsThatAreNot_areToldWithoutAGuessAtDecimals(String list, String found) {
        Typed typed = Typed.command("run", file, "--sessions", list, "-o", out);

        assertEquals(
                "--sessions\n  found     " + found
                        + "\n  expected  numbers from 0 to 7 with commas between, such as 0,7\n"
                        + "1 problem, nothing was run.\n",
                typed.err());
    }

    @Test
    void sessionThatIsNot_isToldByReplayAsItsOwn() throws IOException {
        Typed.command("compare", file, "-o", out);
        for (String session : List.of("999", "x", "3,5", "-1", "")) {
            Typed typed = Typed.command("replay", out, "--session", session);

            assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
            String found = session.isEmpty() ? "nothing" : session;
            assertTrue(typed.err().startsWith("--session\n  found     " + found + "\n"), typed::err);
            assertTrue(typed.err().contains("  expected  a whole number from 0 to 7"), typed::err);
        }
        Path single = Files.writeString(home.resolve("single.yaml"), Typed.SMALL);
        Path other = home.resolve("single");
        Typed.command("compare", single, "-o", other);
        Typed typed = Typed.command("replay", other, "--session", "1");

        assertTrue(typed.err().contains("  found     1\n  expected  0: each dyad has a single session"), typed::err);
    }

    @Test
    void sessionsOfASingleSession_areRefused() throws IOException {
        Path single = Files.writeString(home.resolve("single.yaml"), Typed.SMALL);
        Typed typed = Typed.command("compare", single, "--sessions", "0", "-o", out);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertTrue(typed.err().contains("a scenario with sessions or a calendar"), typed::err);
    }
}
