package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.chart.Caption;
import peekaboo.chart.Phase;
import peekaboo.chart.Timeline;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.TickClock;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.metric.Spells;
import peekaboo.phrase.Filled;
import peekaboo.scenario.Episode;

/** Builds the timeline of one session. Phases and marks have gaps where the session is not coded. */
public final class TimelineFigure implements SessionObserver {
    private final Strings strings;
    private final Spells spells = new Spells();
    private @Nullable Tracks tracks;
    private @Nullable Timeline timeline;

    /** Labels and caption in these words. */
    public TimelineFigure(Strings strings) {
        this.strings = strings;
    }

    /**
     * The figure.
     *
     * @throws IllegalStateException before the session has ended
     */
    public Timeline timeline() {
        if (timeline == null) {
            throw new IllegalStateException("timeline: the session has not ended");
        }
        return timeline;
    }

    @Override
    public void begin(SessionPlan plan) {
        spells.begin(plan);
        tracks = new Tracks(plan);
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        spells.onEpisode(episode, firstTick);
        if (tracks != null) {
            tracks.begin(episode, firstTick);
        }
    }

    @Override
    public void onTick(TickRecord record) {
        spells.onTick(record);
        if (tracks != null) {
            tracks.add(record);
        }
    }

    @Override
    public void end(int ticks) {
        spells.end(ticks);
        if (tracks != null) {
            timeline = tracks.timeline(ticks);
        }
    }

    /** What is collected of a session. */
    private final class Tracks {
        private final SessionPlan plan;
        private final TickClock clock;
        private final Bouts infant;
        private final Bouts caregiver;
        private final MarkLanes marks;
        private final StateTrace state;
        private final List<Timeline.Episode> episodes = new ArrayList<>();
        private String episode = "";
        private int since;
        private int fussing;
        private boolean uncoded;

        Tracks(SessionPlan plan) {
            this.plan = plan;
            clock = plan.scenario().clock();
            infant = new Bouts(clock, InfantPhase.all().size());
            caregiver = new Bouts(clock, CaregiverPhase.all().size());
            marks = new MarkLanes(clock);
            state = new StateTrace(clock, plan.scenario().ticks());
        }

        void begin(Episode next, int firstTick) {
            end(firstTick);
            episode = next.name();
            since = firstTick;
        }

        private void end(int tick) {
            if (tick > since) {
                episodes.add(new Timeline.Episode(episode, clock.secondsAt(since), clock.secondsAt(tick)));
            }
        }

        void add(TickRecord record) {
            state.add(record);
            if (record.coded()) {
                code(record);
            } else {
                uncoded = true;
                close(record.tick());
            }
        }

        private void code(TickRecord record) {
            infant.add(record.tick(), record.infantPhase().ordinal());
            caregiver.add(record.tick(), record.caregiverPhase().ordinal());
            marks.add(record);
            fussing += Closing.turnsAwayFussing(record) ? 1 : 0;
        }

        private void close(int tick) {
            infant.close(tick);
            caregiver.close(tick);
            marks.close(tick);
        }

        Timeline timeline(int ticks) {
            close(ticks);
            end(ticks);
            List<Phase> infantLooks = PhaseLooks.infant(strings);
            List<Phase> caregiverLooks = PhaseLooks.caregiver(strings);
            return new Timeline(
                    caption(),
                    clock.secondsAt(ticks),
                    episodes,
                    List.of(
                            new Timeline.Strip(strings.say(Say.INFANT), infantLooks, infant.bouts()),
                            new Timeline.Strip(strings.say(Say.CAREGIVER), caregiverLooks, caregiver.bouts())),
                    state.state(strings),
                    marks.marks(strings));
        }

        private Caption caption() {
            String title = strings.say(Say.TIMELINE_TITLE, plan.arm().name(), "" + plan.dyad());
            String turnings = new Closing(strings, spells.spells(), fussing).turnings(clock);
            String gaps = uncoded ? " " + strings.say(Say.TIMELINE_GAPS) : "";
            String subtitle = strings.say(Say.THE_INFANT) + " " + turnings + "." + gaps;
            String description = shares(Say.INFANT, PhaseLooks.infant(strings), infant) + " "
                    + shares(Say.CAREGIVER, PhaseLooks.caregiver(strings), caregiver) + " "
                    + state.words(strings);
            return new Caption(title, subtitle, subtitle + " " + description);
        }

        private String shares(Say who, List<Phase> looks, Bouts bouts) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < looks.size(); i++) {
                double share = bouts.share(i);
                if (share > 0) {
                    parts.add(strings.say(Say.SHARE_OF_TIME, looks.get(i).words(), strings.number(100 * share, 0)));
                }
            }
            return Filled.capital(strings.say(Say.TIMELINE_SHARES, strings.say(who), String.join(", ", parts)));
        }
    }
}
