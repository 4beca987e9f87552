package peekaboo.evidence.check;

import java.util.List;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Measure;
import peekaboo.measure.battery.PhaseBouts;
import peekaboo.measure.battery.PhaseChanges;
import peekaboo.measure.battery.TimeBudget;

/** How both spend their time at about nine months, and how long they stay in a phase. */
final class PhaseChecks {
    private static final Measure BUDGET = new TimeBudget();
    private static final Measure BOUTS = new PhaseBouts();
    private static final Measure CHANGES = new PhaseChanges();
    private static final double WITHIN = 0.05;
    private static final double WITHIN_SHARE = 0.2;
    private static final double ONE_SD = 3.3;
    private static final String ELSEWHERE =
            "how often and how long a caregiver attends elsewhere was set from it by hand";

    /** How infants spend their time over the whole procedure. */
    private static final FindingCheck INFANT_BUDGET = FindingCheck.of(
                    "budget.infant-9-months", StudyDesigns.STILL_FACE_9_MONTHS, 87)
            .part(share("object-environment", InfantPhase.OBJECT_ENVIRONMENT.code(), 0.667))
            .part(share("social monitor", InfantPhase.SOCIAL_MONITOR.code(), 0.133))
            .part(share("social positive", InfantPhase.SOCIAL_POSITIVE.code(), 0.037))
            .part(share("protest", InfantPhase.PROTEST.code(), 0.158))
            .part(Part.within("withdrawn", Part.SHARE, Statistics.mean(InfantPhase.WITHDRAWN.code()), 0, 0.02))
            .read(BUDGET.uses(), dyad -> BUDGET.of(dyad.session()));

    /** How caregivers spend their time in play and reunion. */
    private static final FindingCheck CAREGIVER_BUDGET = FindingCheck.of(
                    "budget.caregiver-9-months", StudyDesigns.STILL_FACE_9_MONTHS, 87)
            .part(share("positive voice", CaregiverPhase.POSITIVE_VOICE.code(), 0.52))
            .part(share("monitor", CaregiverPhase.MONITOR.code(), 0.26))
            .part(share("social positive", CaregiverPhase.SOCIAL_POSITIVE.code(), 0.19))
            .part(share("intrusive", CaregiverPhase.INTRUSIVE.code(), 0.008))
            .part(share("attends elsewhere", CaregiverPhase.NOT_INFANT.code(), 0.006)
                    .fitted(ELSEWHERE))
            .read(BUDGET.uses(), dyad -> dyad.inPlayAndReunion(BUDGET));

    /** How long bouts of infants last over the whole procedure. */
    private static final FindingCheck INFANT_BOUTS = FindingCheck.of(
                    "bouts.infant-9-months", StudyDesigns.STILL_FACE_9_MONTHS, 87)
            .part(bout("object-environment", PhaseBouts.meanBout(InfantPhase.OBJECT_ENVIRONMENT), 10.3))
            .part(bout("social monitor", PhaseBouts.meanBout(InfantPhase.SOCIAL_MONITOR), 2.5))
            .part(bout("social positive", PhaseBouts.meanBout(InfantPhase.SOCIAL_POSITIVE), 2.5))
            .part(bout("protest", PhaseBouts.meanBout(InfantPhase.PROTEST), 10.3))
            .read(BOUTS.uses(), dyad -> BOUTS.of(dyad.session()));

    /** How long bouts of caregivers last in play and reunion. */
    private static final FindingCheck CAREGIVER_BOUTS = FindingCheck.of(
                    "bouts.caregiver-9-months", StudyDesigns.STILL_FACE_9_MONTHS, 87)
            .part(bout("positive voice", PhaseBouts.meanBout(CaregiverPhase.POSITIVE_VOICE), 3.65))
            .part(bout("social positive", PhaseBouts.meanBout(CaregiverPhase.SOCIAL_POSITIVE), 2.3))
            .part(bout("intrusive", PhaseBouts.meanBout(CaregiverPhase.INTRUSIVE), 3.3))
            .part(bout("attends elsewhere", PhaseBouts.meanBout(CaregiverPhase.NOT_INFANT), 2.9)
                    .fitted(ELSEWHERE))
            .read(BOUTS.uses(), dyad -> dyad.inPlayAndReunion(BOUTS));

    /** How often both change phase over the whole procedure. */
    private static final FindingCheck CHANGE_RATE = FindingCheck.of(
                    "bouts.change-rate", StudyDesigns.STILL_FACE_9_MONTHS, 87)
            .part(Part.near("infant", "/min", Statistics.mean("infant-changes"), 9.1, ONE_SD))
            .part(Part.near("caregiver", "/min", Statistics.mean("caregiver-changes"), 13.5, ONE_SD))
            .read(CHANGES.uses(), dyad -> CHANGES.of(dyad.session()));

    static final List<FindingCheck> ALL =
            List.of(INFANT_BUDGET, CAREGIVER_BUDGET, INFANT_BOUTS, CAREGIVER_BOUTS, CHANGE_RATE);

    private PhaseChecks() {}

    private static Part share(String label, String phase, double published) {
        return Part.near(label, Part.SHARE, Statistics.mean(phase), published, WITHIN);
    }

    private static Part bout(String label, String meanBout, double published) {
        return Part.near(label, "s", Statistics.pooled(meanBout), published, WITHIN_SHARE * published);
    }
}
