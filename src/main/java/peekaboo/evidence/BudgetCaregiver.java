package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Sheet;
import peekaboo.dyad.CaregiverPhase;

/** How caregivers spend the time in play and reunion with infants of nine months. */
final class BudgetCaregiver {
    private static final double WITHIN = 0.05;

    static final Check CHECK = new Check(
            "budget.caregiver-9-months",
            Designs.STILL_FACE_9_MONTHS,
            87,
            (dyad, next) -> {
                Outcomes outcomes = new Outcomes();
                Sheet play = dyad.episode(StillFaceEpisodes.PLAY);
                Sheet reunion = dyad.episode(StillFaceEpisodes.REUNION);
                for (CaregiverPhase phase : CaregiverPhase.all()) {
                    int ticks = ticks(play, phase) + ticks(reunion, phase);
                    outcomes.add(ticks, play.length() + reunion.length());
                }
                return outcomes.reading();
            },
            List.of(
                    near("positive voice", CaregiverPhase.POSITIVE_VOICE, 0.52),
                    near("monitor", CaregiverPhase.MONITOR, 0.26),
                    near("social positive", CaregiverPhase.SOCIAL_POSITIVE, 0.19),
                    near("intrusive", CaregiverPhase.INTRUSIVE, 0.008),
                    near("attends elsewhere", CaregiverPhase.NOT_INFANT, 0.006)));

    private BudgetCaregiver() {}

    private static int ticks(Sheet sheet, CaregiverPhase phase) {
        int ticks = 0;
        for (int tick = 0; tick < sheet.length(); tick++) {
            ticks += sheet.caregiver(tick) == phase ? 1 : 0;
        }
        return ticks;
    }

    private static Part near(String label, CaregiverPhase phase, double published) {
        return Part.near(label, "", Statistics.mean(phase.ordinal()), published, WITHIN);
    }
}
