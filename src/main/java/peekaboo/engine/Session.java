package peekaboo.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.infant.Brought;
import peekaboo.scenario.Episode;

/**
 * One dyad through one session. The same plan always gives the same record, bit for bit. To be run once, at
 * once or in parts. Between two parts a {@link Snapshot} can be taken of it; another session of the same plan that has not
 * begun and is put into that goes on as this one does.
 */
public final class Session implements Snapshot.Subject {
    private final SessionPlan plan;
    private final SessionObserver observer;
    private final List<Episode> episodes;
    private final Dyad dyad;
    private int tick;
    /** Ticks of the plan that were left out where an episode ended early. */
    private int skipped;
    /** Which episode is under way, from 0; before the first -1, after the last how many there are. */
    private int number = -1;

    private @Nullable UnderWay underWay;
    private boolean told;

    /** Prepares a session; {@code observer} is told of it while it runs. */
    public Session(SessionPlan plan, SessionObserver observer) {
        this(plan, plan.temperament(), observer, true);
    }

    /**
     * The same of an infant that has been drawn already: {@link SessionPlan#temperament} of this plan. A silent observer asks only for what
     * the session leaves in the infant.
     */
    Session(SessionPlan plan, Settings temperament, SessionObserver observer) {
        this(plan, temperament, observer, observer != SessionObserver.SILENT);
    }

    private Session(SessionPlan plan, Settings temperament, SessionObserver observer, boolean isWatched) {
        this.plan = plan;
        this.observer = observer;
        episodes = plan.scenario().episodes();
        dyad = new Dyad(plan, temperament, isWatched, now -> now + skipped);
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

    /** What the infant would bring to the next session with the same partner if this one ended now. */
    public Brought learnt() {
        return dyad.learnt();
    }

    /** True once its last tick has been run, and observers were told of the end. */
    public boolean hasEnded() {
        return number == episodes.size();
    }

    /** In a session put into the middle of another the observer is told which episode it is in. */
    private void begin() {
        told = true;
        observer.begin(plan);
        if (number < 0) {
            enterNext();
        } else if (underWay != null) {
            observer.onEpisode(underWay.episode, underWay.first);
        }
    }

    private void enterNext() {
        enter(number + 1);
        if (underWay == null) {
            observer.end(tick);
        } else {
            observer.onEpisode(underWay.episode, underWay.first);
        }
    }

    private void enter(int next) {
        number = next;
        underWay = hasEnded() ? null : new UnderWay(episodes.get(next));
    }

    private void play(UnderWay under, int until) {
        int now = tick;
        boolean curtailed = false;
        while (now < until && !curtailed) {
            dyad.step(now++, under.standIn);
            observer.onTick(dyad.record);
            curtailed = under.fussOut.endsAfter(dyad.record.infantPhase) && now < under.end();
        }
        tick = now;
        if (curtailed) {
            skipped += under.end() - now;
            observer.onCurtailed(under.episode, now);
        }
        if (curtailed || now == under.end()) {
            enterNext();
        }
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        tick = tape.exchange(tick);
        skipped = tape.exchange(skipped);
        int reached = tape.exchange(number);
        if (reached != number) {
            enter(reached);
        }
        dyad.exchange(tape);
        if (underWay != null) {
            underWay.exchange(tape);
        }
    }

    /** An episode under way. */
    private final class UnderWay {
        private final Episode episode;
        private final int first;
        private final @Nullable DelayedCaregiver standIn;
        private final FussOut fussOut;

        UnderWay(Episode episode) {
            this.episode = episode;
            first = plannedFirst() - skipped;
            standIn = episode.caregiver().map(dyad::caregiver).orElse(null);
            fussOut = new FussOut(episode, plan.scenario().clock());
            dyad.record.episode = episode;
        }

        private int plannedFirst() {
            int ticks = 0;
            for (Episode before : episodes.subList(0, number)) {
                ticks += before.ticks();
            }
            return ticks;
        }

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
