package peekaboo.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Snapshot;
import peekaboo.infant.Infant;
import peekaboo.infant.Temperament;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;

/**
 * One dyad through one session. The same plan always gives the same record, bit for bit. To be run once, at
 * once or in parts; between two parts a snapshot can be taken of it, and another session of the same plan that has not begun
 * put into that: it goes on as this one does.
 */
public final class Session implements Snapshot.Subject {
    private final SessionPlan plan;
    private final SessionObserver observer;
    private final List<Episode> episodes;
    private final Infant infant;
    private final CaregiverMove move = new CaregiverMove();
    private final TickRecord record;
    private final Memory memory;
    private DelayedCaregiver own;
    private boolean forkAhead;
    private int tick;
    /** Ticks of the plan that were left out where an episode ended early. */
    private int skipped;
    /** Which of the episodes is under way, from 0; one more than there are after the last. */
    private int number = -1;

    private @Nullable UnderWay underWay;
    private boolean told;

    /** Prepares a session; {@code observer} is told of it while it runs. */
    public Session(SessionPlan plan, SessionObserver observer) {
        this.plan = plan;
        this.observer = observer;
        Scenario scenario = plan.scenario();
        episodes = scenario.episodes();
        infant = new Infant(
                Temperament.drawn(scenario.infant().centre(), scenario.seed(), plan.dyad()),
                plan.key(),
                scenario.clock());
        record = new TickRecord(infant, move, episodes.get(0));
        memory = Memory.of(plan);
        forkAhead = plan.trunk().isPresent();
        own = caregiver(plan.trunk().orElse(plan.arm()).care());
        record.counts = !forkAhead;
    }

    private DelayedCaregiver caregiver(Care care) {
        return new DelayedCaregiver(care, plan, now -> now + skipped);
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
        if (!told) {
            begin();
        }
        int until = tick + Math.min(ticks, plan.scenario().ticks() - tick);
        while (underWay != null && tick < until) {
            play(underWay, Math.min(until, underWay.end()));
        }
        return tick;
    }

    /** True once its last tick has been run, and observers were told of the end. */
    public boolean hasEnded() {
        return number == episodes.size();
    }

    /** Who is put into a session under way is told in which episode it is. */
    private void begin() {
        told = true;
        observer.begin(plan);
        if (number < 0) {
            enterNext();
        } else if (underWay != null) {
            observer.onEpisode(underWay.episode(), underWay.first());
        }
    }

    private void enterNext() {
        enter(number + 1);
        if (underWay == null) {
            observer.end(tick);
        } else {
            observer.onEpisode(underWay.episode(), tick);
        }
    }

    private void enter(int next) {
        number = next;
        underWay = hasEnded() ? null : underWay(episodes.get(next));
    }

    private UnderWay underWay(Episode episode) {
        record.episode = episode;
        int planned = 0;
        for (Episode before : episodes.subList(0, number)) {
            planned += before.ticks();
        }
        DelayedCaregiver standIn = episode.caregiver().map(this::caregiver).orElse(null);
        return new UnderWay(episode, planned - skipped, standIn, new FussOut(episode, plan.scenario().clock()));
    }

    private void play(UnderWay under, int until) {
        Episode episode = under.episode();
        DelayedCaregiver standIn = under.standIn();
        FussOut fussOut = under.fussOut();
        int now = tick;
        boolean curtailed = false;
        while (now < until && !curtailed) {
            step(now++, episode, standIn);
            curtailed = fussOut.endsAfter(record.infantPhase) && now < under.end();
        }
        tick = now;
        if (curtailed) {
            skipped += under.end() - now;
            observer.onCurtailed(episode, now);
        }
        if (curtailed || now == under.end()) {
            enterNext();
        }
    }

    private void step(int tick, Episode episode, @Nullable DelayedCaregiver standIn) {
        DelayedCaregiver present = standIn == null ? own : standIn;
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
        DelayedCaregiver trunk = own;
        goOver();
        own.takeUp(trunk);
        record.counts = true;
    }

    private void goOver() {
        own = caregiver(plan.arm().care());
        forkAhead = false;
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        tick = tape.exchange(tick);
        skipped = tape.exchange(skipped);
        int reached = tape.exchange(number);
        if (reached != number) {
            enter(reached);
        }
        if (forkAhead != tape.exchange(forkAhead)) {
            goOver();
        }
        infant.exchange(tape);
        move.exchange(tape);
        record.exchange(tape);
        memory.exchange(tape);
        own.exchange(tape);
        if (underWay != null) {
            underWay.exchange(tape);
        }
    }

    /**
     * An episode under way.
     *
     * @param episode which one
     * @param first its first tick
     * @param standIn who takes the place of the arm's caregiver in it, or null
     * @param fussOut the rule by which it may end early
     */
    private record UnderWay(
            Episode episode, int first, @Nullable DelayedCaregiver standIn, FussOut fussOut) {
        /** The first tick after it as planned. */
        int end() {
            return first + episode.ticks();
        }

        void exchange(Snapshot.Tape tape) {
            fussOut.exchange(tape);
            if (standIn != null) {
                standIn.exchange(tape);
            }
        }
    }
}
