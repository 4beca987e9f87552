package peekaboo.words.story;

/** One thing worth telling. What became of it may change how it is told, until the session has ended. */
final class Beat {
    /** Whom it is about, and so the subject of its sentence. */
    enum About {
        INFANT,
        CAREGIVER,
        /** A whole sentence of its own. */
        ITSELF,
        /** A heading. */
        HEADING
    }

    /** How much it matters that it is told. */
    enum Weight {
        /** Never left out. */
        MUST,
        /** Told where it fits. */
        MAY,
        /** Told when little else happens. */
        FAINT
    }

    final int tick;
    final About about;
    Weight weight;
    String words;
    String tail = "";
    double joinsWithinSeconds = Double.MAX_VALUE;
    boolean dropped;

    Beat(int tick, About about, Weight weight, String words) {
        this.tick = tick;
        this.about = about;
        this.weight = weight;
        this.words = words;
    }

    /** How it is told right after something else the same partner did: a tail such as ", thumb to mouth". */
    Beat orAsTail(String shorter) {
        tail = shorter;
        return this;
    }

    /** Begins a new line unless the line before it began less than so long ago. */
    Beat joiningWithin(double seconds) {
        joinsWithinSeconds = seconds;
        return this;
    }

    /** Tells it otherwise. */
    void retell(Weight newWeight, String newWords) {
        weight = newWeight;
        words = newWords;
    }

    /** Leaves it out after all. */
    void drop() {
        dropped = true;
    }

    boolean must() {
        return weight == Weight.MUST;
    }
}
