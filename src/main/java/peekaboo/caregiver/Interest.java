package peekaboo.caregiver;

import peekaboo.dyad.Gaze;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;
import peekaboo.random.SessionKey;

/**
 * Tells an infant that looks at something from one that needs space: eyes on an object, hands free, no pushing and no fussing.
 * Where the eyes rest is misread now and then: how they are read is decided once a turning away, and whether the caregiver joins
 * in whenever such interest begins.
 */
final class Interest {
    private final double share;
    private final double misreads;
    private final Draws draws;
    private final Draws reading;
    private boolean away;
    private boolean misread;
    private boolean looking;
    private boolean joins;

    Interest(Settings style, SessionKey key) {
        share = style.get(CareStyle.JOINS_INTEREST);
        misreads = style.get(CareStyle.MISREADS);
        draws = Decision.INTEREST.draws(key);
        reading = Decision.READING.draws(key);
    }

    /** True while the infant looks at something and the caregiver looks on with it. */
    boolean joined(int tick, InfantMove infant) {
        if (infant.looks()) {
            away = false;
            looking = false;
            return false;
        }
        if (!away) {
            away = true;
            misread = reading.uniform(tick) < misreads;
        }
        boolean onSomething = (infant.gaze == Gaze.OBJECT) != misread;
        boolean interested = onSomething && infant.hand == Hand.FREE && isQuiet(infant);
        if (interested && !looking) {
            joins = draws.uniform(tick) < share;
        }
        looking = interested;
        return interested && joins;
    }

    private static boolean isQuiet(InfantMove infant) {
        return !infant.pushing && !infant.fusses() && !infant.slumped;
    }

    void exchange(Snapshot.Tape tape) {
        away = tape.exchange(away);
        misread = tape.exchange(misread);
        looking = tape.exchange(looking);
        joins = tape.exchange(joins);
    }
}
