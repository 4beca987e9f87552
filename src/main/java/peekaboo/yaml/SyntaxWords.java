package peekaboo.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import peekaboo.phrase.Phrase;
import peekaboo.text.Blanks;
import peekaboo.yaml.YamlOutcome.Refusal;

/** Puts the parser's complaint into words for somebody who writes scenarios, not parsers. */
final class SyntaxWords {
    private static final Phrase CLOSING_QUOTE = Phrase.of("the closing quote");
    private static final Phrase ESCAPE =
            Phrase.of("an escape such as \\n, or single quotes, in which \\ is a plain character");

    /** What the parser says, in part, and what it means; the first that fits is taken. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(
                    "cannot start any token", Phrase.of("a value in quotes, if it is to begin with this character")),
            new Meaning(
                    "mapping values are not allowed",
                    Phrase.of("one key and its value a line, text with a colon in quotes")),
            new Meaning("mapping keys are not allowed", Phrase.of("a key in a line of its own")),
            new Meaning("sequence entries are not allowed", Phrase.of("a list item in a line of its own")),
            new Meaning("could not find expected ':'", Phrase.of("a colon and a value after the key")),
            new Meaning("expected <block end>", Phrase.of("a line indented like those above it")),
            new Meaning("expected ',' or ']'", Phrase.of("a comma or ]"), true),
            new Meaning("expected ',' or '}'", Phrase.of("a comma or }"), true),
            new Meaning("unexpected end of stream", CLOSING_QUOTE, true),
            new Meaning("unexpected document separator", CLOSING_QUOTE, true),
            new Meaning("unknown escape character", ESCAPE),
            new Meaning("expected escape sequence", ESCAPE),
            new Meaning("expected the node content", Phrase.of("a value")),
            new Meaning("undefined tag handle", Phrase.of("the value alone, without a tag")));

    private final String text;
    private final String complaint;
    private final Optional<Mark> mark;
    private final Optional<Mark> opened;

    SyntaxWords(String text, MarkedYamlEngineException marked) {
        this.text = text;
        this.complaint = marked.getProblem() == null ? "" : marked.getProblem();
        this.mark = marked.getProblemMark();
        this.opened = marked.getContextMark();
    }

    Refusal refusal() {
        SyntaxSlip slip = new SyntaxSlip(text, new int[] {index(mark), index(opened)});
        Refusal likely = slip.refusal(complaint);
        return likely != null ? likely : asComplained();
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    private Refusal asComplained() {
        Place place = mark.map(TreeBuilder::place).orElse(Place.START);
        return new Refusal(place, found(), expected());
    }

    private Phrase found() {
        String rest = rest();
        if (rest.isEmpty()) {
            return Phrase.of("the end of the text");
        }
        if (isTab(rest)) {
            return Phrase.of("a tab");
        }
        int end = rest.indexOf('\n');
        String line = Blanks.trimmed(end < 0 ? rest : rest.substring(0, end));
        return line.isEmpty() ? Phrase.of("the end of the line") : Phrase.same(Excerpt.of(line));
    }

    private static boolean isTab(String rest) {
        return !rest.isEmpty() && rest.charAt(0) == '\t';
    }

    private String rest() {
        int index = mark.map(Mark::getIndex).orElse(0);
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.min(index, length)));
    }

    private Phrase expected() {
        return isTab(rest()) ? Phrase.of("spaces, for a tab has no agreed width") : meaning();
    }

    private Phrase meaning() {
        for (Meaning meaning : MEANINGS) {
            if (complaint.contains(meaning.part())) {
                return meaning.closes() ? opened(meaning.words()) : meaning.words();
            }
        }
        return Phrase.of("valid YAML ({0})", Phrase.same(Excerpt.of(complaint)));
    }

    private Phrase opened(Phrase closing) {
        return opened.map(start -> Phrase.same(TreeBuilder.place(start).toString()))
                .map(place -> Phrase.of("{0} (opened at {1})", closing, place))
                .orElse(closing);
    }

    /**
     * A complaint of the parser.
     *
     * @param part what it says, in part
     * @param words what it expects
     * @param closes whether that closes what was opened before
     */
    private record Meaning(String part, Phrase words, boolean closes) {
        Meaning(String part, Phrase words) {
            this(part, words, false);
        }
    }
}
