package peekaboo.words.story;

import java.util.ArrayList;
import java.util.List;
import peekaboo.words.Wording;

/** Collects what is worth telling, in the order of time. */
final class Beats {
    private final List<Beat> beats = new ArrayList<>();
    private final int[] said = new int[Wording.values().length];

    Beat infant(int tick, Beat.Weight weight, Wording what) {
        return add(new Beat(tick, Beat.About.INFANT, weight, next(what)));
    }

    Beat caregiver(int tick, Beat.Weight weight, Wording what) {
        return add(new Beat(tick, Beat.About.CAREGIVER, weight, next(what)));
    }

    Beat sentence(int tick, Beat.Weight weight, Wording what) {
        return add(new Beat(tick, Beat.About.ITSELF, weight, next(what)));
    }

    Beat add(Beat beat) {
        beats.add(beat);
        return beat;
    }

    /** The next way of saying it, in turn. */
    String next(Wording what) {
        List<String> ways = what.ways();
        String words = ways.get(said[what.ordinal()] % ways.size());
        said[what.ordinal()]++;
        return words;
    }

    List<Beat> all() {
        return beats;
    }
}
