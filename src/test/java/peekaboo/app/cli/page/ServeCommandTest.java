package peekaboo.app.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.page.Addresses.Reach;

/** What the command says before it serves; {@code PageJarIT} serves. */
class ServeCommandTest {
    @ParameterizedTest
    @CsvSource({
        "--port=-1, from 0 to 65535",
        "--port=65536, from 0 to 65535",
        "--port=http, --port",
        "--host=a b, this machine"
    })
    void badAddress_isTold(String option, String says) {
        Typed typed = Typed.command("serve", option);

        assertEquals(ExitCodes.BAD_INPUT, typed.exitCode(), typed::err);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says), typed::err);
    }

    @Test
    void whoCanOpenIt_isTold() {
        assertEquals("Only this machine can open it.", ServeCommand.inWords(Reach.THIS_MACHINE));
        assertEquals("Whoever is in the same network can open it.", ServeCommand.inWords(Reach.SAME_NETWORK));
        assertTrue(ServeCommand.inWords(Reach.ANYWHERE).contains("perhaps the whole internet"));
    }
}
