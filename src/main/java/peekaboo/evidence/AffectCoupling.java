package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Coupling;
import peekaboo.metric.Reading;

/** Over a second the caregiver follows the infant more than the infant the caregiver, and each follows itself most. */
final class AffectCoupling {
    private static final int CAREGIVER_TO_INFANT = 0;
    private static final int INFANT_TO_CAREGIVER = 1;
    private static final int INFANT_TO_ITSELF = 2;
    private static final int CAREGIVER_TO_ITSELF = 3;

    static final Check CHECK = new Check(
            "affect.coupling",
            Designs.STILL_FACE,
            38,
            (dyad, next) -> read(dyad),
            List.of(
                    Part.positive(
                            "infant to caregiver less caregiver to infant",
                            "SD",
                            Statistics.difference(INFANT_TO_CAREGIVER, CAREGIVER_TO_INFANT)),
                    Part.positive("caregiver to infant", "SD", Statistics.mean(CAREGIVER_TO_INFANT)),
                    Part.positive(
                            "infant to itself less caregiver to infant",
                            "SD",
                            Statistics.difference(INFANT_TO_ITSELF, CAREGIVER_TO_INFANT)),
                    Part.positive(
                            "caregiver to itself less infant to caregiver",
                            "SD",
                            Statistics.difference(CAREGIVER_TO_ITSELF, INFANT_TO_CAREGIVER))));

    private AffectCoupling() {}

    /** Play and reunion; a still face does not move with anybody. */
    private static Reading read(Observed dyad) {
        Reading play = new Coupling().of(dyad.episode(StillFaceEpisodes.PLAY));
        return play.merge(new Coupling().of(dyad.episode(StillFaceEpisodes.REUNION)));
    }
}
