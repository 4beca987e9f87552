package peekaboo.evidence.check;

import java.util.List;
import java.util.function.Function;
import peekaboo.dyad.InfantPhase;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.inference.Measured;
import peekaboo.measure.Measure;
import peekaboo.measure.battery.Coupling;
import peekaboo.measure.battery.PositiveFirst;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Sheet;

/** Who feels what, and who follows whom. */
final class AffectChecks {
    private static final Measure POSITIVE_FIRST = new PositiveFirst(PositiveFirst.FACE_OR_VOICE);
    private static final Measure COUPLING = new Coupling();
    private static final double WITHIN_SHARE = 0.10;

    /** Infants of four months differ: a cluster analysis of their time budgets in play finds three types. */
    private static final FindingCheck TYPES = FindingCheck.of("affect.types", StudyDesigns.PLAY_3_4_MONTHS, 75)
            .part(Part.near("socially engaged", Part.SHARE, type(TypeClusters::engaged), 0.33, WITHIN_SHARE))
            .part(Part.near("disengaged", Part.SHARE, type(TypeClusters::disengaged), 0.60, WITHIN_SHARE))
            .part(Part.near("negatively engaged", Part.SHARE, type(TypeClusters::negative), 0.07, WITHIN_SHARE))
            .read(Channels.coded(CodedChannel.INFANT), dyad -> {
                Sheet play = dyad.session();
                return new Outcomes()
                        .mean(TypeClusters.POSITIVE, play, PerTick.SMILING)
                        .share(TypeClusters.MONITOR, play, tick -> play.infant(tick) == InfantPhase.SOCIAL_MONITOR)
                        .share(TypeClusters.OBJECT, play, tick -> play.infant(tick) == InfantPhase.OBJECT_ENVIRONMENT)
                        .mean(TypeClusters.NEGATIVE, play, PerTick.NEGATIVE)
                        .reading();
            });

    /**
     * The caregiver turns positive before the infant does and stays so until the infant disengages: both more often than in
     * pairs shuffled so that the two never met.
     */
    private static final FindingCheck CAREGIVER_FIRST = FindingCheck.of("affect.caregiver-first", StudyDesigns.PLAY, 54)
            .part(Part.above(
                    "odds that the caregiver is first, against shuffled", "", oddsRatio("caregiver-positive-first"), 1))
            .part(Part.above("odds that it holds on, against shuffled", "", oddsRatio("caregiver-positive-last"), 1)
                    .assumed("the caregiver holds its smile until the infant's ends"))
            .readBeside(POSITIVE_FIRST.uses(), (dyad, next) -> new Outcomes()
                    .addAll(POSITIVE_FIRST.of(dyad.session()))
                    .addAll("shuffled ", POSITIVE_FIRST.of(dyad.session().besideCaregiverOf(next.session())))
                    .reading());

    /** Over a second the caregiver follows the infant more than the infant the caregiver, and each follows itself most. */
    private static final FindingCheck FOLLOWING = FindingCheck.of("affect.coupling", StudyDesigns.STILL_FACE, 38)
            .part(Part.positive(
                    "infant to caregiver less caregiver to infant",
                    "SD",
                    Statistics.difference("infant-to-caregiver", "caregiver-to-infant")))
            .part(Part.positive("caregiver to infant", "SD", Statistics.mean("caregiver-to-infant")))
            .part(Part.positive(
                    "infant to itself less caregiver to infant",
                    "SD",
                    Statistics.difference("infant-to-itself", "caregiver-to-infant")))
            .part(Part.positive(
                    "caregiver to itself less infant to caregiver",
                    "SD",
                    Statistics.difference("caregiver-to-itself", "infant-to-caregiver")))
            .read(COUPLING.uses(), dyad -> dyad.inPlayAndReunion(COUPLING));

    static final List<FindingCheck> ALL = List.of(TYPES, CAREGIVER_FIRST, FOLLOWING);

    private AffectChecks() {}

    private static Part.Statistic type(Function<TypeClusters, Double> share) {
        return sample -> sample.types().map(share);
    }

    private static Part.Statistic oddsRatio(String outcome) {
        return sample -> sample.pooled(outcome)
                .then(share -> sample.pooled("shuffled " + outcome).then(shuffled -> oddsRatio(share, shuffled)));
    }

    /** Infinite where it always happens, or never among the shuffled; none where both are so. */
    private static Measured<Double> oddsRatio(double share, double shuffled) {
        double against = (1 - share) * shuffled;
        return against > 0
                ? Measured.observed(odds(share) / odds(shuffled))
                : Measured.ratio(share * (1 - shuffled), against);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }
}
