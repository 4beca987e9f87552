package peekaboo.evidence;

import java.util.Set;

/** Which findings the shipped presets were fitted to (src/docs/fitting.md): that they are reproduced is no surprise. */
final class Fitting {
    private static final Set<String> USED = Set.of(
            "still-face.heart-rate",
            "gaze.cycles",
            "match.share",
            "budget.infant-9-months",
            "bouts.infant-9-months",
            "bouts.change-rate");

    private Fitting() {}

    static boolean used(Finding finding) {
        return USED.contains(finding.id());
    }
}
