package peekaboo.infant;

import peekaboo.random.Draws;
import peekaboo.random.Role;
import peekaboo.random.SessionKey;

/** What an infant throws dice for. The numbers are part of every key and never change. */
enum Purpose {
    AROUSAL(1),
    DRIFT_FACE(2),
    LOOK_AWAY_OVER_AROUSED(3),
    LOOK_AWAY_UNANSWERED(4),
    LOOK_AWAY_OBJECT(5),
    LOOK_BACK(6),
    CAPTURE(7),
    SMILE(8),
    SMILE_ENDS(9),
    SMILE_INTENSITY(10),
    COO(11),
    BID(12),
    PROTEST(13),
    CALM(14),
    WITHDRAW(15),
    RECOVER(16),
    THUMB(17),
    HAND_FREE(18),
    CLASP(19),
    PUSH(20),
    AWAY_WHERE(21),
    DRIFT_OTHER(22),
    VOICE_LASTS(23),
    PUSH_LASTS(24);

    private final int key;

    Purpose(int key) {
        this.key = key;
    }

    Draws draws(SessionKey session) {
        return session.draws(Role.INFANT, key);
    }

    Hazard hazard(SessionKey session, double tickSeconds) {
        return new Hazard(draws(session), tickSeconds);
    }
}
