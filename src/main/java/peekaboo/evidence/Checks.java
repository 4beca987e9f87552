package peekaboo.evidence;

import java.util.List;
import java.util.Optional;

/** How each finding is checked. */
final class Checks {
    private static final List<Check> ALL = List.of(
            StillFaceEffect.CHECK,
            StillFaceCarryOver.CHECK,
            StillFaceHeartRate.CHECK,
            StillFaceSkinConductance.CHECK,
            StillFaceBids.CHECK,
            StillFaceCurtailed.CHECK,
            GazeHeartRateAroundAversion.CHECK,
            GazeUShape.CHECK,
            GazeInfantControls.CHECK,
            GazeCycles.CHECK,
            GazeAfterIntenseSmiles.CHECK,
            AffectTypes.CHECK,
            AffectCaregiverFirst.CHECK,
            AffectCoupling.CHECK,
            BudgetInfant.CHECK,
            BudgetCaregiver.CHECK,
            BoutsInfant.CHECK,
            BoutsCaregiver.CHECK,
            BoutsChangeRate.CHECK,
            MatchShareInPlay.CHECK,
            MatchRepairRate.CHECK,
            MatchPredictsStillFace.CHECK);

    private Checks() {}

    /** Every check, in the order of the findings. */
    static List<Check> all() {
        return ALL;
    }

    /** The check of the finding of that id, if one session can show it. */
    static Optional<Check> find(String id) {
        return ALL.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
