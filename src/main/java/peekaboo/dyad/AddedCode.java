package peekaboo.dyad;

import java.util.List;

/** Codes added to an infant's phase (ICEP-R); they do not exclude each other. Kept as bits of an int. */
public enum AddedCode {
    ORAL_COMFORT("Isc-o", "thumb in mouth"),
    HAND_COMFORT("Isc-h", "hands clasped"),
    DISTANCING("Idis", "turns or pushes away"),
    AUTONOMIC_STRESS("Iaut", "body under stress");

    private final String code;
    private final String words;

    AddedCode(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Its ICEP-R code. */
    public String code() {
        return code;
    }

    /** What is seen, in plain words. */
    public String words() {
        return words;
    }

    /** Its bit in a set of codes. */
    public int bit() {
        return 1 << ordinal();
    }

    /** True when a set of codes holds this one. */
    public boolean in(int codes) {
        return (codes & bit()) != 0;
    }

    /** Every code, in the order of the coding scheme. */
    public static List<AddedCode> all() {
        return List.of(values());
    }
}
