package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Timeline;
import peekaboo.dyad.TickClock;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Infant;

/**
 * Collects arousal and distress over time. The band drifts slowly; the chart shows its mean. A long session is thinned
 * to every so many ticks. The lines go on where nothing is coded, figures are of what is coded.
 */
final class StateTrace {
    private static final int MOST_VALUES = 8_000;

    private final TickClock clock;
    private final int every;
    private final List<Double> arousal = new ArrayList<>();
    private final List<Double> distress = new ArrayList<>();
    private double low;
    private double high;
    private double smallest = Double.MAX_VALUE;
    private double largest = -Double.MAX_VALUE;
    private double peakDistress;
    private int above;
    private int ticks;

    StateTrace(TickClock clock, int ticks) {
        this.clock = clock;
        every = ticks / MOST_VALUES + 1;
    }

    void add(TickRecord record) {
        Infant infant = record.infant();
        if (record.tick() % every == 0) {
            arousal.add(infant.arousal());
            distress.add(infant.distress());
        }
        if (record.coded()) {
            sumUp(infant);
        }
    }

    private void sumUp(Infant infant) {
        ticks++;
        low += infant.bandLow();
        high += infant.bandHigh();
        above += infant.arousal() > infant.bandHigh() ? 1 : 0;
        smallest = Math.min(smallest, infant.arousal());
        largest = Math.max(largest, infant.arousal());
        peakDistress = Math.max(peakDistress, infant.distress());
    }

    Timeline.State state(Strings strings) {
        double step = clock.seconds() * every;
        return new Timeline.State(
                strings.say(Say.TIMELINE_BAND),
                low / ticks,
                high / ticks,
                List.of(
                        new Timeline.Line(strings.say(Say.AROUSAL), step, arousal),
                        new Timeline.Line(strings.say(Say.DISTRESS), step, distress)));
    }

    String words(Strings strings) {
        return strings.say(
                Say.TIMELINE_STATE,
                strings.number(smallest, 2),
                strings.number(largest, 2),
                strings.number(100.0 * above / ticks, 0),
                strings.number(peakDistress, 2));
    }
}
