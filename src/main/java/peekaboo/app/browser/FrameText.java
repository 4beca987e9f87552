package peekaboo.app.browser;

import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.TickClock;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.text.JsonText;

/** One tick of a recorded session as JSON. */
final class FrameText {
    /** Names for the page, in the order of the enums. */
    private static final List<String> GAZES = List.of("face", "object", "nowhere");

    private static final List<String> VOICES = List.of("quiet", "coo", "fuss");
    private static final List<String> HANDS = List.of("free", "mouth", "clasped");

    /** The levels that tell why an infant did something. */
    private static final List<Level> WHY = List.of(
            new Level("arousal", LevelChannel.AROUSAL),
            new Level("low", LevelChannel.BAND_LOW),
            new Level("high", LevelChannel.BAND_HIGH),
            new Level("distress", LevelChannel.DISTRESS),
            new Level("violation", LevelChannel.VIOLATION),
            new Level("contingency", LevelChannel.CONTINGENCY),
            new Level("expected", LevelChannel.EXPECTED_CONTINGENCY),
            new Level("failedRelief", LevelChannel.FAILED_RELIEF),
            new Level("activation", LevelChannel.ACTIVATION));

    private static final List<Level> SHOWN = List.of(
            new Level("heartRate", LevelChannel.HEART_RATE),
            new Level("smile", LevelChannel.SMILE),
            new Level("frown", LevelChannel.FROWN),
            new Level("turn", LevelChannel.TURN),
            new Level("loudness", LevelChannel.LOUDNESS),
            new Level("nearness", LevelChannel.NEARNESS),
            new Level("motion", LevelChannel.MOTION),
            new Level("shown", LevelChannel.SHOWN),
            new Level("angle", LevelChannel.ANGLE),
            new Level("affect", LevelChannel.AFFECT),
            new Level("touch", LevelChannel.TOUCH),
            new Level("follow", LevelChannel.FOLLOW));

    private final Recording recording;
    private final Sheet ticks;
    private final TickClock clock;
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);

    /** A level and its name for the page. */
    private record Level(String label, LevelChannel channel) {}

    FrameText(Recording recording, TickClock clock) {
        this.recording = recording;
        this.clock = clock;
        ticks = recording.everyTick();
    }

    /** One tick: what both did, what the infant felt after it, and what began in it. */
    String frame(int tick) {
        json.open().key("tick").number(tick).key("seconds").measured(clock.secondsAt(tick));
        json.key("episode").text(recording.partOf(tick).episode());
        codes(tick);
        signs(tick);
        levels(WHY, tick);
        levels(SHOWN, tick);
        json.key("events").openList();
        events(tick);
        return json.closeList().close().toString();
    }

    private void codes(int tick) {
        json.key("infant").text(ticks.infant(tick).code());
        json.key("codes").openList();
        for (AddedCode code : AddedCode.all()) {
            if (code.in(ticks.addedCodes(tick))) {
                json.text(code.code());
            }
        }
        json.closeList();
        json.key("caregiver").text(ticks.caregiver(tick).code());
    }

    private void signs(int tick) {
        json.key("act").text(act(tick));
        json.key("captured").truth(ticks.captured(tick));
        json.key("gaze").text(GAZES.get(ticks.code(CodedChannel.GAZE, tick)));
        json.key("voice").text(VOICES.get(ticks.code(CodedChannel.VOICE, tick)));
        json.key("hand").text(HANDS.get(ticks.code(CodedChannel.HAND, tick)));
        json.key("pushing").truth(ticks.holds(CodedChannel.PUSHING, tick));
        json.key("slumped").truth(ticks.holds(CodedChannel.SLUMPED, tick));
    }

    private void levels(List<Level> levels, int tick) {
        for (Level level : levels) {
            json.key(level.label()).measured(ticks.level(level.channel(), tick));
        }
    }

    private String act(int tick) {
        return Act.all().get(ticks.code(CodedChannel.ACT, tick)).label();
    }

    private void events(int tick) {
        for (int place = 0; place < ticks.events(tick); place++) {
            event("infant", ticks.event(tick, place).label());
            json.key("cause").text(ticks.cause(tick, place).label());
            json.key("rate").measured(ticks.rate(tick, place));
            why(tick - 1);
            json.close();
        }
        String before = tick == 0 ? "" : act(tick - 1);
        if (!act(tick).equals(before)) {
            event("caregiver", "acts");
            json.key("from").text(before).key("to").text(act(tick)).close();
        }
        Recording.Part part = recording.partOf(tick);
        if (part.endsEarly() && part.end() == tick + 1) {
            event("procedure", "ends-early");
            json.key("cause").text("protest").close();
        }
    }

    private void event(String actor, String event) {
        json.open().key("actor").text(actor).key("event").text(event);
    }

    /** The state that an infant decided from: that at the end of the tick before. Before the first there is none. */
    private void why(int tick) {
        json.key("why");
        if (tick < 0) {
            json.nothing();
            return;
        }
        json.open();
        levels(WHY, tick);
        json.key("aboveSeconds").measured(clock.secondsAt(ticksAbove(tick))).close();
    }

    /** For how many ticks, up to the end of this one, arousal has been above its comfortable band. */
    private int ticksAbove(int tick) {
        int from = tick;
        while (from >= 0 && ticks.level(LevelChannel.AROUSAL, from) > ticks.level(LevelChannel.BAND_HIGH, from)) {
            from--;
        }
        return tick - from;
    }
}
