package peekaboo.app.browser;

import peekaboo.dyad.Accord;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantPhase;
import peekaboo.record.CodedChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;
import peekaboo.text.JsonText;

/** How much there was of what in a stretch of a session, in ticks: the numbers that bets are answered with. */
final class TallyText {
    private static final Gaze[] GAZES = Gaze.values();

    private int away;
    private int together;
    private int protesting;

    private TallyText() {}

    /**
     * From one tick to the one before another: all ticks; those in which the infant looks away from the face; those in which
     * both are in step, as {@code matched} in ticks.csv; those in which the infant protests.
     */
    static String of(Recording recording, int first, int end) {
        TallyText tally = new TallyText();
        int until = Math.min(end, recording.ticks());
        for (int tick = first; tick < until; tick++) {
            tally.take(recording.everyTick(), tick);
        }
        return new JsonText(JsonText.Layout.COMPACT)
                .open()
                .number("ticks", Math.max(0, until - first))
                .number("away", tally.away)
                .number("together", tally.together)
                .number("protesting", tally.protesting)
                .close()
                .toString();
    }

    private void take(Sheet ticks, int tick) {
        away += GAZES[ticks.code(CodedChannel.GAZE, tick)] == Gaze.FACE ? 0 : 1;
        together += Accord.USUAL.matches(ticks.infant(tick), ticks.caregiver(tick)) ? 1 : 0;
        protesting += ticks.infant(tick) == InfantPhase.PROTEST ? 1 : 0;
    }
}
