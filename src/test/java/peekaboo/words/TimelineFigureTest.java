package peekaboo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peekaboo.chart.Timeline;
import peekaboo.dyad.AddedCode;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;
import peekaboo.record.Recorder;
import peekaboo.scenario.Scenario;

class TimelineFigureTest {
    private static final Scenario STILL_FACE = Sessions.shipped("still-face");

    private static Timeline timeline(SessionObserver beside) {
        SessionPlan plan = Sessions.plan(STILL_FACE, "attuned", 2);
        return TimelineFigure.of(plan, Sessions.recording(plan, TimelineFigure.NEEDS, beside));
    }

    @Test
    void strips_coverTheSessionWithoutGaps() {
        Timeline timeline = timeline(new SessionObserver() {});

        assertEquals(360, timeline.lastsSeconds());
        for (Timeline.Strip strip : timeline.strips()) {
            double at = 0;
            int before = -1;
            for (Timeline.Bout bout : strip.bouts()) {
                assertEquals(at, bout.fromSeconds());
                assertTrue(bout.phase() != before, "a bout goes on as the next");
                at = bout.toSeconds();
                before = bout.phase();
            }
            assertEquals(360, at);
        }
    }

    @Test
    void episodes_andStillFaceStandWhereTheyWere() {
        Timeline timeline = timeline(new SessionObserver() {});

        assertEquals(
                List.of(
                        new Timeline.Episode("play", 0, 120),
                        new Timeline.Episode("still-face", 120, 240),
                        new Timeline.Episode("reunion", 240, 360)),
                timeline.episodes());
        Timeline.Strip caregiver = timeline.strips().get(1);
        assertTrue(caregiver.bouts().stream()
                .anyMatch(bout -> caregiver.phases().get(bout.phase()).code().equals("Cneu")
                        && bout.fromSeconds() <= 120
                        && bout.toSeconds() >= 240));
    }

    @Test
    void uncodedEpisode_isAGapAndTheLinesGoOn() {
        Timeline timeline = timelineOf(Sessions.stillFaceWithTransition());
        double from = timeline.episodes().get(2).fromSeconds();
        double to = timeline.episodes().get(2).toSeconds();

        assertEquals(15, to - from);
        for (Timeline.Strip strip : timeline.strips()) {
            assertTrue(strip.bouts().stream().allMatch(bout -> bout.toSeconds() <= from || bout.fromSeconds() >= to));
        }
        assertTrue(timeline.marks().marks().stream()
                .allMatch(mark -> mark.toSeconds() <= from || mark.fromSeconds() >= to));
        assertEquals(
                timeline.lastsSeconds() / 0.25,
                timeline.state().arousal().values().size());
        assertTrue(timeline.subtitle().endsWith("Where the strips are empty nothing was coded."), timeline.subtitle());
    }

    @Test
    void episodeThatEndedEarly_isDrawnAsLongAsItWas() {
        Timeline timeline = timelineOf(Sessions.stillFaceWithTransition());
        Timeline.Episode still = timeline.episodes().get(1);

        assertTrue(still.toSeconds() - still.fromSeconds() < 120, still.toString());
        assertEquals(timeline.lastsSeconds(), timeline.episodes().get(3).toSeconds());
        assertEquals(still.toSeconds() + 15 + 120, timeline.lastsSeconds());
    }

    private static Timeline timelineOf(Scenario scenario) {
        SessionPlan plan = Sessions.plan(scenario, "attuned", Sessions.CURTAILED);
        return TimelineFigure.of(plan, Sessions.recording(plan));
    }

    @Test
    void thumb_isMarkedAsLongAsItIsInTheMouth() {
        int[] ticks = {0};
        Timeline timeline = timeline(new SessionObserver() {
            @Override
            public void onTick(TickRecord record) {
                ticks[0] += AddedCode.ORAL_COMFORT.in(record.addedCodes()) ? 1 : 0;
            }
        });
        double marked = timeline.marks().marks().stream()
                .filter(mark -> timeline.marks().lanes().get(mark.lane()).sign() == Timeline.Sign.THUMB)
                .mapToDouble(mark -> mark.toSeconds() - mark.fromSeconds())
                .sum();

        assertTrue(ticks[0] > 0);
        assertEquals(ticks[0] * 0.25, marked, 1e-9);
    }

    @Test
    void caption_saysItInWords() {
        Timeline timeline = timeline(new SessionObserver() {});

        assertEquals("One session second by second: attuned, dyad 2", timeline.title());
        assertTrue(timeline.subtitle().startsWith("The infant turned away "), timeline.subtitle());
        assertTrue(timeline.description().contains("Infant: smiles at the face "), timeline.description());
        assertTrue(timeline.description().contains("Caregiver: "), timeline.description());
    }

    @Test
    void beforeTheEnd_thereIsNoTimeline() {
        SessionPlan plan = Sessions.plan(STILL_FACE, "attuned", 2);
        Recorder recorder = new Recorder(TimelineFigure.NEEDS);
        new Session(plan, recorder).advance(100);

        assertThrows(IllegalStateException.class, () -> TimelineFigure.of(plan, recorder.recording()));
    }

    @Test
    void soFar_isTheBeginningOfTheWhole() {
        SessionPlan plan = Sessions.plan(STILL_FACE, "attuned", 2);
        Recorder recorder = new Recorder(TimelineFigure.NEEDS);
        Session session = new Session(plan, recorder);
        session.advance(600);
        Timeline then = TimelineFigure.soFar(plan, recorder.recording());
        session.run();
        Timeline whole = TimelineFigure.of(plan, recorder.recording());

        assertEquals(150, then.lastsSeconds());
        assertEquals(
                List.of(new Timeline.Episode("play", 0, 120), new Timeline.Episode("still-face", 120, 150)),
                then.episodes());
        assertEquals(
                whole.state().arousal().values().subList(0, 600),
                then.state().arousal().values());
        assertEquals(
                whole.state().band().high().subList(0, 600), then.state().band().high());
        assertEquals(
                whole.marks().moments().stream()
                        .filter(moment -> moment.seconds() < 150)
                        .toList(),
                then.marks().moments());
        for (int strip = 0; strip < 2; strip++) {
            List<Timeline.Bout> bouts = then.strips().get(strip).bouts();
            int before = bouts.size() - 1;
            assertEquals(whole.strips().get(strip).bouts().subList(0, before), bouts.subList(0, before));
            assertEquals(150, bouts.get(before).toSeconds());
        }
        assertEquals(then, TimelineFigure.soFar(plan, recorder.recording().upTo(600)));
    }

    @Test
    void moments_areAllThatTheInfantBegins() {
        List<Timeline.Moment> told = new ArrayList<>();
        Timeline timeline = timeline(new SessionObserver() {
            @Override
            public void onTick(TickRecord record) {
                Happenings happenings = record.infant().happenings();
                for (int i = 0; i < happenings.count(); i++) {
                    told.add(new Timeline.Moment(happenings.event(i), record.tick() * 0.25));
                }
            }
        });

        assertTrue(told.size() > 20);
        assertEquals(told, timeline.marks().moments());
    }

    @Test
    void band_isThatOfEachMoment() {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        Timeline timeline = timeline(new SessionObserver() {
            @Override
            public void onTick(TickRecord record) {
                low.add(record.infant().bandLow());
                high.add(record.infant().bandHigh());
            }
        });

        assertTrue(Set.copyOf(low).size() > 100);
        assertEquals(low, timeline.state().band().low());
        assertEquals(high, timeline.state().band().high());
    }
}
