package peekaboo.words;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Voice;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;

/**
 * One tick of a recording, and through it the tick before.
 *
 * @param recording which one
 * @param tick from 0
 */
public record Moment(Recording recording, int tick) {
    private static final List<Act> ACTS = Act.all();
    private static final Gaze[] GAZES = Gaze.values();
    private static final Hand[] HANDS = Hand.values();

    /** The tick before: what an infant does in a tick comes from that. Before the first nothing is known. */
    public Optional<Moment> before() {
        return tick == 0 ? Optional.empty() : Optional.of(new Moment(recording, tick - 1));
    }

    private Sheet ticks() {
        return recording.everyTick();
    }

    /** The episode that it lies in. */
    public Recording.Part part() {
        return recording.partOf(tick);
    }

    public InfantPhase infant() {
        return ticks().infant(tick);
    }

    public CaregiverPhase caregiver() {
        return ticks().caregiver(tick);
    }

    public int addedCodes() {
        return ticks().addedCodes(tick);
    }

    public Gaze gaze() {
        return GAZES[ticks().code(CodedChannel.GAZE, tick)];
    }

    /** Where the infant looked before; a session begins face to face. */
    public Gaze gazeBefore() {
        return before().map(Moment::gaze).orElse(Gaze.FACE);
    }

    public boolean looks() {
        return ticks().infantLooks(tick);
    }

    public boolean captured() {
        return ticks().captured(tick);
    }

    public Hand hand() {
        return HANDS[ticks().code(CodedChannel.HAND, tick)];
    }

    /** What its hand did before; at first it is free. */
    public Hand handBefore() {
        return before().map(Moment::hand).orElse(Hand.FREE);
    }

    /** True when the infant frets, fusses or cries. */
    public boolean fusses() {
        return ticks().code(CodedChannel.VOICE, tick) == Voice.FUSS.ordinal();
    }

    public Act act() {
        return ACTS.get(ticks().code(CodedChannel.ACT, tick));
    }

    public boolean caregiverLooks() {
        return ticks().caregiverLooks(tick);
    }

    public double level(LevelChannel channel) {
        return ticks().level(channel, tick);
    }

    /** How many things the infant began to do. */
    public int events() {
        return ticks().events(tick);
    }

    public InfantEvent event(int place) {
        return ticks().event(tick, place);
    }

    public Cause cause(int place) {
        return ticks().cause(tick, place);
    }

    /** The hazard that fired, per second; 0 for what ran its course. */
    public double rate(int place) {
        return ticks().rate(tick, place);
    }

    public boolean began(InfantEvent event) {
        return ticks().began(event, tick);
    }
}
