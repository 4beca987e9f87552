package peekaboo.dyad;

import java.util.List;

/** Engagement phases of the infant (ICEP-R); mutually exclusive. */
public enum InfantPhase {
    SOCIAL_POSITIVE("Ipos", "smiles at the face", Valence.POSITIVE),
    SOCIAL_MONITOR("Ineu", "watches the face", Valence.NEUTRAL),
    OBJECT_ENVIRONMENT("Inon", "looks elsewhere", Valence.NEUTRAL),
    PROTEST("Ipro", "protests", Valence.NEGATIVE),
    WITHDRAWN("Iwit", "is withdrawn", Valence.NEGATIVE);

    private final String code;
    private final String words;
    private final Valence valence;

    InfantPhase(String code, String words, Valence valence) {
        this.code = code;
        this.words = words;
        this.valence = valence;
    }

    /** Its ICEP-R code. */
    public String code() {
        return code;
    }

    /** What the infant does, in plain words, third person. */
    public String words() {
        return words;
    }

    /** How it feels to a partner. */
    public Valence valence() {
        return valence;
    }

    /** Every phase, in the order of the coding scheme. */
    public static List<InfantPhase> all() {
        return List.of(values());
    }
}
