package peekaboo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;

/** The command that counts Tronick's scenes, on what a run writes and on sheets made by hand, a character a tick of a quarter second. */
class ScenesTest {
    private static final Path PROGRAM = Path.of("src", "docs", "scenes", "Scenes.java");
    private static final String TICKS =
            "arm,dyad,session,tick,time_s,infant,infant_codes,caregiver,act,infant_looks,arousal,band_low,band_high,turn\n";
    private static final String EVENTS = "arm,dyad,session,episode,time_s,actor,event,from,to,cause\n";
    private static final double TICK = 0.25;
    private static final int TICK_COUNT = 80;

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path folder;

    @BeforeEach
    void place() throws IOException {
        folder = Files.createDirectory(home.resolve("sheet"));
    }

    @Test
    void turningsAway_areThoseThatCompareLists() throws Exception {
        Path scenario = Files.writeString(home.resolve("small.yaml"), Typed.SMALL.replace("20 s", "60 s"));
        Typed.command("run", scenario, "--dyads", "3", "-o", home.resolve("run"));
        Typed.command("compare", scenario, "--dyads", "3", "-o", home.resolve("compare"));

        String table = counted(home.resolve("run"));

        assertTrue(table.startsWith("| what | waits | chases |\n"), table);
        for (int arm = 0; arm < 2; arm++) {
            String name = arm == 0 ? "waits," : "chases,";
            long listed;
            try (Stream<String> rows = Files.lines(home.resolve("compare/re-engagements.csv"))) {
                listed = rows.filter(row -> row.startsWith(name)).count();
            }
            assertTrue(listed > 0);
            assertTrue(cell(table, "turnings away a minute", arm).endsWith("(" + listed + " of 3)"), table);
        }
    }

    @Test
    void sceneOne_isWaitedForThenGreetedThenBothSmile() throws Exception {
        sheet(new Sheet(
                tick -> tick < 4 ? "Ipos" : tick < 20 ? "Inon" : tick < 24 ? "Ineu" : "Ipos",
                tick -> tick < 6 ? "smile" : tick < 22 ? "wait" : "greet",
                tick -> 0));
        event(4, "looks-away", "over-arousal: arousal 0.59 below the top of its band (0.68); hazard 0.132 /s");
        event(20, "looks-back", "settled");
        event(25, "coos", "\"warmth: face and voice warm, arousal\"");

        String table = counted(folder);

        assertEquals("1.000 (1 of 1)", cell(table, "scene one, of the over-aroused", 0), table);
        assertEquals("1.000 (1 of 1)", cell(table, "coo or voice, of the greetings", 0), table);
        assertEquals("0.000 (0 of 1)", cell(table, "scene two, of the over-aroused", 0), table);
        assertEquals("1.000 (1 of 1)", cell(table, "below the band's upper edge, of the over-aroused", 0), table);
        assertEquals("0.000 (0 of 1)", cell(table, "below the band's lower edge, of the over-aroused", 0), table);
        assertEquals("1.000 (1 of 1)", cell(table, "thumb in the mouth, of the over-aroused", 0), table);
    }

    @Test
    void sceneTwo_isChasedThenPushedThenFussing() throws Exception {
        sheet(new Sheet(
                tick -> tick < 4 ? "Ipos" : tick < 30 ? "Inon" : "Ipro",
                tick -> tick < 8 ? "play" : "lean-in",
                tick -> tick < 14 ? 0 : 0.35));
        event(4, "looks-away", "over-arousal: arousal 0.8 above its band (0.68); hazard 0.9 /s");
        event(14, "pushes-away", "failed-relief");

        String table = counted(folder);

        assertEquals("0.000 (0 of 1)", cell(table, "scene one, of the over-aroused", 0), table);
        assertEquals("1.000 (1 of 1)", cell(table, "scene two, of the over-aroused", 0), table);
        assertEquals("1.000 (1 of 1)", cell(table, "fuss, of the over-aroused", 0), table);
        assertEquals("3.00 (1 of 0)", cell(table, "pushes a minute", 0), table);
    }

    @Test
    void runWithADecimalComma_isRefused() throws Exception {
        Path scenario = Files.writeString(home.resolve("small.yaml"), Typed.SMALL);
        Typed.command("run", scenario, "--decimal", "comma", "-o", home.resolve("run"));

        String told = said(home.resolve("run"), 2);

        assertTrue(told.startsWith("Expected numbers with a decimal point, found in "), told);
    }

    private static String cell(String table, String row, int arm) {
        String line = table.lines()
                .filter(one -> one.startsWith("| " + row + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " in\n" + table));
        return line.split(" \\| ", -1)[1 + arm].replace(" |", "");
    }

    private static String counted(Path folder) throws IOException, InterruptedException {
        return said(folder, 0);
    }

    private static String said(Path folder, int ending) throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(launcher.toString(), PROGRAM.toString(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        assertEquals(ending, process.waitFor(), said);
        return said;
    }

    private void sheet(Sheet sheet) throws IOException {
        StringBuilder rows = new StringBuilder(TICKS);
        IntStream.range(0, TICK_COUNT).forEach(tick -> rows.append(sheet.row(tick)));
        Files.writeString(folder.resolve("ticks.csv"), rows);
        Files.writeString(folder.resolve("events.csv"), EVENTS);
    }

    private void event(int tick, String event, String cause) throws IOException {
        Path events = folder.resolve("events.csv");
        String row = String.format(Locale.ROOT, "waits,0,0,play,%.3f,infant,%s,,,%s%n", tick * TICK, event, cause);
        Files.writeString(events, Files.readString(events) + row);
    }

    /** What both do, tick by tick; the infant looks in Ipos and Ineu, and has its thumb in while it does not. */
    private record Sheet(IntFunction<String> infant, IntFunction<String> act, IntToDoubleFunction turn) {
        String row(int tick) {
            String phase = infant.apply(tick);
            boolean looks = phase.equals("Ipos") || phase.equals("Ineu");
            String caregiver = act.apply(tick).equals("wait") ? "Cneu" : "Cpos";
            return String.format(
                    Locale.ROOT,
                    "waits,0,0,%d,%.3f,%s,%s,%s,%s,%s,0.5,0.4,0.7,%.2f%n",
                    tick,
                    tick * TICK,
                    phase,
                    looks ? "" : "Isc-o",
                    caregiver,
                    act.apply(tick),
                    looks ? 1 : 0,
                    turn.applyAsDouble(tick));
        }
    }
}
