package peekaboo.metric;

import java.util.List;
import peekaboo.dyad.Cause;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.engine.TickRecord;

/** Where the infant looks, how often it turns away and comforts itself. */
final class Gazes implements Metric {
    private static final int SHARES = 2;
    private static final double SECONDS_A_MINUTE = 60;

    @Override
    public String name() {
        return "gaze";
    }

    @Override
    public String meaning() {
        return "Looking at the caregiver's face, turning away from it, being captured, bidding, self-comfort.";
    }

    @Override
    public String source() {
        return "Stern 1974; Field 1981; ICEP-R added codes";
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                Quantity.share("looks", "infant looks at the caregiver's face"),
                Quantity.share("self-comfort", "thumb in mouth or hands clasped"),
                new Quantity("turnings-away", "/min", "infant looks away, for whatever reason, also while it protests"),
                new Quantity("turnings-over-aroused", "/min", "infant looks away because it became too much"),
                new Quantity("captures", "/min", "caregiver gets a look by entering the line of sight"),
                new Quantity("bids", "/min", "infant bids for an answer that stays out"));
    }

    @Override
    public Gauge begin(Scope scope) {
        return new Counting(scope.clock().seconds());
    }

    private static final class Counting implements Gauge {
        private final double tickSeconds;
        private final int[] counts = new int[6];
        private int all;

        Counting(double tickSeconds) {
            this.tickSeconds = tickSeconds;
        }

        @Override
        public void onTick(TickRecord record) {
            all++;
            counts[0] += record.infantMove().looks() ? 1 : 0;
            counts[1] += record.infantMove().hand == Hand.FREE ? 0 : 1;
            if (record.infant().happenings().count() > 0) {
                counts[2] += record.began(InfantEvent.LOOKS_AWAY) ? 1 : 0;
                counts[3] += record.lookedAway(Cause.OVER_AROUSAL) ? 1 : 0;
                counts[4] += record.began(InfantEvent.IS_CAPTURED) ? 1 : 0;
                counts[5] += record.began(InfantEvent.BIDS) ? 1 : 0;
            }
        }

        @Override
        public Reading reading() {
            double minutes = all * tickSeconds / SECONDS_A_MINUTE;
            double[] sums = new double[counts.length];
            double[] per = new double[counts.length];
            for (int i = 0; i < counts.length; i++) {
                sums[i] = counts[i];
                per[i] = i < SHARES ? all : minutes;
            }
            return Reading.of(sums, per);
        }
    }
}
