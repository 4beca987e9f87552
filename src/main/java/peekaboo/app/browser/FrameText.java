package peekaboo.app.browser;

import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Voice;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.text.JsonText;

/** One tick of a recorded session as JSON. */
final class FrameText {
    private static final Gaze[] GAZES = Gaze.values();
    private static final Voice[] VOICES = Voice.values();
    private static final Hand[] HANDS = Hand.values();

    /** The levels that tell why an infant did something. */
    private static final List<Labelled> WHY = List.of(
            new Labelled("arousal", LevelChannel.AROUSAL),
            new Labelled("low", LevelChannel.BAND_LOW),
            new Labelled("high", LevelChannel.BAND_HIGH),
            new Labelled("distress", LevelChannel.DISTRESS),
            new Labelled("violation", LevelChannel.VIOLATION),
            new Labelled("contingency", LevelChannel.CONTINGENCY),
            new Labelled("expected", LevelChannel.EXPECTED_CONTINGENCY),
            new Labelled("failedRelief", LevelChannel.FAILED_RELIEF),
            new Labelled("activation", LevelChannel.ACTIVATION));

    private static final List<Labelled> SHOWN = List.of(
            new Labelled("heartRate", LevelChannel.HEART_RATE),
            new Labelled("smile", LevelChannel.SMILE),
            new Labelled("frown", LevelChannel.FROWN),
            new Labelled("turn", LevelChannel.TURN),
            new Labelled("loudness", LevelChannel.LOUDNESS),
            new Labelled("nearness", LevelChannel.NEARNESS),
            new Labelled("motion", LevelChannel.MOTION),
            new Labelled("shown", LevelChannel.SHOWN),
            new Labelled("angle", LevelChannel.ANGLE),
            new Labelled("affect", LevelChannel.AFFECT),
            new Labelled("touch", LevelChannel.TOUCH),
            new Labelled("follow", LevelChannel.FOLLOW));

    private final Recording recording;
    private final Sheet ticks;
    private final TickClock clock;
    private final JsonText json = new JsonText(JsonText.Layout.COMPACT);
    /** The last tick whose count is known, and that count. */
    private int counted = -1;

    private int above;

    /** A level and its name for the page. */
    private record Labelled(String label, LevelChannel channel) {}

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

    /** What began in some ticks, each with its tick, its moment and the infant's code. */
    String events(int first, int end) {
        json.openList();
        for (int tick = first; tick < end; tick++) {
            events(tick);
        }
        return json.closeList().toString();
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
        json.key("gaze").text(GAZES[ticks.code(CodedChannel.GAZE, tick)].label());
        json.key("voice").text(VOICES[ticks.code(CodedChannel.VOICE, tick)].label());
        json.key("hand").text(HANDS[ticks.code(CodedChannel.HAND, tick)].label());
        json.key("pushing").truth(ticks.holds(CodedChannel.PUSHING, tick));
        json.key("slumped").truth(ticks.holds(CodedChannel.SLUMPED, tick));
    }

    private void levels(List<Labelled> levels, int tick) {
        for (Labelled level : levels) {
            json.key(level.label()).measured(ticks.level(level.channel(), tick));
        }
    }

    private String act(int tick) {
        return Act.all().get(ticks.code(CodedChannel.ACT, tick)).label();
    }

    private void events(int tick) {
        for (int place = 0; place < ticks.events(tick); place++) {
            event(tick, "infant", ticks.event(tick, place).label());
            json.key("cause").text(ticks.cause(tick, place).label());
            json.key("rate").measured(ticks.rate(tick, place));
            why(tick - 1);
            json.close();
        }
        String before = tick == 0 ? "" : act(tick - 1);
        if (!act(tick).equals(before)) {
            event(tick, "caregiver", "acts");
            json.key("from").text(before).key("to").text(act(tick)).close();
        }
        Recording.Part part = recording.partOf(tick);
        if (part.endsEarly() && part.end() == tick + 1) {
            event(tick, "procedure", "ends-early");
            json.key("cause").text("protest").close();
        }
    }

    private void event(int tick, String actor, String event) {
        json.open().key("tick").number(tick).key("seconds").measured(clock.secondsAt(tick));
        json.key("infant")
                .text(ticks.infant(tick).code())
                .key("actor")
                .text(actor)
                .key("event")
                .text(event);
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

    /**
     * For how many ticks, up to the end of this one, arousal has been above its band. Asked from tick to tick, as for
     * events, it looks at each once.
     */
    private int ticksAbove(int tick) {
        int from = tick;
        while (from > counted && isAbove(from)) {
            from--;
        }
        above = tick - from + (from == counted ? above : 0);
        counted = tick;
        return above;
    }

    private boolean isAbove(int tick) {
        return ticks.level(LevelChannel.AROUSAL, tick) > ticks.level(LevelChannel.BAND_HIGH, tick);
    }
}
