package peekaboo.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Snapshot;
import peekaboo.engine.CodingSheet;
import peekaboo.engine.Session;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.engine.Trial;
import peekaboo.scenario.Scenario;

/** What is written down of a session, and what is read of it. */
class RecordingTest {

    static List<String> scenarios() {
        return Trial.shippedNames();
    }

    /** Tick by tick, what was written is what was told. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void everyChannel_isWhatWasToldOfEachTick(String name) {
        Scenario scenario = Trial.shipped(name);
        Recorder recorder = new Recorder(Channels.ALL);
        Told told = new Told();
        Trial.watched(scenario, scenario.arms().get(0), 1, SessionObserver.all(recorder, told));
        Sheet ticks = recorder.recording().everyTick();

        assertEquals(told.ticks.size(), ticks.length());
        for (int tick = 0; tick < ticks.length(); tick++) {
            assertEquals(told.ticks.get(tick), line(ticks, tick));
        }
    }

    /** A tick in words, channel by channel. */
    private static String line(Sheet ticks, int tick) {
        StringBuilder line = new StringBuilder();
        for (CodedChannel channel : CodedChannel.values()) {
            line.append(ticks.code(channel, tick)).append(' ');
        }
        for (LevelChannel channel : LevelChannel.values()) {
            line.append(ticks.level(channel, tick)).append(' ');
        }
        for (int place = 0; place < ticks.events(tick); place++) {
            line.append(ticks.event(tick, place))
                    .append(ticks.cause(tick, place))
                    .append(ticks.rate(tick, place));
        }
        return line.toString();
    }

    private static int code(CodedChannel channel, TickRecord record) {
        return switch (channel) {
            case INFANT -> record.infantPhase().ordinal();
            case CAREGIVER -> record.caregiverPhase().ordinal();
            case ADDED_CODES -> record.addedCodes();
            case GAZE -> record.infantSigns().gaze().ordinal();
            case CAPTURED -> record.captured() ? 1 : 0;
            case HAND -> record.infantSigns().hand().ordinal();
            case VOICE -> record.infantSigns().voice().ordinal();
            case PUSHING -> record.infantSigns().pushes() ? 1 : 0;
            case SLUMPED -> record.infantSigns().isSlumped() ? 1 : 0;
            case ACT -> record.caregiverSigns().act().ordinal();
            case CAREGIVER_LOOKS -> record.caregiverSigns().isTurnedToInfant() ? 1 : 0;
        };
    }

    private static double level(LevelChannel channel, TickRecord record) {
        return switch (channel) {
            case AROUSAL -> record.infant().arousal();
            case BAND_LOW -> record.infant().bandLow();
            case BAND_HIGH -> record.infant().bandHigh();
            case DISTRESS -> record.infant().distress();
            case VIOLATION -> record.infant().violation();
            case CONTINGENCY -> record.infant().contingency();
            case EXPECTED_CONTINGENCY -> record.infant().expectedContingency();
            case FAILED_RELIEF -> record.infant().failedRelief();
            case ACTIVATION -> record.infant().activation();
            case HEART_RATE -> record.infant().heartRate();
            case SKIN_CONDUCTANCE -> record.infant().skinConductance();
            case SMILE -> record.infantSigns().smile();
            case FROWN -> record.infantSigns().frown();
            case TURN -> record.infantSigns().turn();
            case LOUDNESS -> record.caregiverSigns().loudness();
            case NEARNESS -> record.caregiverSigns().nearness();
            case MOTION -> record.caregiverSigns().motion();
            case SHOWN -> record.caregiverSigns().shown();
            case ANGLE -> record.caregiverSigns().angle();
            case AFFECT -> record.caregiverSigns().affect();
            case TOUCH -> record.caregiverSigns().touch();
            case FOLLOW -> record.caregiverSigns().follow();
        };
    }

    private static final class Told implements SessionObserver {
        private final List<String> ticks = new ArrayList<>();

        @Override
        public void onTick(TickRecord record) {
            StringBuilder line = new StringBuilder();
            for (CodedChannel channel : CodedChannel.values()) {
                line.append(code(channel, record)).append(' ');
            }
            for (LevelChannel channel : LevelChannel.values()) {
                line.append(level(channel, record)).append(' ');
            }
            for (int i = 0; i < record.infant().happenings().count(); i++) {
                line.append(record.infant().happenings().event(i));
                line.append(record.infant().happenings().cause(i));
                line.append(record.infant().happenings().rate(i));
            }
            ticks.add(line.toString());
        }
    }

    /** Asked for by itself, a channel is what it is among all. */
    @Test
    void channelAlone_isAsAmongAll() {
        Scenario scenario = Trial.shipped("peek-a-boo");
        Sheet all = Trial.watched(scenario, scenario.arms().get(1), 2, new Recorder(Channels.ALL))
                .recording()
                .everyTick();
        for (LevelChannel channel : LevelChannel.values()) {
            Recorder alone = new Recorder(Channels.levels(channel));
            Sheet sheet = Trial.watched(scenario, scenario.arms().get(1), 2, alone)
                    .recording()
                    .everyTick();
            for (int tick = 0; tick < all.length(); tick++) {
                assertEquals(all.level(channel, tick), sheet.level(channel, tick), channel.toString());
            }
        }
        for (CodedChannel channel : CodedChannel.values()) {
            Recorder alone = new Recorder(Channels.coded(channel));
            Sheet sheet = Trial.watched(scenario, scenario.arms().get(1), 2, alone)
                    .recording()
                    .everyTick();
            for (int tick = 0; tick < all.length(); tick++) {
                assertEquals(all.code(channel, tick), sheet.code(channel, tick), channel.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LevelChannel.class)
    void levelThatIsAbsent_isRefusedByName(LevelChannel channel) {
        Sheet codes = recorded("nnaannnn", Channels.PHASES).everyTick();

        assertFalse(codes.has(channel));
        IllegalStateException absent = assertThrows(IllegalStateException.class, () -> codes.level(channel, 0));
        assertTrue(String.valueOf(absent.getMessage()).contains(channel.toString()), absent.getMessage());
    }

    @ParameterizedTest
    @EnumSource(CodedChannel.class)
    void codeThatIsAbsent_isRefusedByName(CodedChannel channel) {
        Sheet levels =
                recorded("nnaannnn", Channels.levels(LevelChannel.AROUSAL)).everyTick();

        assertFalse(levels.has(channel));
        IllegalStateException absent = assertThrows(IllegalStateException.class, () -> levels.code(channel, 0));
        assertTrue(String.valueOf(absent.getMessage()).contains(channel.toString()), absent.getMessage());
    }

    @Test
    void eventsThatAreAbsent_areRefused() {
        Sheet codes = recorded("nnaannnn", Channels.PHASES).everyTick();

        assertThrows(IllegalStateException.class, () -> codes.began(InfantEvent.LOOKS_AWAY, 2));
        assertThrows(IllegalStateException.class, () -> codes.events(2));
    }

    @Test
    void wholeSession_leavesOutWhatIsNotCoded() {
        Recording recording = recorded("nnoo|-aaaa|ppp", Channels.ALL);

        assertEquals(11, recording.ticks());
        assertEquals("nnooppp", looks(recording.sheet(Stretch.WHOLE_SESSION)));
        assertEquals("nnoo", looks(recording.sheet(Stretch.of("episode-0"))));
        assertEquals("", looks(recording.sheet(Stretch.of("episode-1"))));
        assertEquals("ppp", looks(recording.sheet(Stretch.of("episode-2"))));
        assertEquals("", looks(recording.sheet(Stretch.of("elsewhere"))));
        assertEquals("episode-1", recording.partOf(5).episode());
    }

    /** Where ticks are left out the events move with the others. */
    @Test
    void sheetWithAGap_keepsEventsWithTheirTicks() {
        Recording recording = recorded("nnnn|-aaaa|nnannn", Channels.ALL);
        Sheet sheet = recording.sheet(Stretch.WHOLE_SESSION);

        for (int tick = 0; tick < sheet.length(); tick++) {
            assertEquals(tick == 6, sheet.began(InfantEvent.LOOKS_AWAY, tick), "tick " + tick);
            Optional<Cause> wanted = tick == 6 ? Optional.of(Cause.OVER_AROUSAL) : Optional.empty();
            assertEquals(wanted, sheet.whyLookedAway(tick), "tick " + tick);
        }
    }

    @Test
    void forkedSession_countsFromItsFork() {
        Recorder recorder = new Recorder(Channels.ALL);
        Recording recording =
                CodingSheet.of("nnaannpp").forkedAt(5).toldTo(recorder).recording();

        assertTrue(recording.forked());
        assertEquals(5, recording.countsFrom());
        assertEquals("npp", looks(recording.sheet(Stretch.WHOLE_SESSION)));
    }

    @Test
    void recorder_writesOneSessionAfterTheOther() {
        Recorder reused = new Recorder(Channels.ALL);
        CodingSheet.of("nnaannpp|ooooo").toldTo(reused);
        Recording second = CodingSheet.of("ppoo").toldTo(reused).recording();
        Recording alone = recorded("ppoo", Channels.ALL);

        assertEquals(alone.parts(), second.parts());
        for (int tick = 0; tick < 4; tick++) {
            assertEquals(line(alone.everyTick(), tick), line(second.everyTick(), tick));
        }
    }

    /** Columns are written over, or left for longer ones: in either case what was read of them is the other session's. */
    @ParameterizedTest
    @ValueSource(strings = {"ppoo", "nnaannpp|ooooo|nnnn"})
    void recordingOfTheSessionBefore_isRefused(String next) {
        Recorder reused = new Recorder(Channels.ALL);
        Recording first = CodingSheet.of("nnaannpp|ooooo").toldTo(reused).recording();
        Sheet episode = first.sheet(Stretch.of("episode-1"));
        CodingSheet.of(next).toldTo(reused);

        assertThrows(IllegalStateException.class, first::everyTick);
        assertThrows(IllegalStateException.class, () -> first.sheet(Stretch.WHOLE_SESSION));
        assertThrows(IllegalStateException.class, () -> first.sheet(Stretch.of("episode-1")));
        assertThrows(IllegalStateException.class, () -> first.sheet(Stretch.of("elsewhere")));
        assertThrows(IllegalStateException.class, () -> episode.part(0, 1));
        assertThrows(IllegalStateException.class, () -> episode.codedEvery(1));
        assertThrows(IllegalStateException.class, () -> sheet("nn", "MM").besideCaregiverOf(episode));
        IllegalStateException told =
                assertThrows(IllegalStateException.class, () -> episode.besideCaregiverOf(sheet("nn", "MM")));
        assertTrue(String.valueOf(told.getMessage()).contains("recorded over"), told.getMessage());
    }

    /** While a session goes on, what was seen of it stays. */
    @Test
    void recordingOfASessionThatGoesOn_isThere() {
        Scenario scenario = Trial.peekaboo();
        Recorder recorder = new Recorder(Channels.ALL);
        Session session = new Session(SessionPlan.of(scenario, scenario.arms().get(0), 1), recorder);
        session.advance(20);
        Recording early = recorder.recording();
        session.run();

        assertEquals(20, early.everyTick().length());
        assertEquals(20, early.sheet(Stretch.WHOLE_SESSION).length());
    }

    /** What it was not told of would read as 0. */
    @Test
    void sessionGoneOnFromASnapshot_isRefused() {
        Scenario scenario = Trial.peekaboo();
        SessionPlan plan = SessionPlan.of(scenario, scenario.arms().get(0), 1);
        Session whole = new Session(plan, new SessionObserver() {});
        whole.advance(20);
        Session rest = new Session(plan, new Recorder(Channels.PHASES));
        Snapshot.of(whole).into(rest);

        assertThrows(IllegalStateException.class, rest::run);
    }

    /** Three of five ticks decide; of as many, those that came first. */
    @Test
    void coarserCoding_takesThePhaseThatFilledMost() {
        Sheet second = CodingSheet.of("nnop nopp ooon aa", "MMMP PPMM VVVV MM")
                .toldTo(new Recorder(Channels.ALL))
                .recording()
                .sheet(Stretch.WHOLE_SESSION)
                .codedEvery(1);

        assertEquals(3, second.length());
        assertEquals(1, second.tickSeconds());
        assertEquals(InfantPhase.SOCIAL_MONITOR, second.infant(0));
        assertEquals(InfantPhase.SOCIAL_POSITIVE, second.infant(1));
        assertEquals(InfantPhase.OBJECT_ENVIRONMENT, second.infant(2));
        assertEquals(CaregiverPhase.SOCIAL_POSITIVE, second.caregiver(1));
        assertTrue(second.began(InfantEvent.LOOKS_AWAY, 0));
    }

    @Test
    void coarserCodingOfOnePartner_leavesTheOtherAbsent() {
        Channels infant = Channels.coded(CodedChannel.INFANT);
        Sheet second = recorded("nnopnppp", infant).everyTick().codedEvery(1);

        assertEquals("np", looks(second));
        assertFalse(second.has(CodedChannel.CAREGIVER));
    }

    @Test
    void shuffledPair_ofTwoThatWereNotRecordedAlike_isRefused() {
        Sheet infant = recorded("nnpp", Channels.coded(CodedChannel.INFANT)).everyTick();
        Sheet both = recorded("nnpp", Channels.PHASES).everyTick();

        assertThrows(IllegalArgumentException.class, () -> both.besideCaregiverOf(infant));
    }

    @Test
    void shuffledPair_hasTheInfantOfOneAndTheCaregiverOfTheOther() {
        Sheet one = Recording.of(sheet("nnpp", "MMPP")).sheet(Stretch.WHOLE_SESSION);
        Sheet other = sheet("oooooo", "VVNNHH");
        Sheet pair = one.besideCaregiverOf(other);

        assertEquals(4, pair.length());
        assertEquals("nnpp", looks(pair));
        assertEquals(CaregiverPhase.NOT_INFANT, pair.caregiver(3));
        assertFalse(pair.has(LevelChannel.TOUCH) && pair.level(LevelChannel.TOUCH, 0) != 0);
    }

    private static Sheet sheet(String infant, String caregiver) {
        return CodingSheet.of(infant, caregiver)
                .toldTo(new Recorder(Channels.ALL))
                .recording()
                .everyTick();
    }

    private static Recording recorded(String infant, Channels channels) {
        return CodingSheet.of(infant).toldTo(new Recorder(channels)).recording();
    }

    private static String looks(Sheet sheet) {
        StringBuilder row = new StringBuilder();
        for (int tick = 0; tick < sheet.length(); tick++) {
            row.append(
                    switch (sheet.infant(tick)) {
                        case SOCIAL_POSITIVE -> 'p';
                        case SOCIAL_MONITOR -> 'n';
                        case OBJECT_ENVIRONMENT -> 'o';
                        case PROTEST -> 'x';
                        case WITHDRAWN -> 'w';
                    });
        }
        return row.toString();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void firstTicks_areTheRecordingAsItWasThen(String name) {
        Scenario scenario = Trial.shipped(name);
        SessionPlan plan = SessionPlan.of(scenario, scenario.arms().get(0), 1);
        Recorder recorder = new Recorder(Channels.ALL);
        Session session = new Session(plan, recorder);
        int half = session.advance(scenario.ticks() / 2);
        Recording then = recorder.recording();
        session.run();
        Recording cut = recorder.recording().upTo(half);

        assertEquals(half, cut.ticks());
        assertEquals(then.parts(), cut.parts());
        assertEquals(then.countsFrom(), cut.countsFrom());
        assertFalse(cut.ended());
        for (int tick = 0; tick < half; tick++) {
            assertEquals(line(then.everyTick(), tick), line(cut.everyTick(), tick));
        }
        assertTrue(recorder.recording().upTo(scenario.ticks()).ended());
    }
}
