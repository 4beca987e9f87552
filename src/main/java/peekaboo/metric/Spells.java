package peekaboo.metric;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Valence;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.scenario.Episode;

/**
 * Lists the turnings away of a session. A spell begins when the infant, not protesting, looks away, and ends with a
 * return (started by the infant, not negative, at least {@value #RETURN_LASTS_SECONDS} s long; the latency ends where that
 * look begins), with protest or withdrawal, with a captured look, or it is cut off by the end of the episode or session.
 * A look back that is given up sooner belongs to the spell. None begins in an episode that is not coded. Of a forked session
 * only the spell at the fork is listed.
 */
public final class Spells implements SessionObserver {
    static final double RETURN_LASTS_SECONDS = 1;
    private static final int NONE = -1;

    private final List<Spell> spells = new ArrayList<>();
    private int returnTicks = 1;
    private boolean forked;
    private String episode = "";
    private int onset = NONE;
    private int lookedBack = NONE;
    private Cause trigger = Cause.OBJECT;
    private double peakDistress;

    /** The turnings away so far, in order; those still going on are not among them. */
    public List<Spell> spells() {
        return List.copyOf(spells);
    }

    @Override
    public void begin(SessionPlan plan) {
        TickClock clock = plan.scenario().clock();
        returnTicks = Math.max(1, clock.ticks(RETURN_LASTS_SECONDS));
        forked = plan.trunk().isPresent();
    }

    @Override
    public void onEpisode(Episode next, int firstTick) {
        cutOff(Ending.EPISODE_END, firstTick);
        episode = next.name();
    }

    @Override
    public void end(int ticks) {
        cutOff(Ending.SESSION_END, ticks);
    }

    private void cutOff(Ending ending, int tick) {
        if (onset != NONE) {
            close(ending, tick);
        }
    }

    @Override
    public void onTick(TickRecord record) {
        if (onset == NONE) {
            maybeOpen(record);
        } else {
            follow(record);
        }
    }

    private void maybeOpen(TickRecord record) {
        boolean wanted = record.counts() && record.coded() && !(forked && !spells.isEmpty());
        if (wanted && record.began(InfantEvent.LOOKS_AWAY) && !negative(record)) {
            onset = record.tick();
            trigger = trigger(record);
            peakDistress = record.infant().distress();
        }
    }

    private static Cause trigger(TickRecord record) {
        if (record.lookedAway(Cause.OVER_AROUSAL)) {
            return Cause.OVER_AROUSAL;
        }
        return record.lookedAway(Cause.UNANSWERED) ? Cause.UNANSWERED : Cause.OBJECT;
    }

    private void follow(TickRecord record) {
        peakDistress = Math.max(peakDistress, record.infant().distress());
        if (negative(record)) {
            close(Ending.PROTEST, record.tick());
        } else if (record.captured()) {
            close(Ending.CAPTURED, record.tick());
        } else if (!record.infantMove().looks()) {
            lookedBack = NONE;
        } else {
            confirm(record.tick());
        }
    }

    private void confirm(int tick) {
        lookedBack = lookedBack == NONE ? tick : lookedBack;
        if (tick - lookedBack + 1 >= returnTicks) {
            close(Ending.RETURNED, lookedBack);
        }
    }

    private static boolean negative(TickRecord record) {
        return record.infantPhase().valence() == Valence.NEGATIVE;
    }

    private void close(Ending ending, int tick) {
        spells.add(new Spell(episode, spells.size(), onset, trigger, tick - onset, ending, peakDistress));
        onset = NONE;
        lookedBack = NONE;
    }
}
