package peekaboo.app.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;
import peekaboo.scenario.Episode;

/** Every tick of a session as it was run: levels and signs side by side in arrays that grow, and what the infant began. */
final class Frames implements SessionObserver {
    private static final Level[] LEVELS = Level.values();
    private static final Sign[] SIGNS = Sign.values();
    private static final int TICKS_AT_FIRST = 256;

    private double[] levels = new double[TICKS_AT_FIRST * LEVELS.length];
    private byte[] signs = new byte[TICKS_AT_FIRST * SIGNS.length];
    private final List<Begun> begun = new ArrayList<>();
    private final List<Entered> entered = new ArrayList<>();
    private final List<Integer> curtailed = new ArrayList<>();
    private int ticks;

    /** How many ticks are kept. */
    int ticks() {
        return ticks;
    }

    double level(int tick, Level level) {
        return levels[tick * LEVELS.length + level.ordinal()];
    }

    int sign(int tick, Sign sign) {
        return signs[tick * SIGNS.length + sign.ordinal()];
    }

    boolean holds(int tick, Sign sign) {
        return sign(tick, sign) != 0;
    }

    /** The episode that a tick belongs to. */
    Episode episode(int tick) {
        int last = entered.size() - 1;
        while (entered.get(last).firstTick() > tick) {
            last--;
        }
        return entered.get(last).episode();
    }

    /** What the infant began to do in a tick, in the order of deciding. */
    List<Begun> begun(int tick) {
        List<Begun> now = new ArrayList<>();
        for (Begun one : begun) {
            if (one.tick() == tick) {
                now.add(one);
            }
        }
        return now;
    }

    /** True when the procedure ended an episode early with this tick. */
    boolean endsEarly(int tick) {
        return curtailed.contains(tick + 1);
    }

    /** For how many ticks, up to the end of this one, arousal has been above its comfortable band. */
    int ticksAbove(int tick) {
        int from = tick;
        while (from >= 0 && level(from, Level.AROUSAL) > level(from, Level.HIGH)) {
            from--;
        }
        return tick - from;
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        entered.add(new Entered(episode, firstTick));
    }

    @Override
    public void onTick(TickRecord record) {
        makeRoom();
        for (Level level : LEVELS) {
            levels[ticks * LEVELS.length + level.ordinal()] = level.of(record);
        }
        for (Sign sign : SIGNS) {
            signs[ticks * SIGNS.length + sign.ordinal()] = (byte) sign.of(record);
        }
        keep(record.infant().happenings());
        ticks++;
    }

    private void makeRoom() {
        if (ticks * SIGNS.length == signs.length) {
            signs = Arrays.copyOf(signs, 2 * signs.length);
            levels = Arrays.copyOf(levels, 2 * levels.length);
        }
    }

    private void keep(Happenings happenings) {
        for (int i = 0; i < happenings.count(); i++) {
            begun.add(new Begun(ticks, happenings.event(i), happenings.cause(i), happenings.rate(i)));
        }
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        curtailed.add(atTick);
    }

    /**
     * Something that the infant began to do.
     *
     * @param cause what drove it
     * @param rate the hazard that fired, per second; 0 for what ran its course
     */
    record Begun(int tick, InfantEvent event, Cause cause, double rate) {}

    private record Entered(Episode episode, int firstTick) {}
}
