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
import peekaboo.text.Percent;

/**
 * Arousal with its band, and distress, over time. A long session is thinned to every so many ticks. The lines go
 * on where nothing is coded, figures are of what is coded.
 */
final class StateTrace {
    /** What has to be recorded. */
    static final Channels NEEDS =
            Channels.levels(LevelChannel.AROUSAL, LevelChannel.BAND_LOW, LevelChannel.BAND_HIGH, LevelChannel.DISTRESS);

    private static final int MOST_VALUES = 8_000;

    private final Recording recording;
    private final Sheet everyTick;
    private final double step;
    private final int every;

    /**
     * Of a session.
     *
     * @param planned how many ticks it was to last
     */
    StateTrace(Recording recording, TickClock clock, int planned) {
        this.recording = recording;
        everyTick = recording.everyTick();
        every = planned / MOST_VALUES + 1;
        step = clock.seconds() * every;
    }

    Timeline.State state() {
        return new Timeline.State(
                line(Wording.AROUSAL, LevelChannel.AROUSAL),
                new Timeline.Band(
                        Wording.TIMELINE_BAND.say(), values(LevelChannel.BAND_LOW), values(LevelChannel.BAND_HIGH)),
                List.of(line(Wording.DISTRESS, LevelChannel.DISTRESS)));
    }

    private Timeline.Line line(Wording name, LevelChannel channel) {
        return new Timeline.Line(name.say(), step, values(channel));
    }

    private List<Double> values(LevelChannel channel) {
        List<Double> values = new ArrayList<>();
        for (int tick = 0; tick < everyTick.length(); tick += every) {
            values.add(everyTick.level(channel, tick));
        }
        return values;
    }

    String words() {
        return new Sums().words();
    }

    /** Of all that is coded. */
    private final class Sums {
        private double smallest = Double.MAX_VALUE;
        private double largest = -Double.MAX_VALUE;
        private double peakDistress;
        private int above;
        private int ticks;

        Sums() {
            for (Recording.Part part : recording.parts()) {
                for (int tick = part.first(); tick < part.end() && part.coded(); tick++) {
                    add(tick);
                }
            }
        }

        private void add(int tick) {
            double arousal = everyTick.level(LevelChannel.AROUSAL, tick);
            ticks++;
            above += arousal > everyTick.level(LevelChannel.BAND_HIGH, tick) ? 1 : 0;
            smallest = Math.min(smallest, arousal);
            largest = Math.max(largest, arousal);
            peakDistress = Math.max(peakDistress, everyTick.level(LevelChannel.DISTRESS, tick));
        }

        String words() {
            return Wording.TIMELINE_STATE.say(
                    DecimalText.print(smallest, 2),
                    DecimalText.print(largest, 2),
                    Percent.figures((double) above / ticks),
                    DecimalText.print(peakDistress, 2));
        }
    }
}
