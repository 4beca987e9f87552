package peekaboo.fit;

import java.util.List;
import peekaboo.evidence.Finding;

/** Kinds of findings that may be fitted. All others are what the model must produce by itself. */
public final class FittableKinds {
    private static final List<String> ALL = List.of("means", "shares", "rate", "band", "proportion");

    private FittableKinds() {}

    /** Every kind that may be fitted. */
    public static List<String> all() {
        return ALL;
    }

    static boolean holds(Finding finding) {
        return ALL.contains(finding.kind());
    }
}
