package peekaboo.dyad;

/** Why something happened now: the hazard that fired, named by what drove it. */
public enum Cause {
    /** Arousal near or above the upper edge of its band. */
    OVER_AROUSAL("over-arousal"),
    /** An expected answer that stays out while the face is there. */
    UNANSWERED("unanswered"),
    /** Something else drew the eyes. */
    OBJECT("object"),
    /** Arousal near or below the lower edge of its band. */
    SETTLED("settled"),
    /** The caregiver entered the line of sight. */
    CAPTURED("captured"),
    /** A warm partner, and room for more. */
    WARMTH("warmth"),
    /** Distress above what can be borne quietly. */
    DISTRESS("distress"),
    /** Distress has fallen. */
    RELIEF("relief"),
    /** Turning away did not bring what it asks for. */
    FAILED_RELIEF("failed-relief"),
    /** Nothing has helped for long. */
    EXHAUSTION("exhaustion"),
    /** It ran its course. */
    COURSE("course");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** Its name in records. */
    public String label() {
        return label;
    }
}
