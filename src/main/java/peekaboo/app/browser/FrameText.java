package peekaboo.app.browser;

import java.util.List;
import java.util.function.IntConsumer;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.TickClock;

/** One tick, or a strip of ticks, of a session as JSON. */
final class FrameText {
    /** Names for the page, in the order of the enums. */
    private static final List<String> GAZES = List.of("face", "object", "nowhere");

    private static final List<String> VOICES = List.of("quiet", "coo", "fuss");
    private static final List<String> HANDS = List.of("free", "mouth", "clasped");

    /** The levels that tell why an infant did something; the first so many of all. */
    private static final int WHY = Level.ACTIVATION.ordinal();

    private final Frames frames;
    private final TickClock clock;
    private final JsonWriter json = new JsonWriter();

    FrameText(Frames frames, TickClock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    /** One tick: what both did, what the infant felt after it, and what began in it. */
    String frame(int tick) {
        json.open().key("tick").number(tick).key("seconds").number(clock.secondsAt(tick));
        json.key("episode").text(frames.episode(tick).name());
        codes(tick);
        signs(tick);
        for (Level level : Level.values()) {
            json.key(level.label()).number(frames.level(tick, level));
        }
        json.key("events").openList();
        events(tick);
        return json.closeList().close().toString();
    }

    private void codes(int tick) {
        json.key("infant")
                .text(InfantPhase.all().get(frames.sign(tick, Sign.INFANT)).code());
        json.key("codes").openList();
        for (AddedCode code : AddedCode.all()) {
            if (code.in(frames.sign(tick, Sign.CODES))) {
                json.text(code.code());
            }
        }
        json.closeList();
        json.key("caregiver")
                .text(CaregiverPhase.all()
                        .get(frames.sign(tick, Sign.CAREGIVER))
                        .code());
    }

    private void signs(int tick) {
        json.key("act").text(act(tick));
        json.key("captured").truth(frames.holds(tick, Sign.CAPTURED));
        json.key("gaze").text(GAZES.get(frames.sign(tick, Sign.GAZE)));
        json.key("voice").text(VOICES.get(frames.sign(tick, Sign.VOICE)));
        json.key("hand").text(HANDS.get(frames.sign(tick, Sign.HAND)));
        json.key("pushing").truth(frames.holds(tick, Sign.PUSHING));
        json.key("slumped").truth(frames.holds(tick, Sign.SLUMPED));
    }

    private String act(int tick) {
        return Act.all().get(frames.sign(tick, Sign.ACT)).label();
    }

    private void events(int tick) {
        for (Frames.Begun begun : frames.begun(tick)) {
            event("infant", begun.event().label());
            json.key("cause").text(begun.cause().label()).key("rate").number(begun.rate());
            why(tick - 1);
            json.close();
        }
        String before = tick == 0 ? "" : act(tick - 1);
        if (!act(tick).equals(before)) {
            event("caregiver", "acts");
            json.key("from").text(before).key("to").text(act(tick)).close();
        }
        if (frames.endsEarly(tick)) {
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
        for (int i = 0; i <= WHY; i++) {
            json.key(Level.values()[i].label()).number(frames.level(tick, Level.values()[i]));
        }
        double above = clock.secondsAt(frames.ticksAbove(tick));
        json.key("aboveSeconds").number(above).close();
    }

    /** Columns for strips: the ticks from {@code from} to {@code to} - 1, as far as they were run. */
    String rows(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(to, frames.ticks());
        json.open();
        column("infant", first, end, tick -> json.number(frames.sign(tick, Sign.INFANT)));
        column("caregiver", first, end, tick -> json.number(frames.sign(tick, Sign.CAREGIVER)));
        for (Level level : List.of(Level.AROUSAL, Level.LOW, Level.HIGH, Level.DISTRESS)) {
            column(level.label(), first, end, tick -> json.number(frames.level(tick, level)));
        }
        column("looks", first, end, tick -> json.number(frames.holds(tick, Sign.GAZE) ? 0 : 1));
        return json.close().toString();
    }

    private void column(String name, int from, int end, IntConsumer number) {
        json.key(name).openList();
        for (int tick = from; tick < end; tick++) {
            number.accept(tick);
        }
        json.closeList();
    }
}
