package peekaboo.dyad;

/**
 * What of a caregiver's act reaches the infant: physical features, no names. Levels from 0 (none) to 1 (full) on the
 * model's own scale. Mutable, so that a session allocates nothing per tick.
 */
public final class Physics {
    /** Sound reaching the infant wherever it looks. */
    public double loudness;
    /** How near the face is: 0 across the room, 1 nose to nose. */
    public double nearness;
    /** How much head and hands move. */
    public double motion;
    /** How much of the face shows: 0 behind hands or a cloth, 1 open. */
    public double shown = 1;
    /** How far the face is turned from the infant: 0 towards it, 1 aside. */
    public double angle;
    /** Feeling shown in face and tone: -1 angry, 0 none, 1 beaming. */
    public double affect;
    /** Gentle touch. */
    public double touch;
    /** How far the face keeps to the infant's line of sight when it turns: 0 stays put, 1 stays in front of its eyes. */
    public double follow;

    /** Takes over every feature of another. */
    public void set(Physics other) {
        loudness = other.loudness;
        nearness = other.nearness;
        motion = other.motion;
        shown = other.shown;
        angle = other.angle;
        affect = other.affect;
        touch = other.touch;
        follow = other.follow;
    }

    void set(Act.Features features) {
        loudness = features.loudness();
        nearness = features.nearness();
        motion = features.motion();
        affect = features.affect();
        shown = features.shown();
        angle = features.angle();
        touch = features.touch();
        follow = features.follow();
    }

    /** How much of the face is open and turned to the infant, 0 to 1. */
    public double faceTowards() {
        return shown * (1 - angle);
    }

    /** True when the face is turned to the infant rather than aside. */
    public boolean isTurnedToInfant() {
        return angle < 0.5;
    }

    /** Makes it livelier or quieter: sound and motion times a factor, at most 1. */
    public void intensify(double factor) {
        loudness = atMostOne(loudness * factor);
        motion = atMostOne(motion * factor);
    }

    private static double atMostOne(double level) {
        return level < 1 ? level : 1;
    }

    void exchange(Snapshot.Tape tape) {
        loudness = tape.exchange(loudness);
        nearness = tape.exchange(nearness);
        motion = tape.exchange(motion);
        shown = tape.exchange(shown);
        angle = tape.exchange(angle);
        affect = tape.exchange(affect);
        touch = tape.exchange(touch);
        follow = tape.exchange(follow);
    }
}
