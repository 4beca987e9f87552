package peekaboo.yaml;

import peekaboo.phrase.Phrase;

/** Carries a refusal out of the recursion of {@link TreeBuilder}; never leaves the room. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient YamlRefusal refusal;

    Refused(Place place, Phrase found, Phrase expected) {
        super(found.inEnglish(), null, false, false);
        this.refusal = new YamlRefusal(place, found, expected);
    }

    YamlRefusal refusal() {
        return refusal;
    }
}
