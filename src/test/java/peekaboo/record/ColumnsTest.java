package peekaboo.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;

/** Columns that are filled by hand, as from a coded video. */
class ColumnsTest {
    private static final int TICKS = 4;

    @ParameterizedTest
    @EnumSource(CodedChannel.class)
    void code_isWrittenIfTheChannelHasIt(CodedChannel channel) {
        Columns columns = new Columns(Channels.ALL, 1, TICKS);
        for (int code = 0; code < channel.codes(); code++) {
            columns.code(channel, 2, code);
            assertEquals(code, columns.sheet().code(channel, 2));
        }

        assertRefused(channel.toString(), () -> columns.code(channel, 2, channel.codes()));
        assertRefused(channel.toString(), () -> columns.code(channel, 2, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> columns.code(channel, TICKS, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> columns.code(channel, -1, 0));
    }

    @ParameterizedTest
    @EnumSource(CodedChannel.class)
    void codeOfAChannelThatIsAbsent_isRefusedByName(CodedChannel channel) {
        Columns columns = new Columns(Channels.levels(LevelChannel.AROUSAL), 1, TICKS);

        assertRefused(channel.toString(), () -> columns.code(channel, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(LevelChannel.class)
    void levelOfAChannelThatIsAbsent_isRefusedByName(LevelChannel channel) {
        Columns columns = new Columns(Channels.PHASES, 1, TICKS);

        assertRefused(channel.toString(), () -> columns.level(channel, 0, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void levelThatIsNoNumber_isRefused(double value) {
        Columns columns = new Columns(Channels.ALL, 1, TICKS);

        assertRefused("SMILE", () -> columns.level(LevelChannel.SMILE, 0, value));
        assertThrows(IndexOutOfBoundsException.class, () -> columns.level(LevelChannel.SMILE, TICKS, 0));
    }

    @Test
    void events_areWrittenInTheOrderOfTicks() {
        Columns columns = new Columns(Channels.ofEvents(), 1, TICKS)
                .event(1, InfantEvent.LOOKS_AWAY, Cause.OBJECT, 0.5)
                .event(1, InfantEvent.BIDS, Cause.UNANSWERED, 0)
                .event(3, InfantEvent.LOOKS_BACK, Cause.SETTLED, 0.25);

        assertRefused("tick 2", () -> columns.event(2, InfantEvent.BIDS, Cause.UNANSWERED, 0));
        Sheet sheet = columns.sheet();
        assertEquals(0, sheet.events(0));
        assertEquals(2, sheet.events(1));
        assertEquals(0, sheet.events(2));
        assertEquals(InfantEvent.LOOKS_BACK, sheet.event(3, 0));
        assertEquals(0.25, sheet.rate(3, 0));
    }

    @Test
    void eventThatCannotBe_isRefused() {
        Columns columns = new Columns(Channels.ofEvents(), 1, TICKS);
        Columns codes = new Columns(Channels.PHASES, 1, TICKS);

        assertRefused("rate", () -> columns.event(0, InfantEvent.BIDS, Cause.UNANSWERED, -1));
        assertRefused("rate", () -> columns.event(0, InfantEvent.BIDS, Cause.UNANSWERED, Double.NaN));
        assertRefused("BIDS", () -> codes.event(0, InfantEvent.BIDS, Cause.UNANSWERED, 0));
        assertThrows(
                IndexOutOfBoundsException.class, () -> columns.event(TICKS, InfantEvent.BIDS, Cause.UNANSWERED, 0));
    }

    private static void assertRefused(String named, Executable written) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, written);
        assertTrue(String.valueOf(refused.getMessage()).contains(named), refused.getMessage());
    }
}
