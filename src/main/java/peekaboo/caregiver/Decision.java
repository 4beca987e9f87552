package peekaboo.caregiver;

import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.random.SessionKey;

/** What a caregiver throws dice for. The numbers are part of every key and never change. */
enum Decision {
    BOUT_ENDS(1),
    NEXT_BOUT(2),
    ROUND(3),
    /**
     * Whether it answers what the infant does in a tick: a return, a turning away, a smile, a fuss. One draw a tick serves
     * them all, so that of two that fall into one tick the rarer answered is never answered without the other.
     */
    ANSWER(4),
    ATTENTION(5),
    INTEREST(6),
    /** Whether the still face is broken in a tick, and by what: see {@link StillFaceCaregiver}. */
    BREACH(20);

    private final int key;

    Decision(int key) {
        this.key = key;
    }

    Draws draws(SessionKey session) {
        return session.draws(Role.CAREGIVER, key);
    }
}
