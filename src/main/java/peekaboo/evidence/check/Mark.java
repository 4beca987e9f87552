package peekaboo.evidence.check;

/**
 * What an effect owes to those who made the model: a finding that the model shows says the more, the less of it was put in.
 *
 * @param kind how much
 * @param reason in a few words, without a full stop; empty where it emerged
 */
public record Mark(Kind kind, String reason) {

    /** Nothing was put in for it and nothing set to it: it came out of what the model does anyway. */
    public static final Mark EMERGED = new Mark(Kind.EMERGED, "");

    /** Of a number that the search for the presets' values was aimed at. */
    public static final Mark OF_PRESETS = fitted("the presets were fitted to it");

    public Mark {
        if (reason.isEmpty() != (kind == Kind.EMERGED)) {
            throw new IllegalArgumentException(kind + ": \"" + reason + "\" is no reason for that");
        }
    }

    /** From the one that owes most to the makers of the model to the one that owes least. */
    public enum Kind {
        /** A rule whose direct content is the effect was put in. */
        ASSUMED("assumed"),
        /** A value was set so that it comes out, by a search or by hand. */
        FITTED("fitted"),
        /** It came out by itself. */
        EMERGED("emerged");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Its name in tables. */
        public String label() {
            return label;
        }
    }

    /** Of an effect that a rule was put in for. */
    static Mark assumed(String rule) {
        return new Mark(Kind.ASSUMED, rule);
    }

    /** Of an effect that a value was set for. */
    static Mark fitted(String value) {
        return new Mark(Kind.FITTED, value);
    }

    /** "assumed: a rule", or "emerged". */
    public String inWords() {
        return reason.isEmpty() ? kind.label : kind.label + ": " + reason;
    }
}
