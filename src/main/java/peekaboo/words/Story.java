package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Accord;
import peekaboo.dyad.TickClock;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.metric.Spells;
import peekaboo.scenario.Episode;

/**
 * Tells one session as a short story with times. Turnings away, returns, captured looks and fussing are always told; the
 * rest where there is room. Episodes are headings where there are several. The last line sums up, by the turnings away
 * that {@link Spells} lists and by matching in valence.
 */
public final class Story implements SessionObserver {
    private static final Accord ACCORD = Accord.VALENCE_VOICE_POSITIVE;

    private final Strings strings;
    private final Beats beats;
    private final Spells spells = new Spells();
    private final List<StoryLine> lines = new ArrayList<>();
    private @Nullable Tellings tellings;
    private TickClock clock = new TickClock((int) TickClock.MILLIS.high());
    private String arm = "";
    private boolean headings;
    private boolean begins;
    private boolean counted;
    private int matched;
    private int turnedFussing;
    private int counts;
    private int uncoded;

    /** A story in these words; of one session. */
    public Story(Strings strings) {
        this.strings = strings;
        beats = new Beats(strings);
    }

    /** The lines, once the session has ended. */
    public List<StoryLine> lines() {
        return List.copyOf(lines);
    }

    /** The whole story, a line each, every line ended. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (StoryLine line : lines) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    @Override
    public void begin(SessionPlan plan) {
        spells.begin(plan);
        clock = plan.scenario().clock();
        arm = plan.arm().name();
        headings = plan.scenario().episodes().size() > 1;
        counted = plan.trunk().isEmpty();
        tellings =
                new Tellings(new InfantTelling(beats, clock.seconds()), new CaregiverTelling(beats, clock.seconds()));
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        spells.onEpisode(episode, firstTick);
        begins = firstTick == 0;
        if (headings) {
            Say heading = episode.coded() ? Say.EPISODE : Say.EPISODE_NOT_CODED;
            beats.add(new Beat(firstTick, Beat.Teller.HEADING, Beat.Weight.MUST, strings.say(heading, episode.name())));
        }
        if (tellings != null) {
            tellings.infant.forget();
        }
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        String words = strings.say(Say.ENDS_EARLY, episode.name());
        beats.add(new Beat(atTick, Beat.Teller.ITSELF, Beat.Weight.MUST, words));
    }

    @Override
    public void onTick(TickRecord record) {
        spells.onTick(record);
        if (begins) {
            opening(record);
        }
        if (tellings != null) {
            tellings.infant.tell(record);
            tellings.caregiver.tell(record);
        }
        count(record);
    }

    private void opening(TickRecord record) {
        begins = false;
        beats.sentence(record.tick(), Beat.Weight.MUST, Say.FACE_TO_FACE);
        String act = strings.act(record.caregiverMove().act);
        beats.add(new Beat(record.tick(), Beat.Teller.CAREGIVER, Beat.Weight.MUST, act));
    }

    private void count(TickRecord record) {
        if (!record.counts()) {
            return;
        }
        if (!counted) {
            counted = true;
            String words = strings.say(Say.FORKS, arm);
            beats.add(new Beat(record.tick(), Beat.Teller.ITSELF, Beat.Weight.MUST, words));
        }
        if (record.coded()) {
            sumUp(record);
        } else {
            uncoded++;
        }
    }

    private void sumUp(TickRecord record) {
        counts++;
        turnedFussing += Closing.turnsAwayFussing(record) ? 1 : 0;
        matched += ACCORD.matches(record.infantPhase(), record.caregiverPhase()) ? 1 : 0;
    }

    @Override
    public void end(int ticks) {
        spells.end(ticks);
        lines.addAll(new Pace(strings, clock.seconds()).lines(beats.all()));
        if (counts > 0) {
            String words =
                    new Closing(strings, spells.spells(), turnedFussing).sentence(clock, counts, matched, uncoded == 0);
            lines.add(new StoryLine(StoryLine.Kind.CLOSING, clock.secondsAt(ticks), words));
        }
    }

    private record Tellings(InfantTelling infant, CaregiverTelling caregiver) {}
}
