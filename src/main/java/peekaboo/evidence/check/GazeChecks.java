package peekaboo.evidence.check;

import java.util.List;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.measure.Measure;
import peekaboo.measure.Reading;
import peekaboo.measure.battery.EngagementSpectrum;
import peekaboo.measure.battery.HeartRateAroundAversion;
import peekaboo.measure.battery.LookCycles;
import peekaboo.measure.battery.MutualGazes;
import peekaboo.measure.battery.SmilesBeforeAversion;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** When infants look at the caregiver and when they look away. */
final class GazeChecks {
    private static final Measure AVERSION = new HeartRateAroundAversion();
    private static final Measure GAZES = new MutualGazes();
    private static final Measure CYCLES = new LookCycles();
    private static final Measure SPECTRUM = new EngagementSpectrum();
    private static final Measure SMILES = new SmilesBeforeAversion();
    private static final double NEARLY_NONE = 0.1;

    /** The heart speeds up in the seconds before the eyes are averted and slows down while they are. */
    private static final FindingCheck HEART_RATE_AROUND_AVERSION = FindingCheck.of(
                    "gaze.heart-rate-around-aversion", StudyDesigns.PLAY, 20)
            .part(Part.positive("rise before", "bpm", Statistics.pooled("heart-rate-before-aversion")))
            .part(Part.positive("fall during", "bpm", sample -> sample.pooled("heart-rate-during-aversion")
                    .map(change -> -change)))
            .read(AVERSION.uses(), dyad -> AVERSION.of(dyad.session()));

    /** More aversion and a faster heart under too little and under too much than with a caregiver as usual. */
    private static final FindingCheck U_SHAPE = FindingCheck.of("gaze.u-shape", StudyDesigns.THREE_CAREGIVERS, 20)
            .part(Part.positive(
                            "averting: still less as usual",
                            Part.SHARE,
                            Statistics.difference("averting, still", "averting, usual"))
                    .assumed("missing answers make an infant look away"))
            .part(Part.positive(
                    "averting: attention-getting less as usual",
                    Part.SHARE,
                    Statistics.difference("averting, attention-getting", "averting, usual")))
            .part(Part.positive(
                    "heart rate: still less as usual",
                    "bpm",
                    Statistics.difference("heart rate, still", "heart rate, usual")))
            .part(Part.positive(
                    "heart rate: attention-getting less as usual",
                    "bpm",
                    Statistics.difference("heart rate, attention-getting", "heart rate, usual")))
            .read(
                    Channels.coded(CodedChannel.GAZE).and(Channels.levels(LevelChannel.HEART_RATE)),
                    dyad -> withThreeCaregivers(dyad));

    /** Infants start and end nearly all mutual gazes: caregivers look nearly all the time. */
    private static final FindingCheck INFANT_CONTROLS = FindingCheck.of(
                    "gaze.infant-controls", StudyDesigns.PLAY_3_4_MONTHS, 8)
            .part(Part.within(
                    "started and ended by the infant", Part.SHARE, Statistics.pooled("gazes-infant-decides"), 0.85, 1))
            .assumed("the caregiver looks at the infant nearly all the time")
            .read(GAZES.uses(), dyad -> GAZES.of(dyad.session()));

    /** Looking and looking away come round three to five times a minute, at no fixed period. */
    private static final FindingCheck LOOKING_CYCLES = FindingCheck.of("gaze.cycles", StudyDesigns.PLAY, 54)
            .part(Part.within("cycles", "/min", Statistics.pooled("look-cycles"), 3, 5))
            .part(Part.within("period of the spectrum's peak", "s", Statistics.mean("engagement-period"), 10, 45))
            .part(Part.within(
                    "variation of the intervals (a clock has 0)",
                    "",
                    Statistics.mean("look-away-interval-cv"),
                    0.3,
                    1.5))
            .read(CYCLES.uses().and(SPECTRUM.uses()), dyad -> new Outcomes()
                    .addAll(CYCLES.of(dyad.session()))
                    .addAll(SPECTRUM.of(dyad.session()))
                    .reading());

    /** In peek-a-boo, stronger and longer smiles are followed by more time averted. */
    private static final FindingCheck AFTER_INTENSE_SMILES = FindingCheck.of(
                    "gaze.after-intense-smiles", StudyDesigns.PEEK_A_BOO, 60)
            .part(Part.positive(
                    "averted after strong less after weak smiles",
                    "s",
                    Statistics.mean("aversion-after-strong-smiles")))
            .assumed("a smile adds to what reaches the infant, the more the stronger it is")
            .read(SMILES.uses(), dyad -> SMILES.of(dyad.session()));

    /** Each begins to look at the other more readily while the other looks, and stops less readily. */
    private static final FindingCheck EACH_HOLDS_THE_OTHER = FindingCheck.of(
                    "gaze.coupling", StudyDesigns.PLAY_AT_HOME, 49)
            .part(more(LookCoupling.INFANT, LookCoupling.BEGINS))
            .part(less(LookCoupling.INFANT, LookCoupling.STOPS))
            .part(more(LookCoupling.CAREGIVER, LookCoupling.BEGINS))
            .part(less(LookCoupling.CAREGIVER, LookCoupling.STOPS)
                    .assumed("the caregiver's look is held by that of the infant"))
            .assumed("a face turned to the infant draws its eyes, and the infant's look calls the caregiver's back")
            .read(LookCoupling.NEEDS, dyad -> LookCoupling.of(dyad.session()));

    /** A look goes with the lengths of the two before it of its kind, not with those of the other kind. */
    private static final FindingCheck MEMORY = FindingCheck.of("gaze.memory", StudyDesigns.STILL_FACE, 109)
            .part(remembered("looks: with the one before", LookMemory.LOOKS_LAG_1))
            .part(remembered("looks: with the last but one", LookMemory.LOOKS_LAG_2))
            .part(remembered("looks away: with the one before", LookMemory.AWAYS_LAG_1))
            .part(remembered("looks away: with the last but one", LookMemory.AWAYS_LAG_2))
            .part(apart("look away: with the look before it", LookMemory.AWAY_AFTER_LOOK))
            .part(apart("look: with the look away before it", LookMemory.LOOK_AFTER_AWAY))
            .assumed("attention drifts slowly, in how much the face holds and in how much all else does")
            .read(LookMemory.NEEDS, dyad -> dyad.inPlayAndReunion(LookMemory::of));

    static final List<FindingCheck> ALL = List.of(
            HEART_RATE_AROUND_AVERSION,
            U_SHAPE,
            INFANT_CONTROLS,
            LOOKING_CYCLES,
            AFTER_INTENSE_SMILES,
            EACH_HOLDS_THE_OTHER,
            MEMORY);

    private GazeChecks() {}

    private static Part more(String who, String does) {
        return Part.above(rates(who, does), "", whileOtherLooks(who, does), 1);
    }

    private static Part less(String who, String does) {
        return Part.below(rates(who, does), "", whileOtherLooks(who, does), 1);
    }

    private static String rates(String who, String does) {
        return who + " " + does + ": rate while the other looks over that while not";
    }

    private static Part.Statistic whileOtherLooks(String who, String does) {
        return Statistics.pooledRatio(LookCoupling.rate(who, does, true), LookCoupling.rate(who, does, false));
    }

    private static Part remembered(String label, String correlation) {
        return Part.positive(label, "", Statistics.pooled(correlation));
    }

    private static Part apart(String label, String correlation) {
        return Part.within(label, "", Statistics.pooled(correlation), -NEARLY_NONE, NEARLY_NONE);
    }

    private static Reading withThreeCaregivers(ObservedDyad dyad) {
        Outcomes outcomes = new Outcomes();
        for (String caregiver : List.of("usual", "still", "attention-getting")) {
            Sheet session = dyad.sessionWith(caregiver);
            outcomes.share("averting, " + caregiver, session, tick -> !session.infantLooks(tick));
            outcomes.mean("heart rate, " + caregiver, session, PerTick.HEART_RATE);
        }
        return outcomes.reading();
    }
}
