package peekaboo.app.cli.power;

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
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;

class PowerCommandTest {
    private static final String THIRD = "  waits-too: {caregiver: attuned}\n";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("small.yaml"), Typed.SMALL + THIRD);
    }

    private Path out() {
        return home.resolve("out");
    }

    @Test
    void tablesAndSentences_tellOfTheFirstTwoArms() throws IOException {
        Typed typed = Typed.command(
                "power",
                file,
                "--dyads=12",
                "--half-width=6 s",
                "--most=40",
                "--n=5,3",
                "--noise=2000 ms",
                "-o",
                out());
        List<String> power = Files.readAllLines(out().resolve("power.csv"));
        List<String> precision = Files.readAllLines(out().resolve("precision.csv"));

        assertEquals(ExitCodes.DONE, typed.exitCode(), typed::err);
        assertEquals(
                "arm,other_arm,outcome,unit,infants,noise,studies,share_told_apart,share_low,share_high,first_infants,first_mean,"
                        + "first_deviation,second_infants,second_mean,second_deviation",
                power.get(0));
        assertEquals(1 + 2 * 2, power.size());
        assertTrue(power.get(1).startsWith("waits,chases,restricted-mean,s,3,0,2000,"), power.get(1));
        assertTrue(power.get(4).startsWith("waits,chases,restricted-mean,s,5,2,2000,"), power.get(4));
        assertEquals("arm,other_arm,outcome,unit,dyads,value,low,high,level,half_width,not_observed", precision.get(0));
        assertTrue(precision.get(1).startsWith("waits,chases,restricted-mean,s,20,"), precision.get(1));
        assertTrue(
                typed.out().startsWith("restricted-mean, s: waits less chases, the same dyads with both\n"),
                typed::out);
        assertTrue(typed.out().contains("with an error of 2 s"), typed::out);
        assertTrue(typed.out().contains("Simulated infants vary less than real ones"), typed::out);
    }

    @Test
    void namedArms_areTheTwo() throws IOException {
        Typed typed = Typed.command(
                "power", file, "--dyads=4", "--arm=chases", "--arm=waits-too", "--outcome=Ipos", "-q", "-o", out());

        assertEquals(new Typed(0, "", ""), typed);
        assertTrue(
                Files.readAllLines(out().resolve("power.csv")).get(1).startsWith("chases,waits-too,Ipos,proportion,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--arm=waits | two arms of the scenario",
                "--outcome=medain | did you mean median?",
                "--half-width=0 | more than 0",
                "--half-width=3 bpm | in s, such as \"0.5 s\"",
                "--noise=-1 s | an amount of restricted-mean",
                "--most=0 | a whole number from 1 to",
                "--n=1,20 | numbers from 2 to",
                "--n=twenty | such as 20,40,80"
            })
    void whatMakesNoSense_isRefused(String option, String says) {
        Typed typed = Typed.command("power", file, option, "-o", out());

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says), typed::err);
        assertFalse(Files.exists(out()));
    }
}
