package peekaboo.evidence.check;

import java.util.function.IntPredicate;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/**
 * How often each partner begins and stops looking at the other, per second in which it could: while the other looks, and while
 * the other does not. What the other does is taken from the tick before, which both have seen. A look that the caregiver got by
 * entering the line of sight is not begun by the infant.
 */
final class LookCoupling {
    static final String INFANT = "infant";
    static final String CAREGIVER = "caregiver";
    static final String BEGINS = "begins";
    static final String STOPS = "stops";

    /** What is needed to read it. */
    static final Channels NEEDS =
            Channels.coded(CodedChannel.GAZE, CodedChannel.CAREGIVER_LOOKS, CodedChannel.CAPTURED);

    private LookCoupling() {}

    /** Name of a rate: of the infant or the caregiver, of beginning or stopping, while the other looks or not. */
    static String rate(String who, String does, boolean whileOtherLooks) {
        return who + " " + does + (whileOtherLooks ? ", other looks" : ", other looks away");
    }

    /** Of one stretch: eight rates; one is not observed where nobody could. */
    static Reading of(Sheet sheet) {
        Reading.Builder reading = new Reading.Builder();
        Partners infant = new Partners(sheet, sheet::infantLooks, sheet::caregiverLooks, tick -> !sheet.captured(tick));
        Partners caregiver = new Partners(sheet, sheet::caregiverLooks, sheet::infantLooks, tick -> true);
        for (boolean whileOtherLooks : new boolean[] {true, false}) {
            infant.addTo(reading, INFANT, whileOtherLooks);
            caregiver.addTo(reading, CAREGIVER, whileOtherLooks);
        }
        return reading.build();
    }

    /**
     * One of the two, and the other.
     *
     * @param looks the one looks
     * @param other the other looks
     * @param own a beginning in that tick is the one's own
     */
    private record Partners(Sheet sheet, IntPredicate looks, IntPredicate other, IntPredicate own) {

        void addTo(Reading.Builder reading, String who, boolean whileOtherLooks) {
            int away = 0;
            int begun = 0;
            int looking = 0;
            int stopped = 0;
            for (int tick = 1; tick < sheet.length(); tick++) {
                if (other.test(tick - 1) != whileOtherLooks) {
                    continue;
                }
                if (looks.test(tick - 1)) {
                    looking++;
                    stopped += looks.test(tick) ? 0 : 1;
                } else {
                    away++;
                    begun += looks.test(tick) && own.test(tick) ? 1 : 0;
                }
            }
            reading.add(rate(who, BEGINS, whileOtherLooks), begun, away * sheet.tickSeconds());
            reading.add(rate(who, STOPS, whileOtherLooks), stopped, looking * sheet.tickSeconds());
        }
    }
}
