package peekaboo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Valence;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;

/**
 * Lists the turnings away of a session. A spell begins when the infant, not protesting, looks away, and ends with a
 * return (started by the infant, not negative, at least {@value #RETURN_LASTS_SECONDS} s long; the latency ends where that
 * look begins), with protest or withdrawal, with a captured look, or it is cut off by the end of the episode or session.
 * A look back that is given up sooner belongs to the spell. None begins in an episode that is not coded. Of a forked session
 * only the spell at the fork is listed.
 *
 * <p>The infant's phases are enough. Where it looked is read off them unless it was coded: at the face in {@code Ipos} and
 * {@code Ineu}. Captured looks are told from others, and triggers and distress are known, where they were recorded. A look
 * away in the very first tick is one only if it is recorded as an event.
 */
public final class Spells {
    /** All that refines them. */
    public static final Channels KNOWN = Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE, CodedChannel.CAPTURED)
            .and(Channels.levels(LevelChannel.DISTRESS))
            .and(Channels.ofEvents());

    static final double RETURN_LASTS_SECONDS = 1;
    private static final int NONE = -1;

    private final Recording recording;
    private final Sheet ticks;
    private final int returnTicks;
    private final boolean knowsGaze;
    private final boolean knowsCaptures;
    private final boolean knowsDistress;
    private final List<Spell> spells = new ArrayList<>();
    private int onset = NONE;
    private int lookedBack = NONE;
    private double peakDistress;

    private Spells(Recording recording) {
        this.recording = recording;
        ticks = recording.everyTick();
        returnTicks = Math.max(1, ticks.ticks(RETURN_LASTS_SECONDS));
        knowsGaze = ticks.has(CodedChannel.GAZE);
        knowsCaptures = ticks.has(CodedChannel.CAPTURED);
        knowsDistress = ticks.has(LevelChannel.DISTRESS);
    }

    /** The turnings away of a session, in order; of one that goes on, without any that goes on. */
    public static List<Spell> of(Recording recording) {
        return new Spells(recording).all();
    }

    private List<Spell> all() {
        List<Recording.Part> parts = recording.parts();
        for (int place = 0; place < parts.size(); place++) {
            Recording.Part part = parts.get(place);
            for (int tick = part.first(); tick < part.end(); tick++) {
                if (onset == NONE) {
                    maybeOpen(part, tick);
                } else {
                    follow(part, tick);
                }
            }
            boolean last = place == parts.size() - 1;
            if (onset != NONE && !(last && !recording.ended())) {
                close(part, last ? Ending.SESSION_END : Ending.EPISODE_END, part.end());
            }
        }
        return List.copyOf(spells);
    }

    private void maybeOpen(Recording.Part part, int tick) {
        if (looksAwayAt(tick) && !negative(tick) && isListed(part, tick)) {
            onset = tick;
            peakDistress = distress(tick);
        }
    }

    private boolean isListed(Recording.Part part, int tick) {
        return part.coded() && tick >= recording.countsFrom() && (spells.isEmpty() || !recording.forked());
    }

    private boolean looksAwayAt(int tick) {
        if (ticks.hasEvents()) {
            return ticks.began(InfantEvent.LOOKS_AWAY, tick);
        }
        return tick > 0 && looks(tick - 1) && !looks(tick);
    }

    private boolean looks(int tick) {
        if (knowsGaze) {
            return ticks.infantLooks(tick);
        }
        InfantPhase phase = ticks.infant(tick);
        return phase == InfantPhase.SOCIAL_POSITIVE || phase == InfantPhase.SOCIAL_MONITOR;
    }

    private double distress(int tick) {
        return knowsDistress ? ticks.level(LevelChannel.DISTRESS, tick) : 0;
    }

    private Optional<Cause> trigger() {
        if (!ticks.hasEvents()) {
            return Optional.empty();
        }
        if (ticks.lookedAway(Cause.OVER_AROUSAL, onset)) {
            return Optional.of(Cause.OVER_AROUSAL);
        }
        return Optional.of(ticks.lookedAway(Cause.UNANSWERED, onset) ? Cause.UNANSWERED : Cause.OBJECT);
    }

    private void follow(Recording.Part part, int tick) {
        peakDistress = Math.max(peakDistress, distress(tick));
        if (negative(tick)) {
            close(part, Ending.PROTEST, tick);
        } else if (knowsCaptures && ticks.captured(tick)) {
            close(part, Ending.CAPTURED, tick);
        } else if (!looks(tick)) {
            lookedBack = NONE;
        } else {
            confirm(part, tick);
        }
    }

    private void confirm(Recording.Part part, int tick) {
        lookedBack = lookedBack == NONE ? tick : lookedBack;
        if (tick - lookedBack + 1 >= returnTicks) {
            close(part, Ending.RETURNED, lookedBack);
        }
    }

    private boolean negative(int tick) {
        return ticks.infant(tick).valence() == Valence.NEGATIVE;
    }

    private void close(Recording.Part part, Ending ending, int tick) {
        OptionalDouble distress = knowsDistress ? OptionalDouble.of(peakDistress) : OptionalDouble.empty();
        spells.add(new Spell(part.episode(), spells.size(), onset, trigger(), tick - onset, ending, distress));
        onset = NONE;
        lookedBack = NONE;
    }
}
