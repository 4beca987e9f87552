package peekaboo.yaml;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlOutcome.Refusal;
import peekaboo.yaml.YamlOutcome.Tree;

/** Reads a text as one YAML document. */
public final class YamlReader {
    /** The longest text that is read, in characters: 1 MiB. */
    public static final int LONGEST = 1 << 20;

    /** The deepest nesting that is read; the root is at depth 1. */
    public static final int DEEPEST = 32;

    private YamlReader() {}

    /**
     * The tree of this text, or the first reason why it is refused. Never throws, whatever the text. A byte order mark at its
     * beginning, as some editors write it, is no part of it.
     */
    public static YamlOutcome read(String text) {
        return readUnmarked(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static YamlOutcome readUnmarked(String text) {
        Refusal early = refusalUnparsed(text);
        return early != null ? early : parse(text);
    }

    private static @Nullable Refusal refusalUnparsed(String text) {
        if (text.length() > LONGEST) {
            return new Refusal(
                    Place.START, Phrase.of("a text of more than 1 MiB"), Phrase.of("a text of at most 1 MiB"));
        }
        return Characters.refusal(text);
    }

    private static YamlOutcome parse(String text) {
        TreeBuilder builder = new TreeBuilder(events(text));
        try {
            return new Tree(builder.document());
        } catch (TreeBuilder.Refused refused) {
            return refused.refusal();
        } catch (MarkedYamlEngineException marked) {
            return new SyntaxWords(text, marked).refusal();
        } catch (YamlEngineException | IllegalArgumentException unmarked) {
            // The parser reads the digits of an escape without a check: "\\UFFFFFFFF" is a NumberFormatException.
            Phrase found = Phrase.of("something that is not YAML after this place");
            return new Refusal(builder.reached(), found, Phrase.of("valid YAML"));
        }
    }

    private static Iterator<Event> events(String text) {
        // One buffer for the whole text: with small ones the parser copies a long scalar again for each.
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(Math.max(1, text.length()))
                .setUseMarks(true)
                .setCodePointLimit(LONGEST)
                .build();
        return new Parse(settings).parseString(text).iterator();
    }
}
