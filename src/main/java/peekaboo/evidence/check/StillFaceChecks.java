package peekaboo.evidence.check;

import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.measure.Reading;
import peekaboo.measure.battery.Gazes;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** What play, a still face and the reunion do to infants. */
final class StillFaceChecks {
    private static final double SHORT_SECONDS = 100;
    private static final double WITHIN_BPM = 3;

    /** From play to still-face: smiles and looks fall, negative affect rises. */
    private static final FindingCheck EFFECT = FindingCheck.of("still-face.effect", StudyDesigns.STILL_FACE, 50)
            .part(falls("smiling falls: play less still-face", "smiling in play", "smiling in still-face"))
            .part(falls("looking falls: play less still-face", "looking in play", "looking in still-face"))
            .part(falls("negative affect rises: still-face less play", "negative in still-face", "negative in play"))
            .inSamples(0.95)
            .read(Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE), (dyad, next) -> new Outcomes()
                    .inEpisodes("smiling", dyad, PerTick.SMILING)
                    .inEpisodes("looking", dyad, PerTick.LOOKING)
                    .inEpisodes("negative", dyad, PerTick.NEGATIVE)
                    .reading());

    /** In the reunion smiles come back in part, and some of the fussing is carried over. */
    private static final FindingCheck CARRY_OVER = FindingCheck.of("still-face.carry-over", StudyDesigns.STILL_FACE, 50)
            .part(falls("smiling: play less reunion", "smiling in play", "smiling in reunion"))
            .part(falls("smiling: reunion less still-face", "smiling in reunion", "smiling in still-face"))
            .part(falls("negative affect: reunion less play", "negative in reunion", "negative in play"))
            .inSamples(0.95)
            .read(Channels.coded(CodedChannel.INFANT), (dyad, next) -> new Outcomes()
                    .inEpisodes("smiling", dyad, PerTick.SMILING)
                    .inEpisodes("negative", dyad, PerTick.NEGATIVE)
                    .reading());

    private static final FindingCheck HEART_RATE = FindingCheck.of("still-face.heart-rate", StudyDesigns.STILL_FACE, 23)
            .part(Part.near("play", "bpm", Statistics.mean("heart rate in play"), 135.0, WITHIN_BPM))
            .part(Part.near("still-face", "bpm", Statistics.mean("heart rate in still-face"), 146.6, WITHIN_BPM))
            .part(Part.near("reunion", "bpm", Statistics.mean("heart rate in reunion"), 144.5, WITHIN_BPM))
            .read(Channels.levels(LevelChannel.HEART_RATE), (dyad, next) -> new Outcomes()
                    .inEpisodes("heart rate", dyad, PerTick.HEART_RATE)
                    .reading());

    /** Highest in the still-face, then in the reunion, lowest in play. */
    private static final FindingCheck SKIN_CONDUCTANCE = FindingCheck.of(
                    "still-face.skin-conductance", StudyDesigns.STILL_FACE, 255)
            .part(Part.positive(
                    "still-face less reunion",
                    "uS",
                    Statistics.difference("conductance in still-face", "conductance in reunion")))
            .part(Part.positive(
                    "reunion less play", "uS", Statistics.difference("conductance in reunion", "conductance in play")))
            .read(Channels.levels(LevelChannel.SKIN_CONDUCTANCE), (dyad, next) -> new Outcomes()
                    .inEpisodes("conductance", dyad, (sheet, tick) -> sheet.level(LevelChannel.SKIN_CONDUCTANCE, tick))
                    .reading());

    /** Infants whose smiles were answered more in play bid more in the still-face, whatever their own smiling. */
    private static final FindingCheck BIDS = FindingCheck.of(
                    "still-face.bids-from-contingency", StudyDesigns.DIFFERENT_CAREGIVERS, 61)
            .part(Part.positive(
                    "smiles answered in play with bids: correlation, given smiling and looking",
                    "",
                    Statistics.partialCorrelation("answered", "bids", "smiling", "looking")))
            .read(new Gazes().uses().and(Channels.PHASES), (dyad, next) -> bids(dyad));

    /** Still-faces that were stopped before 100 of their 120 s because the infant became too upset. */
    private static final FindingCheck CURTAILED = FindingCheck.of("still-face.curtailed", StudyDesigns.FUSS_OUT, 135)
            .part(Part.within("share stopped before 100 s", "", Statistics.mean("stopped"), 0.05, 0.25))
            .read(Channels.NONE, (dyad, next) -> new Outcomes()
                    .add("stopped", dyad.episode("still-face").seconds() < SHORT_SECONDS ? 1 : 0, 1)
                    .reading());

    static final List<FindingCheck> ALL = List.of(EFFECT, CARRY_OVER, HEART_RATE, SKIN_CONDUCTANCE, BIDS, CURTAILED);

    private StillFaceChecks() {}

    /** Between one episode and another, of the same infants. */
    private static Part falls(String label, String more, String less) {
        return Part.positive(label, "", Statistics.difference(more, less));
    }

    private static Reading bids(ObservedDyad dyad) {
        Sheet play = dyad.episode("play");
        Outcomes outcomes = new Outcomes().add(new Gazes().of(dyad.episode("still-face")), "bids");
        addAnswered(outcomes, play);
        return outcomes.mean("smiling", play, PerTick.SMILING)
                .mean("looking", play, PerTick.LOOKING)
                .reading();
    }

    /** Share of the infant's smiling time in which the caregiver smiles back. */
    private static void addAnswered(Outcomes outcomes, Sheet play) {
        int smiling = 0;
        int answered = 0;
        for (int tick = 0; tick < play.length(); tick++) {
            if (play.infant(tick) == InfantPhase.SOCIAL_POSITIVE) {
                smiling++;
                answered += play.caregiver(tick) == CaregiverPhase.SOCIAL_POSITIVE ? 1 : 0;
            }
        }
        outcomes.add("answered", answered, smiling);
    }
}
