package peekaboo.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void parts_areFilledIn() {
        Phrase range = Phrase.of("a time from {0} to {1}", Phrase.same("0 s"), Phrase.same("10 s"));

        assertEquals("a time from 0 s to 10 s, in ms", inEnglish("{0}, in {1}", range, Phrase.same("ms")));
    }

    /** What somebody wrote may look like a place. */
    @Test
    void partThatLooksLikeAPlace_isNotFilled() {
        assertEquals("{1} and {0}", inEnglish("{0} and {1}", Phrase.same("{1}"), Phrase.same("{0}")));
    }

    @Test
    void bracesThatAreNoPlace_stay() {
        assertEquals("such as {caregiver: attuned} {9} {", inEnglish("such as {caregiver: attuned} {9} {"));
    }

    @Test
    void opening_beginsWithACapital() {
        assertEquals("When it waited", Phrase.of("when it waited").opening().inEnglish());
        assertEquals("", Phrase.same("").opening().inEnglish());
    }

    @Test
    void names_haveCommasBetween() {
        assertEquals("a, b, c", Phrase.same(List.of("a", "b", "c")).inEnglish());
    }

    @Test
    void listener_hearsWhatAPhraseIsMadeOf() {
        List<String> heard = new ArrayList<>();
        Phrase phrase =
                Phrase.of("{0} of {1}", Phrase.number("1.5"), Phrase.same(2)).opening();

        phrase.tellTo(new Noted(heard));

        assertEquals(List.of("opening", "words {0} of {1}", "number 1.5", "same 2"), heard);
    }

    private static String inEnglish(String english, Phrase... parts) {
        return Phrase.of(english, parts).inEnglish();
    }

    private record Noted(List<String> heard) implements Phrase.Listener {
        @Override
        public void words(String english, List<Phrase> parts) {
            heard.add("words " + english);
            parts.forEach(part -> part.tellTo(this));
        }

        @Override
        public void same(String text) {
            heard.add("same " + text);
        }

        @Override
        public void number(String digits) {
            heard.add("number " + digits);
        }

        @Override
        public void opening(Phrase phrase) {
            heard.add("opening");
            phrase.tellTo(this);
        }
    }
}
