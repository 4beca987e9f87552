package peekaboo.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Puts the parser's complaint into words for somebody who writes scenarios, not parsers. */
final class SyntaxWords {
    private static final String CLOSING_QUOTE = "the closing quote";
    private static final String ESCAPE = "an escape such as \\n, or single quotes, in which \\ is a plain character";

    /** What the parser says, in part, and what it means; the first that fits is taken. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("cannot start any token", "a value in quotes, if it is to begin with this character"),
            new Meaning("mapping values are not allowed", "one key and its value a line, text with a colon in quotes"),
            new Meaning("mapping keys are not allowed", "a key in a line of its own"),
            new Meaning("sequence entries are not allowed", "a list item in a line of its own"),
            new Meaning("could not find expected ':'", "a colon and a value after the key"),
            new Meaning("expected <block end>", "a line indented like those above it"),
            new Meaning("expected ',' or ']'", "a comma or ]"),
            new Meaning("expected ',' or '}'", "a comma or }"),
            new Meaning("unexpected end of stream", CLOSING_QUOTE),
            new Meaning("unexpected document separator", CLOSING_QUOTE),
            new Meaning("unknown escape character", ESCAPE),
            new Meaning("expected escape sequence", ESCAPE),
            new Meaning("expected the node content", "a value"),
            new Meaning("undefined tag handle", "the value alone, without a tag"));

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

    YamlRefusal refusal() {
        Place place = mark.map(TreeBuilder::place).orElse(Place.START);
        return new YamlRefusal(place, found(), expected());
    }

    private String found() {
        String rest = rest();
        if (rest.isEmpty()) {
            return "the end of the text";
        }
        if (rest.charAt(0) == '\t') {
            return "a tab";
        }
        int end = rest.indexOf('\n');
        String line = (end < 0 ? rest : rest.substring(0, end)).strip();
        return line.isEmpty() ? "the end of the line" : Excerpt.of(line);
    }

    private String rest() {
        int index = mark.map(Mark::getIndex).orElse(0);
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.min(index, length)));
    }

    private String expected() {
        if (found().equals("a tab")) {
            return "spaces, for a tab has no agreed width";
        }
        String meaning = meaning();
        boolean hasOpening = meaning.startsWith("a comma") || meaning.equals(CLOSING_QUOTE);
        return hasOpening ? meaning + openedAt() : meaning;
    }

    private String meaning() {
        for (Meaning meaning : MEANINGS) {
            if (complaint.contains(meaning.part())) {
                return meaning.words();
            }
        }
        return "valid YAML (" + complaint + ")";
    }

    private String openedAt() {
        return opened.map(start -> " (opened at " + TreeBuilder.place(start) + ")")
                .orElse("");
    }

    private record Meaning(String part, String words) {}
}
