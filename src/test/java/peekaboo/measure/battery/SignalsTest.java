package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.InfantEvent;
import peekaboo.measure.Strip;
import peekaboo.record.Channels;
import peekaboo.record.Sheet;

class SignalsTest {
    @Test
    void voicesAndSmiles_areCountedAMinute() {
        // 10 ticks of 1 s: two coos and a bid are 18 a minute, one smile is 6.
        Sheet sheet = Strip.of("nnnnnnnnnn")
                .begins(InfantEvent.COOS, 1)
                .begins(InfantEvent.SMILES, 3)
                .begins(InfantEvent.COOS, 5)
                .begins(InfantEvent.BIDS, 7)
                .sheet();

        ReadOff.of(new Signals(), sheet).near("voices", 18).near("smiles", 6);
    }

    @Test
    void recordOfCodesAlone_hasNone() {
        ReadOff.of(new Signals(), Strip.of("nnpp").sheet(Channels.PHASES))
                .lacks("voices")
                .lacks("smiles");
    }
}
