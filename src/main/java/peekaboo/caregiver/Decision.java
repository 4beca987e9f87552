package peekaboo.caregiver;

import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.random.SessionKey;

/** What a caregiver throws dice for. The numbers are part of every key and never change. */
enum Decision {
    BOUT_ENDS(1),
    NEXT_BOUT(2),
    ROUND(3),
    /** Whether it greets an infant that has come back. */
    GREETING(4),
    ATTENTION(5),
    /** Whether it joins in when the infant looks at something. */
    INTEREST(6),
    /** Whether it answers a turning away by waiting. */
    WAITING(7),
    /** Whether it smiles back. */
    SMILING_BACK(8),
    /** Whether it soothes. */
    SOOTHING(9),
    /** Whether it reads the infant's eyes rightly. */
    READING(10),
    /** What it takes for a frown. */
    FROWN(11),
    /** Whether it is one of the turnings away in which it notices. */
    MENDING(12),
    /** Whether the still face is broken in a tick. */
    BREACH(20),
    /** By what it is broken. */
    BREACH_ACT(21);

    private final int key;

    Decision(int key) {
        this.key = key;
    }

    Draws draws(SessionKey session) {
        return session.draws(Role.CAREGIVER, key);
    }
}
