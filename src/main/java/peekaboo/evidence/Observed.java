package peekaboo.evidence;

import java.util.List;
import java.util.Optional;
import peekaboo.coding.Sheet;
import peekaboo.coding.SheetWriter;
import peekaboo.engine.Session;
import peekaboo.engine.SessionPlan;
import peekaboo.scenario.Arm;

/**
 * One dyad of a study as it was coded.
 *
 * @param sheets one for each caregiver the infant met, in the order of the arms
 */
record Observed(List<SheetWriter> sheets) {

    static Observed of(Design design, int dyad) {
        return new Observed(design.arms(dyad).stream()
                .map(arm -> written(design, arm, dyad))
                .toList());
    }

    private static SheetWriter written(Design design, Arm arm, int dyad) {
        SheetWriter writer = new SheetWriter();
        new Session(SessionPlan.of(design.scenario(dyad), arm, dyad), writer).run();
        return writer;
    }

    /** The whole session with the first caregiver. */
    Sheet session() {
        return session(0);
    }

    /** The whole session with one of the caregivers. */
    Sheet session(int arm) {
        return sheets.get(arm).sheet();
    }

    /** An episode with the first caregiver; empty columns if the session did not come to it. */
    Sheet episode(String name) {
        Optional<Sheet> episode = sheets.get(0).episode(name);
        return episode.orElseGet(() -> session().part(0, 0));
    }
}
