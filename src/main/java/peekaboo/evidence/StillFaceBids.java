package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Bids;
import peekaboo.coding.Sheet;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.metric.Reading;

/** Infants whose smiles were answered more in play bid more in the still-face, whatever their own smiling. */
final class StillFaceBids {
    private static final int BIDS = 0;
    private static final int ANSWERED = 1;
    private static final int SMILING = 2;
    private static final int LOOKING = 3;

    static final Check CHECK = new Check(
            "still-face.bids-from-contingency",
            Designs.DIFFERENT_CAREGIVERS,
            61,
            (dyad, next) -> read(dyad),
            List.of(Part.positive(
                    "smiles answered in play with bids: correlation, given smiling and looking",
                    "",
                    Statistics.partialCorrelation(ANSWERED, BIDS, SMILING, LOOKING))));

    private StillFaceBids() {}

    private static Reading read(Observed dyad) {
        Sheet play = dyad.episode(StillFaceEpisodes.PLAY);
        Outcomes outcomes = new Outcomes().addAll(new Bids().of(dyad.episode(StillFaceEpisodes.STILL_FACE)));
        addAnswered(outcomes, play);
        return outcomes.share(play, tick -> Affect.positive(play, tick))
                .share(play, play::infantLooks)
                .reading();
    }

    /** Share of the infant's smiling time in which the caregiver smiles back. */
    private static void addAnswered(Outcomes outcomes, Sheet play) {
        int smiling = 0;
        int answered = 0;
        for (int tick = 0; tick < play.length(); tick++) {
            if (Affect.positive(play, tick)) {
                smiling++;
                answered += play.caregiver(tick) == CaregiverPhase.SOCIAL_POSITIVE ? 1 : 0;
            }
        }
        outcomes.add(answered, smiling);
    }
}
