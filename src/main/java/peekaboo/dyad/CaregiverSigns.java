package peekaboo.dyad;

/**
 * A caregiver's move as observers have it: to be read as it is in this tick, with nothing to write and no way to the move itself.
 * Features are told where {@link Physics} has them.
 */
public final class CaregiverSigns {
    private final CaregiverMove move;
    private final Physics physics;

    /** A view of this move, which goes on changing. */
    public CaregiverSigns(CaregiverMove move) {
        this.move = move;
        physics = move.physics;
    }

    /** The same move once more, to be kept. */
    public CaregiverMove copy() {
        CaregiverMove copy = new CaregiverMove();
        copy.set(move);
        return copy;
    }

    /** The name of what it does. */
    public Act act() {
        return move.act;
    }

    public double loudness() {
        return physics.loudness;
    }

    public double nearness() {
        return physics.nearness;
    }

    public double motion() {
        return physics.motion;
    }

    public double shown() {
        return physics.shown;
    }

    public double angle() {
        return physics.angle;
    }

    public double affect() {
        return physics.affect;
    }

    public double touch() {
        return physics.touch;
    }

    public double follow() {
        return physics.follow;
    }

    /** True when the face is turned to the infant rather than aside. */
    public boolean isTurnedToInfant() {
        return physics.isTurnedToInfant();
    }
}
