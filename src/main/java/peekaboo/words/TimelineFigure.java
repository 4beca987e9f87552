package peekaboo.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import peekaboo.chart.Caption;
import peekaboo.chart.PartnerPhases;
import peekaboo.chart.Timeline;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.TickClock;
import peekaboo.engine.SessionPlan;
import peekaboo.list.Lists;
import peekaboo.measure.Bout;
import peekaboo.phrase.Filled;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.text.Percent;

/** Builds the timeline of one session. Phases and marks have gaps where the session is not coded. */
public final class TimelineFigure {
    /** What has to be recorded. */
    public static final Channels NEEDS = Channels.coded(CodedChannel.ADDED_CODES, CodedChannel.CAPTURED)
            .and(Channels.ofEvents())
            .and(StateTrace.NEEDS)
            .and(Closing.NEEDS);

    private final SessionPlan plan;
    private final TickClock clock;
    private final Recording recording;
    private final Sheet everyTick;
    private final PartnerStrip infant;
    private final PartnerStrip caregiver;
    private final StateTrace state;

    private TimelineFigure(SessionPlan plan, Recording recording) {
        this.plan = plan;
        this.recording = recording;
        clock = plan.scenario().clock();
        everyTick = recording.everyTick();
        PartnerPhases.Pair partners = PhaseLooks.partners();
        infant = new PartnerStrip(partners.infant(), CodedChannel.INFANT);
        caregiver = new PartnerStrip(partners.caregiver(), CodedChannel.CAREGIVER);
        state = new StateTrace(recording, clock, plan.scenario().ticks());
        for (Recording.Part part : recording.parts()) {
            if (part.coded()) {
                bouts(part);
            }
        }
        infant.endBout();
        caregiver.endBout();
    }

    /** From change to change of either partner, once for both: a session of hours is not looked through tick by tick. */
    private void bouts(Recording.Part part) {
        int next;
        for (int tick = part.first(); tick < part.end(); tick = next) {
            next = Math.min(part.end(), everyTick.phasesUntil(tick));
            infant.take(tick, next);
            caregiver.take(tick, next);
        }
    }

    /**
     * That of a session that has ended.
     *
     * @throws IllegalStateException before the session has ended
     */
    public static Timeline of(SessionPlan plan, Recording recording) {
        if (!recording.ended()) {
            throw new IllegalStateException("timeline: the session has not ended");
        }
        TimelineFigure figure = new TimelineFigure(plan, recording);
        return figure.timeline(figure.caption(), figure.marks());
    }

    /**
     * That of a session as far as it has gone, at least a tick. How it goes is not told, since that changes with every tick; nor
     * are there lanes of marks, which whoever watches has no room for, and a session of hours would be looked through for.
     */
    public static Timeline soFar(SessionPlan plan, Recording recording) {
        TimelineFigure figure = new TimelineFigure(plan, recording);
        Timeline.Marks moments = new Timeline.Marks(List.of(), List.of(), figure.moments());
        return figure.timeline(new Caption(figure.title(), "", figure.title()), moments);
    }

    private Timeline timeline(Caption caption, Timeline.Marks marks) {
        return new Timeline(
                caption,
                clock.secondsAt(recording.ticks()),
                episodes(),
                List.of(infant.strip(), caregiver.strip()),
                state.state(),
                marks);
    }

    private String title() {
        return Wording.TIMELINE_TITLE.say(plan.arm().name(), "" + plan.dyad());
    }

    private Caption caption() {
        String turnings = new Closing(recording).turnings();
        String gaps = allCoded() ? "" : " " + Wording.TIMELINE_GAPS.say();
        String subtitle = Wording.THE_INFANT.say() + " " + turnings + "." + gaps;
        return new Caption(
                title(), subtitle, subtitle + " " + infant.words() + " " + caregiver.words() + " " + state.words());
    }

    private boolean allCoded() {
        boolean all = true;
        for (Recording.Part part : recording.parts()) {
            all &= part.coded();
        }
        return all;
    }

    private List<Timeline.Episode> episodes() {
        return Lists.each(
                recording.parts(),
                part -> new Timeline.Episode(
                        part.episode(), clock.secondsAt(part.first()), clock.secondsAt(part.end())));
    }

    private boolean coded(int tick) {
        return recording.partOf(tick).coded();
    }

    /** The phases of one partner. */
    private final class PartnerStrip {
        private final PartnerPhases partner;
        private final CodedChannel channel;
        private final List<Timeline.Bout> bouts = new ArrayList<>();
        private final int[] ticks;
        private int all;
        /** The bout that may still go on: its phase, its first tick and the tick after its last so far. */
        private int phase;

        private int first;
        private int end;

        PartnerStrip(PartnerPhases partner, CodedChannel channel) {
            this.partner = partner;
            this.channel = channel;
            ticks = new int[partner.phases().size()];
        }

        /** One phase from a tick to the one before the next. */
        private void take(int tick, int next) {
            int now = everyTick.code(channel, tick);
            if (now != phase || tick != end) {
                endBout();
                phase = now;
                first = tick;
            }
            end = next;
        }

        private void endBout() {
            if (end > first) {
                ticks[phase] += end - first;
                all += end - first;
                bouts.add(new Timeline.Bout(phase, clock.secondsAt(first), clock.secondsAt(end)));
            }
        }

        Timeline.Strip strip() {
            return new Timeline.Strip(partner.name(), partner.phases(), bouts);
        }

        /** Shares of the time, gaps left out. */
        String words() {
            List<String> parts = new ArrayList<>();
            for (int place = 0; place < partner.phases().size(); place++) {
                double share = (double) ticks[place] / all;
                if (share > 0) {
                    parts.add(Wording.SHARE_OF_TIME.say(
                            partner.phases().get(place).words(), Percent.figures(share)));
                }
            }
            return Filled.capital(Wording.TIMELINE_SHARES.say(partner.name(), String.join(", ", parts)));
        }
    }

    /** A lane for each added code, and one for captured looks; in the order in which they end. */
    private Timeline.Marks marks() {
        List<Timeline.Lane> lanes = new ArrayList<>();
        List<Timeline.Mark> marks = new ArrayList<>();
        for (AddedCode code : AddedCode.all()) {
            mark(marks, lanes.size(), tick -> code.in(everyTick.addedCodes(tick)));
            lanes.add(lane(code));
        }
        mark(marks, lanes.size(), everyTick::captured);
        lanes.add(new Timeline.Lane(Timeline.Sign.CAPTURED, Wording.CAPTURED_LOOK.say()));
        marks.sort(Comparator.comparingDouble(Timeline.Mark::toSeconds));
        return new Timeline.Marks(lanes, marks, moments());
    }

    /** All that the infant begins, coded or not. */
    private List<Timeline.Moment> moments() {
        List<Timeline.Moment> moments = new ArrayList<>();
        for (int tick = everyTick.next(0); tick < everyTick.length(); tick = everyTick.next(tick + 1)) {
            for (int place = 0; place < everyTick.events(tick); place++) {
                moments.add(new Timeline.Moment(everyTick.event(tick, place), clock.secondsAt(tick)));
            }
        }
        return moments;
    }

    private void mark(List<Timeline.Mark> marks, int lane, IntPredicate holds) {
        for (Bout bout : Bout.all(everyTick.length(), tick -> coded(tick) && holds.test(tick))) {
            marks.add(new Timeline.Mark(lane, clock.secondsAt(bout.first()), clock.secondsAt(bout.end())));
        }
    }

    private static Timeline.Lane lane(AddedCode code) {
        return switch (code) {
            case ORAL_COMFORT -> new Timeline.Lane(Timeline.Sign.THUMB, "thumb in mouth");
            case HAND_COMFORT -> new Timeline.Lane(Timeline.Sign.HANDS, "hands clasped");
            case DISTANCING -> new Timeline.Lane(Timeline.Sign.PUSH, "pushes away");
            case AUTONOMIC_STRESS -> new Timeline.Lane(Timeline.Sign.STRAIN, "body strained");
        };
    }
}
