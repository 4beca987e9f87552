package peekaboo.evidence;

import java.util.function.IntPredicate;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.evidence.check.FindingCheck;
import peekaboo.evidence.check.Outcomes;
import peekaboo.evidence.check.Outcomes.PerTick;
import peekaboo.evidence.check.Part;
import peekaboo.evidence.check.Statistics;
import peekaboo.evidence.check.StudyDesigns;
import peekaboo.measure.Reading;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Sheet;

/** Numbers of play that looking and smiling parameters show in at once, for tests of fitting. */
public final class PlayTargets {
    private static final double SECONDS_A_MINUTE = 60;

    private PlayTargets() {}

    /** Share of time looking and looks away a minute, share of time smiling and smiles a minute, heart rate; four to six months. */
    public static Targets all() {
        return new Targets(FindingCheck.of("test.play", StudyDesigns.PLAY, 50)
                .part(Part.within("looking", "", Statistics.pooled("looking"), 0, 1))
                .part(Part.within("looks away", "/min", Statistics.pooled("looks away"), 0, 10))
                .part(Part.within("smiling", "", Statistics.pooled("smiling"), 0, 1))
                .part(Part.within("smiles", "/min", Statistics.pooled("smiles"), 0, 10))
                .part(Part.within("heart rate", "bpm", Statistics.pooled("heart rate"), 100, 200))
                .read(
                        Channels.coded(CodedChannel.INFANT, CodedChannel.GAZE)
                                .and(Channels.levels(LevelChannel.HEART_RATE))
                                .and(Channels.ofEvents()),
                        dyad -> outcomes(dyad.session())));
    }

    private static Reading outcomes(Sheet play) {
        double minutes = play.seconds() / SECONDS_A_MINUTE;
        return new Outcomes()
                .mean("looking", play, PerTick.LOOKING)
                .add("looks away", count(play, tick -> play.began(InfantEvent.LOOKS_AWAY, tick)), minutes)
                .share("smiling", play, tick -> smiles(play, tick))
                .add("smiles", count(play, tick -> tick > 0 && smiles(play, tick) && !smiles(play, tick - 1)), minutes)
                .mean("heart rate", play, PerTick.HEART_RATE)
                .reading();
    }

    private static boolean smiles(Sheet play, int tick) {
        return play.infant(tick) == InfantPhase.SOCIAL_POSITIVE;
    }

    private static int count(Sheet play, IntPredicate holds) {
        int count = 0;
        for (int tick = 0; tick < play.length(); tick++) {
            count += holds.test(tick) ? 1 : 0;
        }
        return count;
    }
}
