package peekaboo.app.cli.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.folder.Seal;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.engine.Trial;
import peekaboo.page.Page;
import peekaboo.scenario.Texts;

/** What the command does before and after the page is made; {@code PageJarIT} makes the page itself. */
class PageCommandTest {
    private static final Page NEW = new Page("<!doctype html>\n<p>new", "");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @SuppressWarnings("NullAway") // set before each test
    private Path small;

    @BeforeEach
    void writeScenario() throws IOException {
        small = Files.writeString(folder.resolve("small.yaml"), Typed.SMALL);
    }

    @Test
    void shippedScenarios_areThoseOfSingleSessions() throws IOException {
        Map<String, String> folder = new LinkedHashMap<>();
        for (Path file : Texts.shipped()) {
            String name = String.valueOf(file.getFileName()).replace(".yaml", "");
            if (!Trial.shipped(name).hasCalendar()) {
                folder.put(name, Files.readString(file));
            }
        }

        assertEquals(
                List.copyOf(folder.entrySet()),
                List.copyOf(PageScenarios.shipped().entrySet()));
    }

    @Test
    void givenScenarios_areTakenInTheirOrder() throws IOException, StopException {
        Path another = Files.writeString(folder.resolve("another.yaml"), Typed.PROCEDURE);
        Map<String, String> texts = PageScenarios.of(List.of(small, another));

        assertEquals(List.of("small", "another"), List.copyOf(texts.keySet()));
        assertEquals(Typed.PROCEDURE, texts.get("another"));
    }

    @Test
    void badScenarios_areToldTogetherAndNothingIsWritten() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), Typed.SMALL.replace("attuned", "attuend"));
        Path out = folder.resolve("page.html");
        Typed typed = Typed.command("page", folder.resolve("smal.yaml"), bad, small, "-o", out);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("small.yaml?"), typed::err);
        assertTrue(typed.err().contains("did you mean attuned?"), typed::err);
        assertTrue(typed.err().endsWith("2 problems, nothing was run.\n"), typed::err);
        assertFalse(Files.exists(out));
    }

    @Test
    void scenariosOfOneName_areRefused() throws IOException {
        Path twin = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("small.yaml"), Typed.SMALL);
        Typed typed = Typed.command("page", small, twin, "-o", folder.resolve("page.html"));

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode());
        assertTrue(typed.err().contains("a second scenario of the name small"), typed::err);
    }

    @Test
    void earlierPage_isReplaced() throws IOException, StopException {
        Path file = folder.resolve("new").resolve("page.html");
        write(file, new Page("<!doctype html>\n<p>old", ""), false);
        write(file, NEW, false);

        assertArrayEquals(Seal.on(NEW.bytes()), Files.readAllBytes(file));
        try (Stream<Path> entries = Files.list(folder.resolve("new"))) {
            assertEquals(1, entries.count());
        }
    }

    @Test
    void whatIsNoPage_isNotReplacedUnlessForced() throws IOException, StopException {
        assertThrows(StopException.class, () -> write(folder, NEW, true));
        assertThrows(StopException.class, () -> write(small, NEW, false));
        assertEquals(Typed.SMALL, Files.readString(small));
        write(small, NEW, true);
        assertTrue(Files.readString(small).startsWith(NEW.html()));
    }

    @Test
    void linkToARun_isTheWholeAddressOfItsOptions() throws IOException {
        Path page = Files.writeString(folder.resolve("a page.html"), "");
        String address = "file://" + folder + "/a%20page.html";
        Typed plain = Typed.command("page", "--link", small, "-o", page);
        Typed changed = Typed.command(
                "page",
                "--link",
                small,
                "-o",
                page,
                "--arm",
                "chases",
                "--dyad",
                "57",
                "--seed",
                "1978",
                "--tick",
                "40",
                "--set",
                "arms.chases.patience=3 s",
                "--set",
                "title=a&b+\u00e9");

        assertEquals(new Typed(0, address + "#step=6&scenario=small&arm=waits&dyad=0&t=0\n", ""), plain);
        assertEquals(
                new Typed(
                        0,
                        address + "#step=6&scenario=small&arm=chases&dyad=57&set=arms.chases.patience%3D3%20s"
                                + "&set=title%3Da%26b%2B%C3%A9&set=seed%3D1978&t=10\n",
                        ""),
                changed);
    }

    @Test
    void linkIntoAPageThatIsNotThere_tellsSo() {
        Path page = folder.resolve("none.html");
        Typed typed = Typed.command("page", "--link", small, "-o", page);

        assertEquals(0, typed.exitCode());
        assertTrue(typed.out().startsWith("file:///"), typed::out);
        assertTrue(typed.err().startsWith(page + " is not there yet"), typed::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--link --arm=chase    | did you mean chases?",
                "--link --dyad=-1      | a whole number from 0",
                "--link --tick=81      | a whole number from 0 to 80",
                "--link --tick=soon    | --tick",
                "--link --seed=-1      | --seed",
                "--link --set=seed     | path=value",
                "--link --set=infant.gian=1 | infant.gian",
                "--link scenarios/peek-a-boo.yaml | one scenario",
                "--arm=chases          | --link"
            })
    void badLink_isTold(String options, String says) {
        Object[] words = Stream.concat(Stream.of("page", small), Stream.of(options.split(" ", -1)))
                .toArray();
        Typed typed = Typed.command(words);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says), typed::err);
    }

    @Test
    void browser_isTheSystems() {
        assertEquals(List.of(), Browser.of("Linux", Map.of()).command());
        assertEquals(
                List.of("xdg-open"),
                Browser.of("Linux", Map.of("DISPLAY", ":0")).command());
        assertEquals(List.of("open"), Browser.of("Mac OS X", Map.of()).command());
        assertEquals("rundll32", Browser.of("Windows 11", Map.of()).command().get(0));
    }

    @Test
    void withoutABrowser_nothingIsOpened() {
        assertFalse(new Browser(List.of()).open(folder.toUri()));
        assertFalse(new Browser(List.of(folder.resolve("no-such-browser").toString())).open(folder.toUri()));
        assertTrue(new Browser(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString()))
                .open(folder.toUri()));
    }

    private static void write(Path asked, Page page, boolean force) throws IOException, StopException {
        try (TargetFile target = TargetFile.of(asked, TargetFile.Wanted.page(force))) {
            target.write(Seal.on(page.bytes()));
        }
    }
}
