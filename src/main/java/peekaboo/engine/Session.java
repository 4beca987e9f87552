package peekaboo.engine;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.TickClock;
import peekaboo.infant.Infant;
import peekaboo.infant.InfantKey;
import peekaboo.infant.Temperament;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/**
 * One dyad through one session. The same plan always gives the same record, bit for bit. To be run once, at
 * once or in parts.
 */
public final class Session {
    private final SessionPlan plan;
    private final SessionObserver observer;
    private final Infant infant;
    private final CaregiverMove move = new CaregiverMove();
    private final TickRecord record;
    private final Memory memory;
    private final Timetable timetable = new Timetable();
    private final Iterator<Episode> ahead;
    private Carer own;
    private boolean forkAhead;
    private int tick;
    private @Nullable Stretch stretch;

    /** Prepares a session; {@code observer} is told of it while it runs. */
    public Session(SessionPlan plan, SessionObserver observer) {
        this.plan = plan;
        this.observer = observer;
        ahead = plan.scenario().episodes().iterator();
        infant = infant(plan);
        record = new TickRecord(infant, move, plan.scenario().episodes().get(0));
        memory = new Memory(longestTicks(plan));
        forkAhead = plan.trunk().isPresent();
        own = carer(plan.trunk().orElse(plan.arm()).care());
        record.counts = !forkAhead;
    }

    private static Infant infant(SessionPlan plan) {
        Scenario scenario = plan.scenario();
        InfantKey key = new InfantKey(scenario.seed(), plan.dyad(), plan.session());
        TickClock clock = scenario.clock();
        return new Infant(Temperament.drawn(scenario.infant().centre(), scenario.seed(), plan.dyad()), key, clock);
    }

    /** The longest reaction time of anyone who may be with the infant. */
    private static int longestTicks(SessionPlan plan) {
        int longest = Carer.lagTicks(plan.arm().care(), plan);
        longest =
                Math.max(longest, Carer.lagTicks(plan.trunk().orElse(plan.arm()).care(), plan));
        for (Episode episode : plan.scenario().episodes()) {
            longest = Math.max(
                    longest,
                    episode.caregiver().map(care -> Carer.lagTicks(care, plan)).orElse(1));
        }
        return longest;
    }

    private Carer carer(Care care) {
        return new Carer(care, plan, timetable);
    }

    /** Runs it from the first tick to the last. */
    public void run() {
        advance(Integer.MAX_VALUE);
    }

    /**
     * Runs so many ticks more, fewer if the session ends before. Its record is the same in parts as at once.
     *
     * @return how many ticks have been run from the first on
     */
    public int advance(int ticks) {
        if (tick == 0 && stretch == null) {
            observer.begin(plan);
            enterNext();
        }
        int until = tick + Math.min(ticks, plan.scenario().ticks() - tick);
        while (stretch != null && tick < until) {
            play(stretch, Math.min(until, stretch.end()));
        }
        return tick;
    }

    /** True once its last tick has been run, and observers were told of the end. */
    public boolean hasEnded() {
        return tick > 0 && stretch == null;
    }

    private void enterNext() {
        if (ahead.hasNext()) {
            Episode episode = ahead.next();
            observer.onEpisode(episode, tick);
            record.episode = episode;
            Carer standIn = episode.caregiver().map(this::carer).orElse(null);
            FussOut fussOut = new FussOut(episode, plan.scenario().clock());
            stretch = new Stretch(episode, tick + episode.ticks(), standIn, fussOut);
        } else {
            stretch = null;
            observer.end(tick);
        }
    }

    private void play(Stretch under, int until) {
        Episode episode = under.episode();
        Carer standIn = under.standIn();
        FussOut fussOut = under.fussOut();
        int now = tick;
        boolean curtailed = false;
        while (now < until && !curtailed) {
            step(now++, episode, standIn);
            curtailed = fussOut.endsAfter(record.infantPhase) && now < under.end();
        }
        tick = now;
        if (curtailed) {
            timetable.skips(under.end() - now);
            observer.onCurtailed(episode, now);
        }
        if (curtailed || now == under.end()) {
            enterNext();
        }
    }

    private void step(int tick, Episode episode, @Nullable Carer standIn) {
        Carer present = standIn == null ? own : standIn;
        InfantMove seen = infant.act(tick);
        present.act(tick, episode, memory, move);
        infant.feel(tick, move.physics);
        judge(tick, seen);
        memory.keep(tick, seen);
        if (forkAhead && record.coded() && record.lookedAway(Cause.OVER_AROUSAL)) {
            fork();
        }
        observer.onTick(record);
    }

    private void judge(int tick, InfantMove seen) {
        record.tick = tick;
        record.captured = seen.looks() && (record.captured || record.began(InfantEvent.IS_CAPTURED));
        record.infantPhase = Coder.infant(seen);
        record.addedCodes = Coder.addedCodes(seen, infant.activation());
        record.caregiverPhase = Coder.caregiver(move, seen, record.captured);
    }

    private void fork() {
        Carer next = carer(plan.arm().care());
        next.takeUp(own);
        own = next;
        forkAhead = false;
        record.counts = true;
    }
}
