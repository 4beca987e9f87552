package peekaboo.evidence.check;

import java.util.List;
import peekaboo.dyad.Voice;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.measure.Bout;
import peekaboo.measure.Reading;
import peekaboo.measure.battery.Gazes;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** What play, a still face and the reunion do to infants. */
final class StillFaceChecks {
    private static final double SHORT_SECONDS = 100;
    private static final String STOPPED = "stopped";
    private static final String TOGETHER = "social match in reunion";
    private static final double WITHIN_BPM = 3;
    private static final double SECONDS_A_MINUTE = 60;
    private static final String NO_WARMTH = "an infant smiles at a warm face alone";

    /** From play to still-face: smiles and looks fall, negative affect rises. */
    private static final FindingCheck EFFECT = FindingCheck.of("still-face.effect", StudyDesigns.STILL_FACE, 50)
            .part(falls("smiling falls: play less still-face", "smiling in play", "smiling in still-face")
                    .assumed(NO_WARMTH))
            .part(falls("looking falls: play less still-face", "looking in play", "looking in still-face")
                    .assumed("missing answers make an infant look away, and warmth holds its eyes"))
            .part(falls("negative affect rises: still-face less play", "negative in still-face", "negative in play"))
            .inSamples(0.95)
            .read(Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE), dyad -> new Outcomes()
                    .inEpisodes("smiling", dyad, PerTick.SMILING)
                    .inEpisodes("looking", dyad, PerTick.LOOKING)
                    .inEpisodes("negative", dyad, PerTick.NEGATIVE)
                    .reading());

    /** In the reunion smiles come back in part, and some of the fussing is carried over. */
    private static final FindingCheck CARRY_OVER = FindingCheck.of("still-face.carry-over", StudyDesigns.STILL_FACE, 50)
            .part(falls("smiling: play less reunion", "smiling in play", "smiling in reunion"))
            .part(falls("smiling: reunion less still-face", "smiling in reunion", "smiling in still-face")
                    .assumed(NO_WARMTH))
            .part(falls("negative affect: reunion less play", "negative in reunion", "negative in play"))
            .inSamples(0.95)
            .read(Channels.coded(CodedChannel.INFANT), dyad -> new Outcomes()
                    .inEpisodes("smiling", dyad, PerTick.SMILING)
                    .inEpisodes("negative", dyad, PerTick.NEGATIVE)
                    .reading());

    /** Highest in the still-face, then in the reunion, lowest in play, and by how much. */
    private static final FindingCheck HEART_RATE = FindingCheck.of("still-face.heart-rate", StudyDesigns.STILL_FACE, 23)
            .part(Part.near("play", "bpm", Statistics.mean("heart rate in play"), 135.0, WITHIN_BPM))
            .part(Part.near("still-face", "bpm", Statistics.mean("heart rate in still-face"), 146.6, WITHIN_BPM))
            .part(Part.near("reunion", "bpm", Statistics.mean("heart rate in reunion"), 144.5, WITHIN_BPM))
            .part(Part.positive(
                    "still-face less reunion",
                    "bpm",
                    Statistics.difference("heart rate in still-face", "heart rate in reunion")))
            .part(Part.positive(
                    "reunion less play", "bpm", Statistics.difference("heart rate in reunion", "heart rate in play")))
            .read(Channels.levels(LevelChannel.HEART_RATE), dyad -> new Outcomes()
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
            .read(Channels.levels(LevelChannel.SKIN_CONDUCTANCE), dyad -> new Outcomes()
                    .inEpisodes("conductance", dyad, (sheet, tick) -> sheet.level(LevelChannel.SKIN_CONDUCTANCE, tick))
                    .reading());

    /** Infants whose smiles were answered more in play bid more in the still-face, whatever their own smiling. */
    private static final FindingCheck BIDS = FindingCheck.of(
                    "still-face.bids-from-contingency", StudyDesigns.DIFFERENT_CAREGIVERS, 61)
            .part(Part.positive(
                    "smiles answered in play with bids: correlation, given smiling and looking",
                    "",
                    Statistics.partialCorrelation(SmilesMet.NAME, "bids", "smiling", "looking")))
            .assumed("bids are in proportion to what the infant has come to expect")
            .read(new Gazes().uses().and(Channels.PHASES), dyad -> bids(dyad));

    /** Still-faces that were stopped before 100 of their 120 s because the infant became too upset; by age beside it. */
    private static final FindingCheck CURTAILED = FindingCheck.of("still-face.curtailed", StudyDesigns.FUSS_OUT, 135)
            .part(Part.within("share stopped before 100 s", Part.SHARE, Statistics.mean(STOPPED), 0.05, 0.25)
                    .fitted("no source says after how much protest a session was stopped: 40 s was set by hand so that"
                            + " the share comes out"))
            .part(stoppedAt("3-4-months"))
            .part(stoppedAt("4-6-months"))
            .part(stoppedAt("9-months"))
            .read(Channels.NONE, dyad -> stopped(dyad));

    /** Voices that are no crying come oftener in the first minute without an answer than in play. */
    private static final FindingCheck VOICES_BURST = FindingCheck.of(
                    "still-face.voices-burst", StudyDesigns.STILL_FACE, 38)
            .part(Part.positive(
                    "first minute of the still-face less play",
                    "/min",
                    Statistics.difference("voices in still-face", "voices in play")))
            .part(Part.beside("in play", "/min", Statistics.mean("voices in play")))
            .part(Part.beside("in the first minute", "/min", Statistics.mean("voices in still-face")))
            .assumed("an infant that expects answers bids with its voice where they stay out")
            .read(Channels.coded(CodedChannel.VOICE), dyad -> voices(dyad));

    /** Who is more upset by the still face is less together with the caregiver afterwards. */
    private static final FindingCheck LESS_MATCH = FindingCheck.of(
                    "still-face.negativity-less-match", StudyDesigns.STILL_FACE, 40)
            .part(Part.negative(
                    "negative in the still-face with social match in the reunion: correlation",
                    "",
                    Statistics.correlation("negative in still-face", TOGETHER)))
            .assumed("one trait drawn for each infant makes it upset sooner and smile less: a shared cause")
            .read(Channels.PHASES, dyad -> new Outcomes()
                    .mean("negative in still-face", dyad.episode("still-face"), PerTick.NEGATIVE)
                    .mean(TOGETHER, dyad.episode("reunion"), PerTick.TOGETHER)
                    .reading());

    static final List<FindingCheck> ALL =
            List.of(EFFECT, CARRY_OVER, HEART_RATE, SKIN_CONDUCTANCE, BIDS, CURTAILED, VOICES_BURST, LESS_MATCH);

    private StillFaceChecks() {}

    /** Between one episode and another, of the same infants. */
    private static Part falls(String label, String more, String less) {
        return Part.positive(label, Part.SHARE, Statistics.difference(more, less));
    }

    private static Reading bids(ObservedDyad dyad) {
        Sheet play = dyad.episode("play");
        Outcomes outcomes = new Outcomes().add(new Gazes().of(dyad.episode("still-face")), "bids");
        return outcomes.addAll(SmilesMet.of(play))
                .mean("smiling", play, PerTick.SMILING)
                .mean("looking", play, PerTick.LOOKING)
                .reading();
    }

    private static Part stoppedAt(String age) {
        return Part.beside("infants of " + age, Part.SHARE, Statistics.mean(stoppedOf(age)));
    }

    private static String stoppedOf(String age) {
        return STOPPED + ", " + age;
    }

    private static Reading stopped(ObservedDyad dyad) {
        int stopped = dyad.episode("still-face").seconds() < SHORT_SECONDS ? 1 : 0;
        Outcomes outcomes = new Outcomes().add(STOPPED, stopped, 1);
        for (String age : StudyDesigns.ages(StudyDesigns.FUSS_OUT)) {
            boolean isOfAge = age.equals(dyad.preset());
            outcomes.add(stoppedOf(age), isOfAge ? stopped : 0, isOfAge ? 1 : 0);
        }
        return outcomes.reading();
    }

    private static Reading voices(ObservedDyad dyad) {
        Sheet still = dyad.episode("still-face");
        Outcomes outcomes = new Outcomes();
        addVoices(outcomes, "voices in play", dyad.episode("play"));
        addVoices(
                outcomes,
                "voices in still-face",
                still.part(0, Math.min(still.length(), still.ticks(SECONDS_A_MINUTE))));
        return outcomes.reading();
    }

    /** Voices a minute that are no crying and that begin within the stretch. */
    private static void addVoices(Outcomes outcomes, String name, Sheet sheet) {
        long voices =
                Bout.all(sheet.length(), tick -> sheet.code(CodedChannel.VOICE, tick) == Voice.COO.ordinal()).stream()
                        .filter(voice -> voice.first() > 0)
                        .count();
        outcomes.add(name, voices * SECONDS_A_MINUTE, sheet.seconds());
    }
}
