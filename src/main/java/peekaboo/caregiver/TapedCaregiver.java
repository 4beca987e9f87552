package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;

/** Makes the moves on a tape, whatever it sees. */
final class TapedCaregiver implements Caregiver {
    private final MoveTape tape;

    TapedCaregiver(MoveTape tape) {
        this.tape = tape;
    }

    @Override
    public void act(int tick, Seen seen, CaregiverMove move) {
        tape.at(tick, move);
    }
}
