package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.NormalBlock;
import peekaboo.random.Numeric;
import peekaboo.random.SessionKey;

/**
 * Attention drifts slowly and by itself, in two ways that do not depend on each other: how much the face holds, and how much all
 * else does. So a long look is likely to be followed by long looks, a long absence by long absences, and neither tells of the other
 * (Messinger et al. 2011). It moves once a second, whatever the tick, and exactly.
 */
final class Drift {
    static final Parameter DRIFT_TIME = Parameter.of("drift-time", Unit.SECONDS, new Range(1, 600), 90)
            .meaning(
                    "Time constant of the slow drift of attention that moves the edges of the band and how much things draw.");
    static final Parameter DRIFT_SIZE = Parameter.of("drift-size", Unit.NONE, Range.SHARE, 0.05)
            .meaning(
                    "Standard deviation of that drift in the upper edge of the band; in the lower one, which both of its parts move, 1.4"
                            + " times as much.");
    static final Parameter DRIFT_PULL = Parameter.of("drift-pull", Unit.NONE, new Range(0, 3), 0.95)
            .meaning(
                    "How far the same drift changes the rates of being drawn by something and of having looked at it enough:"
                            + " standard deviation of the first one's logarithm, and a tenth less than the second one's.");

    /** What holds the eyes longer also draws them back sooner, so much as a share; assumed. */
    private static final double FACE_DRAWS_BACK = 0.8;

    /** Factor on the rate at which something else draws the eyes. */
    double drawn;
    /** Factor on the rate of looking back from wherever the eyes are: how soon it has been enough. */
    double enough;

    private final double left;
    private final double noise;
    private final double size;
    private final double pull;
    private final NormalBlock faces;
    private final NormalBlock others;
    private double face;
    private double other;
    private int second = -1;

    Drift(Settings infant, SessionKey key) {
        left = Numeric.exp(-1 / infant.get(DRIFT_TIME));
        noise = Math.sqrt(1 - left * left);
        size = infant.get(DRIFT_SIZE);
        pull = infant.get(DRIFT_PULL);
        faces = new NormalBlock(Purpose.DRIFT_FACE.draws(key));
        others = new NormalBlock(Purpose.DRIFT_OTHER.draws(key));
        face = faces.normal(-1);
        other = others.normal(-1);
        tell();
    }

    /** Time has come to so many seconds from the start of the session; true when it has moved by that. */
    boolean pass(double seconds) {
        int now = (int) seconds;
        boolean moves = now > second;
        if (moves) {
            second = now;
            face = face * left + noise * faces.normal(now);
            other = other * left + noise * others.normal(now);
            tell();
        }
        return moves;
    }

    /** How much further up than usual play becomes too much. */
    double upper() {
        return size * face;
    }

    /** How much further up than usual an averted infant is ready to look back: with the upper edge, and by so much less as other things hold it. */
    double lower() {
        return size * (face - other);
    }

    private void tell() {
        drawn = Numeric.exp(-pull * face);
        enough = Numeric.exp(pull * (FACE_DRAWS_BACK * face - other));
    }

    void exchange(Snapshot.Tape tape) {
        face = tape.exchange(face);
        other = tape.exchange(other);
        second = tape.exchange(second);
        drawn = tape.exchange(drawn);
        enough = tape.exchange(enough);
    }
}
