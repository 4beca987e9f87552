package peekaboo.phrase;

import java.util.List;

/** A few words or a sentence. In English it is complete; who listens to its parts can say it in another language. */
public interface Phrase {
    /** The phrase in English. */
    String inEnglish();

    /** Tells a listener what kind of phrase this is, by calling one of its methods once. */
    void tellTo(Listener listener);

    /** Hears of what a phrase is made. */
    interface Listener {
        /**
         * Words of a language.
         *
         * @param english with places {@code {0}}, {@code {1}} for the parts
         */
        void words(String english, List<Phrase> parts);

        /** What is the same in every language: a name, a path, something that somebody wrote. */
        void same(String text);

        /** A number in decimal digits with a decimal point, which a language may write as a comma. */
        void number(String digits);

        /** A phrase that begins with a capital. */
        void opening(Phrase phrase);
    }

    /** Words with places {@code {0}}, {@code {1}} for parts. The English must be a literal, so that tests find it. */
    static Phrase of(String english, Phrase... parts) {
        return new Words(english, List.of(parts));
    }

    /** A text that is the same in every language. */
    static Phrase same(String text) {
        return new Same(text);
    }

    /** A whole number, written in the same way in every language. */
    static Phrase same(long number) {
        return new Same(Long.toString(number));
    }

    /** A number as English writes it. */
    static Phrase number(String digits) {
        return new Digits(digits);
    }

    /** Names as they stand, with commas between. */
    static Phrase same(List<String> names) {
        return new Same(String.join(", ", names));
    }

    /** The phrase with a capital at its beginning. */
    default Phrase opening() {
        return new Opening(this);
    }
}
