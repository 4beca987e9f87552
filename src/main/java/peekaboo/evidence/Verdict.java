package peekaboo.evidence;

/** What became of a finding in the model. */
public enum Verdict {
    /** Every part lies where it must, its whole interval with it, and holds in as many samples as are asked for. */
    REPRODUCED("reproduced"),
    /** At least one part lies elsewhere, its whole interval with it, or holds in too few samples. */
    MISSED("missed"),
    /** The simulated sample cannot tell: an interval reaches over the edge, or nothing was observed. */
    INCONCLUSIVE("inconclusive"),
    /** No study of one session can show it: it needs a history. */
    NOT_YET("not yet");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Its name in tables. */
    public String label() {
        return label;
    }
}
