package peekaboo.words.story;

import java.util.ArrayList;
import java.util.List;
import peekaboo.words.Wording;

/**
 * Sorts what is worth telling into lines that can be read aloud while it happens: what belongs to one moment shares a
 * line, what matters less waits for a quiet stretch, and where much happens a moment is longer.
 */
final class Pace {
    private static final double MOMENT_SECONDS = 1.5;
    private static final double CROWDED_MOMENT_SECONDS = 3;
    private static final double CROWDED_SECONDS = 20;
    private static final int CROWDED_LINES = 5;
    private static final double QUIET_SECONDS = 3;
    private static final double VERY_QUIET_SECONDS = 6;

    private final double tickSeconds;
    private final List<StoryLine> lines = new ArrayList<>();
    private String before = "";

    Pace(double tickSeconds) {
        this.tickSeconds = tickSeconds;
    }

    List<StoryLine> lines(List<Beat> beats) {
        Scene scene = new Scene();
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            if (beat.dropped) {
                continue;
            }
            if (beat.about == Beat.About.HEADING) {
                end(scene);
                scene = new Scene();
                lines.add(new StoryLine(StoryLine.Kind.HEADING, seconds(beat.tick), beat.words));
            } else if (!scene.isEmpty() && !scene.full() && belongs(scene, beat)) {
                scene.add(beat);
            } else if (beat.must() || hasRoom(beat, scene, beats, i)) {
                end(scene);
                scene = new Scene();
                scene.add(beat);
            }
        }
        end(scene);
        return lines;
    }

    private boolean belongs(Scene scene, Beat beat) {
        boolean crowded = linesLately(scene.tick()) >= CROWDED_LINES;
        double since = seconds(beat.tick - scene.tick());
        return crowded ? since <= CROWDED_MOMENT_SECONDS : since <= MOMENT_SECONDS && since < beat.joinsWithinSeconds;
    }

    private int linesLately(int tick) {
        int count = 0;
        for (int i = lines.size() - 1; i >= 0 && seconds(tick) - lines.get(i).seconds() < CROWDED_SECONDS; i--) {
            count++;
        }
        return count;
    }

    /** Something that may be told begins a line only in a quiet stretch. */
    private boolean hasRoom(Beat beat, Scene scene, List<Beat> beats, int index) {
        double quiet = beat.weight == Beat.Weight.MAY ? QUIET_SECONDS : VERY_QUIET_SECONDS;
        boolean after = scene.isEmpty() || seconds(beat.tick - scene.tick()) >= quiet;
        return after && seconds(nextMust(beats, index) - beat.tick) >= quiet / 2;
    }

    private static int nextMust(List<Beat> beats, int index) {
        for (int i = index + 1; i < beats.size(); i++) {
            if (beats.get(i).must() && !beats.get(i).dropped) {
                return beats.get(i).tick;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void end(Scene scene) {
        if (scene.isEmpty()) {
            return;
        }
        String words = scene.words();
        boolean same = words.equals(before);
        if (!same || scene.must()) {
            String told = same ? Wording.AGAIN.say(words) : words;
            lines.add(new StoryLine(StoryLine.Kind.SCENE, seconds(scene.tick()), told));
            before = told;
        }
    }

    private double seconds(int ticks) {
        return ticks * tickSeconds;
    }
}
