package peekaboo.evidence.check;

import java.util.List;
import peekaboo.dyad.Accord;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.measure.battery.Matching;
import peekaboo.measure.battery.Repairs;

/** How much of the time both match, how soon they do again, and what that foretells. */
final class MatchChecks {
    private static final Matching SAME_PHASE = new Matching(Accord.SAME_PHASE);
    private static final Matching BY_VALENCE = new Matching(Accord.VALENCE_VOICE_POSITIVE);
    private static final Matching SOCIAL = new Matching(Accord.SOCIAL);
    private static final Repairs SOCIAL_REPAIRS = new Repairs(Accord.SOCIAL);
    private static final Repairs REPAIRS = new Repairs(Accord.SAME_PHASE);

    /**
     * Share of play in matched states, coded once a second. Monadic phases match when both are in the same phase, so that is
     * the definition here; two other definitions stand beside it, being together and by feeling tone, each with what chance alone
     * would give.
     */
    private static final FindingCheck SHARE = FindingCheck.of("match.share", StudyDesigns.PLAY, 54)
            .part(Part.within("matched, same phase", Part.SHARE, Statistics.pooled(SAME_PHASE.matched()), 0.20, 0.40))
            .part(Part.beside("by chance, same phase", Part.SHARE, Statistics.pooled(SAME_PHASE.byOwnChance())))
            .part(Part.beside("matched, social", Part.SHARE, Statistics.pooled(SOCIAL.matched())))
            .part(Part.beside("by chance, social", Part.SHARE, Statistics.pooled(SOCIAL.byOwnChance())))
            .part(Part.beside("matched, by valence", Part.SHARE, Statistics.pooled(BY_VALENCE.matched())))
            .part(Part.beside("by chance, by valence", Part.SHARE, Statistics.pooled(BY_VALENCE.byOwnChance())))
            .read(SAME_PHASE.uses().and(BY_VALENCE.uses()).and(SOCIAL.uses()), dyad -> new Outcomes()
                    .addAll(SAME_PHASE.of(dyad.session().codedEvery(1)))
                    .addAll(SOCIAL.of(dyad.session().codedEvery(1)))
                    .addAll(BY_VALENCE.of(dyad.session().codedEvery(1)))
                    .reading());

    /**
     * How soon mismatches in play are repaired, a match being the same phase in both, coded every quarter of a second; beside
     * it how soon the two are together again.
     */
    private static final FindingCheck REPAIR_RATE = FindingCheck.of("match.repair-rate", StudyDesigns.PLAY, 54)
            .part(Part.within("time for each repair", "s", Statistics.pooled(REPAIRS.timePerRepair()), 3, 8))
            .part(Part.within("hazard of repair", "/s", Statistics.pooled(REPAIRS.hazard()), 0.34, 0.45))
            .part(Part.beside("time for each repair, social", "s", Statistics.pooled(SOCIAL_REPAIRS.timePerRepair())))
            .part(Part.beside("hazard of repair, social", "/s", Statistics.pooled(SOCIAL_REPAIRS.hazard())))
            .read(REPAIRS.uses().and(SOCIAL_REPAIRS.uses()), dyad -> new Outcomes()
                    .addAll(REPAIRS.of(dyad.session()))
                    .addAll(SOCIAL_REPAIRS.of(dyad.session()))
                    .reading());

    /** More matching in play goes with more smiling and less negative affect in still-face and reunion. */
    private static final FindingCheck PREDICTS_STILL_FACE = FindingCheck.of(
                    "match.predicts-still-face", StudyDesigns.DIFFERENT_CAREGIVERS, 68)
            .part(rises("smiling in still-face rises over thirds", "smiling in still-face"))
            .part(rises("smiling in reunion rises over thirds", "smiling in reunion"))
            .part(falls("negative affect in still-face falls", "negative in still-face"))
            .part(falls("negative affect in reunion falls", "negative in reunion"))
            .assumed(
                    "one trait drawn for each infant makes it smile less and be upset sooner, in play as later: a shared"
                            + " cause, not an effect of matching")
            .read(SAME_PHASE.uses(), dyad -> new Outcomes()
                    .add(SAME_PHASE.of(dyad.episode("play")), SAME_PHASE.matched())
                    .inEpisodes("smiling", dyad, PerTick.SMILING)
                    .inEpisodes("negative", dyad, PerTick.NEGATIVE)
                    .reading());

    static final List<FindingCheck> ALL = List.of(SHARE, REPAIR_RATE, PREDICTS_STILL_FACE);

    private MatchChecks() {}

    private static Part rises(String label, String outcome) {
        return Part.positive(label, Part.SHARE, Statistics.risesOverThirds(SAME_PHASE.matched(), outcome));
    }

    private static Part falls(String label, String outcome) {
        return Part.positive(label, Part.SHARE, Statistics.fallsOverThirds(SAME_PHASE.matched(), outcome));
    }
}
