package peekaboo.evidence.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import peekaboo.dyad.Gaze;
import peekaboo.measure.Reading;
import peekaboo.record.CodedChannel;

/** Hand-made looks at each other, ticks of a quarter of a second. */
class LookCouplingTest {

    static Reading reading(String infant, String caregiver, String captured) {
        return LookCoupling.of(new Rows(LookCoupling.NEEDS, infant)
                .code(CodedChannel.GAZE, infant, Gaze.FACE, Gaze.OBJECT)
                .yes(CodedChannel.CAREGIVER_LOOKS, caregiver)
                .yes(CodedChannel.CAPTURED, captured)
                .sheet());
    }

    private static void assertRate(double events, double ticks, Reading reading, String name) {
        assertEquals(events, reading.sum(name), name);
        assertEquals(ticks / 4, reading.per(name), name);
    }

    @Test
    void rates_areEventsOverTheTimeInWhichTheyCouldHappen() {
        // Ticks              0123456789
        Reading reading = reading("..xx.xxx..", "xxxx..xxx.", "..........");

        assertRate(1, 3, reading, LookCoupling.rate(LookCoupling.INFANT, LookCoupling.BEGINS, true));
        assertRate(2, 4, reading, LookCoupling.rate(LookCoupling.INFANT, LookCoupling.STOPS, true));
        assertRate(1, 1, reading, LookCoupling.rate(LookCoupling.INFANT, LookCoupling.BEGINS, false));
        assertRate(0, 1, reading, LookCoupling.rate(LookCoupling.INFANT, LookCoupling.STOPS, false));
        assertRate(1, 1, reading, LookCoupling.rate(LookCoupling.CAREGIVER, LookCoupling.BEGINS, true));
        assertRate(1, 4, reading, LookCoupling.rate(LookCoupling.CAREGIVER, LookCoupling.STOPS, true));
        assertRate(0, 1, reading, LookCoupling.rate(LookCoupling.CAREGIVER, LookCoupling.BEGINS, false));
        assertRate(1, 3, reading, LookCoupling.rate(LookCoupling.CAREGIVER, LookCoupling.STOPS, false));
    }

    @Test
    void lookThatTheCaregiverGot_isNotTheInfants() {
        Reading reading = reading("..xx", "xxxx", "..xx");

        assertRate(0, 2, reading, LookCoupling.rate(LookCoupling.INFANT, LookCoupling.BEGINS, true));
    }

    /** The caregiver follows the infant's eyes a tick later: it begins and holds while the infant looks. */
    @Test
    void caregiverWhoFollowsTheInfantsEyes_showsItsHalf() {
        String infant = "..xxxxxx....xxxxx..x..";
        String caregiver = "...xxxxxx....xxxxx..x.";
        Reading reading = reading(infant + infant, caregiver + caregiver, ".".repeat(44));

        assertTrue(rate(reading, LookCoupling.BEGINS, true) > rate(reading, LookCoupling.BEGINS, false));
        assertTrue(rate(reading, LookCoupling.STOPS, true) < rate(reading, LookCoupling.STOPS, false));
    }

    private static double rate(Reading reading, String does, boolean whileOtherLooks) {
        String name = LookCoupling.rate(LookCoupling.CAREGIVER, does, whileOtherLooks);
        return reading.sum(name) / reading.per(name);
    }
}
