package peekaboo.evidence;

import java.util.List;
import java.util.function.IntPredicate;
import peekaboo.coding.Sheet;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.measure.Reading;

/** Numbers of play that looking and smiling parameters show in at once, for tests of fitting. */
public final class PlayTargets {
    private static final double SECONDS_A_MINUTE = 60;

    private PlayTargets() {}

    /** Share of time looking and looks away a minute, share of time smiling and smiles a minute, heart rate; four to six months. */
    public static Targets all() {
        return new Targets(new Check("test.play", Designs.PLAY, 50, (dyad, next) -> outcomes(dyad.session()), parts()));
    }

    private static List<Part> parts() {
        return List.of(
                Part.within("looking", "", Statistics.pooled(0), 0, 1),
                Part.within("looks away", "/min", Statistics.pooled(1), 0, 10),
                Part.within("smiling", "", Statistics.pooled(2), 0, 1),
                Part.within("smiles", "/min", Statistics.pooled(3), 0, 10),
                Part.within("heart rate", "bpm", Statistics.pooled(4), 100, 200));
    }

    private static Reading outcomes(Sheet play) {
        double minutes = play.seconds() / SECONDS_A_MINUTE;
        return new Outcomes()
                .share(play, play::infantLooks)
                .add(count(play, tick -> play.began(InfantEvent.LOOKS_AWAY, tick)), minutes)
                .share(play, tick -> smiles(play, tick))
                .add(count(play, tick -> tick > 0 && smiles(play, tick) && !smiles(play, tick - 1)), minutes)
                .mean(play, play::heartRate)
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
