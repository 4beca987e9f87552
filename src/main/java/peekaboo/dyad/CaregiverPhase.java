package peekaboo.dyad;

import java.util.List;

/** Engagement phases of the caregiver (ICEP-R); mutually exclusive. */
public enum CaregiverPhase {
    SOCIAL_POSITIVE("Cpos", "smiles, laughs, greets", Valence.POSITIVE),
    POSITIVE_VOICE("Cpvc", "talks or sings warmly", Valence.POSITIVE),
    MONITOR("Cneu", "watches quietly", Valence.NEUTRAL),
    NOT_INFANT("Cnon", "attends elsewhere", Valence.NEUTRAL),
    INTRUSIVE("Cint", "comes too fast or too close", Valence.NEGATIVE),
    HOSTILE("Chos", "sounds angry", Valence.NEGATIVE),
    WITHDRAWN("Cwit", "is flat and withdrawn", Valence.NEGATIVE);

    private final String code;
    private final String words;
    private final Valence valence;

    CaregiverPhase(String code, String words, Valence valence) {
        this.code = code;
        this.words = words;
        this.valence = valence;
    }

    /** Its ICEP-R code. */
    public String code() {
        return code;
    }

    /** What the caregiver does, in plain words, third person. */
    public String words() {
        return words;
    }

    /** How it counts when phases are matched by valence with {@code Cpvc} positive. */
    public Valence valence() {
        return valence;
    }

    /** Every phase, in the order of the coding scheme. */
    public static List<CaregiverPhase> all() {
        return List.of(values());
    }
}
