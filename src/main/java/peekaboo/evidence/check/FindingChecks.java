package peekaboo.evidence.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How each finding is checked. A new check is an entry of the family that it belongs to. */
public final class FindingChecks {
    /** All of them. */
    public static final List<FindingCheck> ALL = Stream.of(
                    StillFaceChecks.ALL,
                    DoubleStillFaceChecks.ALL,
                    GazeChecks.ALL,
                    AffectChecks.ALL,
                    PhaseChecks.ALL,
                    MatchChecks.ALL,
                    HistoryChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private FindingChecks() {}

    /** The check of the finding of that id, if the model can be asked for it. */
    public static Optional<FindingCheck> find(String id) {
        return ALL.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
