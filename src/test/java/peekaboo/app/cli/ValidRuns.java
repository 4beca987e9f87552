package peekaboo.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.dyad.Parameter;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Unit;
import peekaboo.infant.InfantPresets;
import peekaboo.measure.Quantity;
import peekaboo.study.Quantities;
import peekaboo.typed.UnitText;

/** Runs commands in this process, all into one folder, and holds what they wrote to what must hold of every result. */
final class ValidRuns {
    /** Draws nothing: what is drawn was worked out before. */
    static final ChartFiles NO_PICTURES =
            new ChartFiles((figure, origin) -> new byte[1], (figure, origin) -> new byte[1]);

    private static final double BEYOND = 0.25;
    private static final int OUTCOMES = 12;

    /** Of the scenarios whose parameters are set to their ends. */
    private static final double TICK = 0.25;

    private final Path folder;
    private final ChartFiles charts;
    private int commands;

    ValidRuns(Path folder, ChartFiles charts) {
        this.folder = folder;
        this.charts = charts;
    }

    /** The scenario is valid, so every command takes it. */
    void all(int seed, String text) {
        Path file = folder.resolve("random-" + seed + ".yaml");
        write(file, text);
        runs(text, "validate", file);
        runs(text, "run", file, "-q");
        runs(text, "compare", file, "--dyads", seed % 2 == 0 ? "2" : "10", "--threads", "1", "-q");
        if (seed % 3 == 0) {
            runs(text, "compare", file, "--dyads", "2", "--fork", "first-turn-away", "--threads", "1", "-q");
        }
        if (seed % 8 == 0) {
            sensitivity(seed, file, text);
        }
    }

    private void sensitivity(int seed, Path file, String text) {
        List<Quantity> all = Quantities.ofArms();
        sensitivity(
                file,
                text,
                IntStream.range(0, OUTCOMES)
                        .mapToObj(i -> all.get((seed / 8 * OUTCOMES + i) % all.size()))
                        .toList());
    }

    /** To each of these, which are among what the command offers. */
    void sensitivity(Path file, String text, List<Quantity> outcomes) {
        List<Object> words = new ArrayList<>(List.of("sensitivity", file, "-q", "--dyads", "2"));
        words.addAll(List.of("--trajectories", "2", "--samples", "16", "--top", "1"));
        outcomes.forEach(outcome -> words.addAll(List.of("--outcome", outcome.name())));
        runs(text, words.toArray());
    }

    /** The command ends well and says nothing of trouble, and its numbers are numbers. */
    void runs(String of, Object... words) {
        Typed typed = command(words);
        String asked = List.of(words) + "\n" + of;
        assertEquals("0", typed.exitCode() + typed.err(), asked);
        Path out = folder.resolve("out");
        if (Files.exists(out)) {
            assertEquals(List.of(), Results.wrong(out), asked);
        }
    }

    /** The command refuses it as a wrong scenario, in words. */
    void refuses(Object... words) {
        Typed typed = command(words);
        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), List.of(words) + typed.err());
        assertEquals(
                List.of(),
                typed.err().lines().filter(line -> line.contains("should not")).toList());
    }

    private Typed command(Object... words) {
        commands++;
        List<Object> all = new ArrayList<>(List.of(words));
        if (!words[0].equals("validate")) {
            all.addAll(List.of("-o", folder.resolve("out"), "--force"));
        }
        return Typed.command(charts, all.toArray());
    }

    /** How many commands were tried. */
    int commands() {
        return commands;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A value of a parameter, as {@code --set} takes it. */
    static String at(String path, Parameter parameter, double value) {
        return path + parameter.name() + "=" + UnitText.inWords(parameter.unit(), value);
    }

    /** Every parameter of infants at both ends. */
    static List<String> infantsAtTheirEnds() {
        return infants(0);
    }

    /** Every parameter of infants beyond both ends. */
    static List<String> infantsBeyondTheirEnds() {
        return infants(BEYOND);
    }

    /** Every parameter of every caregiver at both ends. */
    static List<String> caregiversAtTheirEnds() {
        return caregivers(0);
    }

    /** Every parameter of every caregiver beyond both ends. */
    static List<String> caregiversBeyondTheirEnds() {
        return caregivers(BEYOND);
    }

    private static List<String> infants(double beyond) {
        return ends("infant.", InfantPresets.usual().table(), beyond);
    }

    private static List<String> caregivers(double beyond) {
        List<String> all = new ArrayList<>();
        for (CaregiverPolicy policy : CaregiverPolicies.all()) {
            if (!policy.readsScript()) {
                for (String end : ends("", policy.parameters(), beyond)) {
                    String asked = end.replace("=", ": ");
                    all.add("arms={a: {caregiver: " + policy.name() + ", " + asked + "}}");
                }
            }
        }
        return all;
    }

    /** Both ends, or so much of the range beyond them. */
    private static List<String> ends(String path, ParameterTable table, double beyond) {
        List<String> all = new ArrayList<>();
        for (Parameter parameter : table.parameters()) {
            double low = parameter.unit() == Unit.WHOLE_TICKS
                    ? TICK
                    : parameter.range().low();
            double high = parameter.range().high();
            all.add(at(path, parameter, low - beyond * (high - low)));
            all.add(at(path, parameter, high + beyond * (high - low)));
        }
        return all;
    }
}
