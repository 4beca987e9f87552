package peekaboo.evidence;

import java.util.List;
import peekaboo.coding.Sheet;

/** The three episodes of the still-face procedure. */
final class StillFaceEpisodes {
    static final String PLAY = "play";
    static final String STILL_FACE = "still-face";
    static final String REUNION = "reunion";

    private StillFaceEpisodes() {}

    /** Sheets of all three, in their order. */
    static List<Sheet> of(Observed dyad) {
        return List.of(dyad.episode(PLAY), dyad.episode(STILL_FACE), dyad.episode(REUNION));
    }

    /** A level's mean in each of the three. */
    static Outcomes means(Observed dyad, Level level) {
        return add(new Outcomes(), dyad, level);
    }

    /** Adds a level's mean in each of the three. */
    static Outcomes add(Outcomes outcomes, Observed dyad, Level level) {
        for (Sheet episode : of(dyad)) {
            outcomes.mean(episode, tick -> level.at(episode, tick));
        }
        return outcomes;
    }

    /** A level read off a tick. */
    interface Level {
        double at(Sheet sheet, int tick);
    }

    static double smiles(Sheet sheet, int tick) {
        return Affect.positive(sheet, tick) ? 1 : 0;
    }

    static double looks(Sheet sheet, int tick) {
        return sheet.infantLooks(tick) ? 1 : 0;
    }

    static double negative(Sheet sheet, int tick) {
        return Affect.negative(sheet, tick) ? 1 : 0;
    }
}
