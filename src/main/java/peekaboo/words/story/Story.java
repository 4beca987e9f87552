package peekaboo.words.story;

import java.util.ArrayList;
import java.util.List;
import peekaboo.engine.SessionPlan;
import peekaboo.record.Channels;
import peekaboo.record.Recording;
import peekaboo.words.Closing;
import peekaboo.words.English;
import peekaboo.words.Moment;
import peekaboo.words.Wording;

/**
 * One session told as a short story with times. Turnings away, returns, captured looks and fussing are always told; the
 * rest where there is room. Episodes are headings where there are several. The last line sums up, by the turnings away
 * that {@link peekaboo.measure.Spells} lists and by how much of the time the two were together.
 *
 * @param lines in the order of time
 */
public record Story(List<StoryLine> lines) {
    /** What has to be recorded. */
    public static final Channels NEEDS =
            InfantTelling.NEEDS.and(CaregiverTelling.NEEDS).and(Closing.NEEDS);

    public Story {
        lines = List.copyOf(lines);
    }

    /** That of a session that has ended. */
    public static Story of(SessionPlan plan, Recording recording) {
        List<StoryLine> lines = new ArrayList<>(new SessionTelling(plan, recording).lines());
        new Closing(recording).sentence().ifPresent(words -> {
            double end = plan.scenario().clock().secondsAt(recording.ticks());
            lines.add(new StoryLine(StoryLine.Kind.CLOSING, end, words));
        });
        return new Story(lines);
    }

    /** The whole story, a line each, every line ended. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (StoryLine line : lines) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    /** Goes through a session from tick to tick. */
    private static final class SessionTelling {
        private final SessionPlan plan;
        private final Recording recording;
        private final double tickSeconds;
        private final Beats beats;
        private final InfantTelling infant;
        private final CaregiverTelling caregiver;

        SessionTelling(SessionPlan plan, Recording recording) {
            this.plan = plan;
            this.recording = recording;
            tickSeconds = plan.scenario().clock().seconds();
            beats = new Beats();
            infant = new InfantTelling(beats, tickSeconds);
            caregiver = new CaregiverTelling(beats, tickSeconds);
        }

        List<StoryLine> lines() {
            boolean headings = plan.scenario().episodes().size() > 1;
            for (Recording.Part part : recording.parts()) {
                if (headings) {
                    heading(part);
                }
                tell(part);
            }
            return new Pace(tickSeconds).lines(beats.all());
        }

        private void heading(Recording.Part part) {
            Wording heading = part.coded() ? Wording.EPISODE : Wording.EPISODE_NOT_CODED;
            String words = heading.say(part.episode());
            beats.add(new Beat(part.first(), Beat.About.HEADING, Beat.Weight.MUST, words));
        }

        private void tell(Recording.Part part) {
            infant.forget();
            for (int tick = part.first(); tick < part.end(); tick++) {
                tell(new Moment(recording, tick));
            }
            if (part.endsEarly()) {
                happens(part.end(), Wording.ENDS_EARLY.say(part.episode()));
            }
        }

        private void tell(Moment moment) {
            if (moment.tick() == 0) {
                opening(moment);
            }
            infant.tell(moment);
            caregiver.tell(moment);
            if (recording.forked() && moment.tick() == recording.countsFrom()) {
                happens(moment.tick(), Wording.FORKS.say(plan.arm().name()));
            }
        }

        private void opening(Moment moment) {
            beats.sentence(moment.tick(), Beat.Weight.MUST, Wording.FACE_TO_FACE);
            String act = English.act(moment.act());
            beats.add(new Beat(moment.tick(), Beat.About.CAREGIVER, Beat.Weight.MUST, act));
        }

        private void happens(int tick, String words) {
            beats.add(new Beat(tick, Beat.About.ITSELF, Beat.Weight.MUST, words));
        }
    }
}
