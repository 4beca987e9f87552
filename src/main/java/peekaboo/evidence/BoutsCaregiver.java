package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.PhaseBouts;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.metric.Reading;

/** How long bouts of each phase last in caregivers of infants of nine months, in play and reunion. */
final class BoutsCaregiver {
    private static final double WITHIN_SHARE = 0.2;

    static final Check CHECK = new Check(
            "bouts.caregiver-9-months",
            Designs.STILL_FACE_9_MONTHS,
            87,
            (dyad, next) -> {
                Reading play = new PhaseBouts().of(dyad.episode(StillFaceEpisodes.PLAY));
                return play.merge(new PhaseBouts().of(dyad.episode(StillFaceEpisodes.REUNION)));
            },
            List.of(
                    near("positive voice", CaregiverPhase.POSITIVE_VOICE, 3.65),
                    near("social positive", CaregiverPhase.SOCIAL_POSITIVE, 2.3),
                    near("intrusive", CaregiverPhase.INTRUSIVE, 3.3),
                    near("attends elsewhere", CaregiverPhase.NOT_INFANT, 2.9)));

    private BoutsCaregiver() {}

    private static Part near(String label, CaregiverPhase phase, double published) {
        return Part.near(
                label, "s", Statistics.pooled(PhaseBouts.meanBout(phase)), published, WITHIN_SHARE * published);
    }
}
