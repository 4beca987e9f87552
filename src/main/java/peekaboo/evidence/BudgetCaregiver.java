package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.PhaseShares;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.metric.Reading;

/** How caregivers spend the time in play and reunion with infants of nine months. */
final class BudgetCaregiver {
    private static final double WITHIN = 0.05;

    static final Check CHECK = new Check(
            "budget.caregiver-9-months",
            Designs.STILL_FACE_9_MONTHS,
            87,
            (dyad, next) -> {
                Reading play = new PhaseShares().of(dyad.episode(StillFaceEpisodes.PLAY));
                return play.merge(new PhaseShares().of(dyad.episode(StillFaceEpisodes.REUNION)));
            },
            List.of(
                    near("positive voice", CaregiverPhase.POSITIVE_VOICE, 0.52),
                    near("monitor", CaregiverPhase.MONITOR, 0.26),
                    near("social positive", CaregiverPhase.SOCIAL_POSITIVE, 0.19),
                    near("intrusive", CaregiverPhase.INTRUSIVE, 0.008),
                    near("attends elsewhere", CaregiverPhase.NOT_INFANT, 0.006)));

    private BudgetCaregiver() {}

    private static Part near(String label, CaregiverPhase phase, double published) {
        return Part.near(label, "", Statistics.mean(PhaseShares.share(phase)), published, WITHIN);
    }
}
