package peekaboo.measure.battery;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.InfantEvent;
import peekaboo.measure.Strip;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

class GazesTest {
    @Test
    void looksAndTurnings_aMinute() {
        // 24 ticks of 0.25 s are 6 s.
        String infant = "nnnn aaaa nnnn oooo cccc uuuu";
        Sheet sheet = Strip.of(250, infant, infant.replaceAll("[^ ]", "M")).sheet();

        ReadOff.of(new Gazes(), sheet)
                .has("looks", 0.5)
                .has("self-comfort", 0)
                .near("turnings-away", 30)
                .near("turnings-over-aroused", 10)
                .near("captures", 10)
                .has("bids", 0);
    }

    @Test
    void bids_areCountedAMinute() {
        Sheet sheet = Strip.of("nnnnnnnnnn")
                .begins(InfantEvent.BIDS, 2)
                .begins(InfantEvent.SMILES, 3)
                .begins(InfantEvent.BIDS, 7, 8)
                .sheet();

        ReadOff.of(new Gazes(), sheet).near("bids", 18);
    }

    @Test
    void selfComfort_ofEitherKind() {
        Sheet sheet = Strip.of("nnnnnnnnnn")
                .added(AddedCode.ORAL_COMFORT, "xx.xx.....")
                .added(AddedCode.HAND_COMFORT, "....xx.x..")
                .added(AddedCode.DISTANCING, "xxxxxxxxxx")
                .sheet();

        ReadOff.of(new Gazes(), sheet)
                .has("self-comfort", 0.6)
                .has("oral-comfort", 0.4)
                .has("hand-comfort", 0.3)
                .has("self-comfort-onsets", 12);
    }

    /** Who codes where the infant looks sees it turn away, but not why. */
    @Test
    void recordOfCodesAlone_hasTurningsWithoutCauses() {
        Channels codes = Channels.PHASES.and(Channels.coded(CodedChannel.GAZE, CodedChannel.ADDED_CODES));
        Sheet sheet = Strip.of("nnaannoonn cc aann").sheet(codes);

        ReadOff.of(new Gazes(), sheet)
                .has("looks", 10.0 / 16)
                .near("turnings-away", 3 * 60.0 / 16)
                .lacks("turnings-over-aroused")
                .lacks("captures")
                .lacks("bids");
    }
}
