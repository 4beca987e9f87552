package peekaboo.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peekaboo.chart.Timeline;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.TickClock;
import peekaboo.engine.TickRecord;

/** Collects marks: a lane for each added code, and one for captured looks. */
final class MarkLanes {
    private static final int CAPTURED = AddedCode.all().size();
    private static final int NOT = -1;

    private final TickClock clock;
    private final List<Timeline.Mark> marks = new ArrayList<>();
    private final int[] since = new int[CAPTURED + 1];

    MarkLanes(TickClock clock) {
        this.clock = clock;
        Arrays.fill(since, NOT);
    }

    void add(TickRecord record) {
        for (AddedCode code : AddedCode.all()) {
            note(code.ordinal(), code.in(record.addedCodes()), record.tick());
        }
        note(CAPTURED, record.captured(), record.tick());
    }

    void close(int tick) {
        for (int lane = 0; lane < since.length; lane++) {
            note(lane, false, tick);
        }
    }

    private void note(int lane, boolean holds, int tick) {
        if (holds && since[lane] == NOT) {
            since[lane] = tick;
        } else if (!holds && since[lane] != NOT) {
            marks.add(new Timeline.Mark(lane, clock.secondsAt(since[lane]), clock.secondsAt(tick)));
            since[lane] = NOT;
        }
    }

    Timeline.Marks marks(Strings strings) {
        List<Timeline.Lane> lanes = new ArrayList<>();
        for (AddedCode code : AddedCode.all()) {
            lanes.add(new Timeline.Lane(sign(code), strings.code(code)));
        }
        lanes.add(new Timeline.Lane(Timeline.Sign.CAPTURED, strings.say(Say.CAPTURED_LOOK)));
        return new Timeline.Marks(lanes, marks);
    }

    private static Timeline.Sign sign(AddedCode code) {
        return switch (code) {
            case ORAL_COMFORT -> Timeline.Sign.THUMB;
            case HAND_COMFORT -> Timeline.Sign.HANDS;
            case DISTANCING -> Timeline.Sign.PUSH;
            case AUTONOMIC_STRESS -> Timeline.Sign.STRAIN;
        };
    }
}
