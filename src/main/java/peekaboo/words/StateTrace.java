package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.chart.Timeline;
import peekaboo.dyad.TickClock;
import peekaboo.record.Channels;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.text.DecimalText;

/**
 * Arousal and distress over time. The band drifts slowly; the chart shows its mean. A long session is thinned to every so
 * many ticks. The lines go on where nothing is coded, figures are of what is coded.
 */
final class StateTrace {
    /** What has to be recorded. */
    static final Channels NEEDS =
            Channels.levels(LevelChannel.AROUSAL, LevelChannel.BAND_LOW, LevelChannel.BAND_HIGH, LevelChannel.DISTRESS);

    private static final int MOST_VALUES = 8_000;

    private final Sheet everyTick;
    private final double step;
    private final int every;
    private double low;
    private double high;
    private double smallest = Double.MAX_VALUE;
    private double largest = -Double.MAX_VALUE;
    private double peakDistress;
    private int above;
    private int ticks;

    /**
     * Of a session.
     *
     * @param planned how many ticks it was to last
     */
    StateTrace(Recording recording, TickClock clock, int planned) {
        everyTick = recording.everyTick();
        every = planned / MOST_VALUES + 1;
        step = clock.seconds() * every;
        for (Recording.Part part : recording.parts()) {
            for (int tick = part.first(); tick < part.end() && part.coded(); tick++) {
                sumUp(tick);
            }
        }
    }

    private void sumUp(int tick) {
        double arousal = everyTick.level(LevelChannel.AROUSAL, tick);
        double top = everyTick.level(LevelChannel.BAND_HIGH, tick);
        ticks++;
        low += everyTick.level(LevelChannel.BAND_LOW, tick);
        high += top;
        above += arousal > top ? 1 : 0;
        smallest = Math.min(smallest, arousal);
        largest = Math.max(largest, arousal);
        peakDistress = Math.max(peakDistress, everyTick.level(LevelChannel.DISTRESS, tick));
    }

    Timeline.State state() {
        return new Timeline.State(
                Wording.TIMELINE_BAND.say(),
                low / ticks,
                high / ticks,
                List.of(
                        new Timeline.Line(Wording.AROUSAL.say(), step, thinned(LevelChannel.AROUSAL)),
                        new Timeline.Line(Wording.DISTRESS.say(), step, thinned(LevelChannel.DISTRESS))));
    }

    private List<Double> thinned(LevelChannel channel) {
        List<Double> values = new ArrayList<>();
        for (int tick = 0; tick < everyTick.length(); tick += every) {
            values.add(everyTick.level(channel, tick));
        }
        return values;
    }

    String words() {
        return Wording.TIMELINE_STATE.say(
                DecimalText.print(smallest, 2),
                DecimalText.print(largest, 2),
                DecimalText.print(100.0 * above / ticks, 0),
                DecimalText.print(peakDistress, 2));
    }
}
