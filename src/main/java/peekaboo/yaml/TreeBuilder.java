package peekaboo.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import peekaboo.phrase.Phrase;
import peekaboo.yaml.YamlOutcome.Refusal;

/** Builds the tree of one document from parse events. Recursion is bounded by {@link YamlReader#DEEPEST}. */
final class TreeBuilder {
    private static final Phrase DEEPEST = Phrase.same(YamlReader.DEEPEST);

    private final Iterator<Event> events;
    private Place reached = Place.START;

    TreeBuilder(Iterator<Event> events) {
        this.events = events;
    }

    /** Where the last event began: the best place known when the parser fails without one. */
    Place reached() {
        return reached;
    }

    /** The only document. Throws {@link Refused}, or whatever the parser throws at a syntax error. */
    YamlNode document() {
        next();
        if (!(next() instanceof DocumentStartEvent start)) {
            throw nothingWritten();
        }
        refuseDirectives(start);
        YamlNode root = node(next(), 1);
        if (root instanceof YamlScalar scalar && scalar.isBlank()) {
            throw nothingWritten();
        }
        next();
        refuseSecondDocument(next());
        return root;
    }

    private Event next() {
        Event event = events.next();
        reached = event.getStartMark().map(TreeBuilder::place).orElse(reached);
        return event;
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Refused nothingWritten() {
        return new Refused(Place.START, Phrase.of("nothing but blanks and comments"), Phrase.of("keys and values"));
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            throw new Refused(reached, Phrase.of("a directive (%)"), Phrase.of("keys and values alone"));
        }
    }

    private void refuseSecondDocument(Event event) {
        if (!(event instanceof StreamEndEvent)) {
            throw new Refused(reached, Phrase.of("a second document"), Phrase.of("one document a file"));
        }
    }

    private YamlNode node(Event event, int depth) {
        refuseProperties(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth > YamlReader.DEEPEST) {
            throw new Refused(
                    reached, Phrase.of("nesting deeper than {0}", DEEPEST), Phrase.of("at most {0} levels", DEEPEST));
        }
        return event instanceof MappingStartEvent ? mapping(depth) : sequence(depth);
    }

    private void refuseProperties(Event event) {
        if (event instanceof AliasEvent alias) {
            throw new Refused(
                    reached,
                    Phrase.of("an alias (*{0})", excerpt(alias.getAlias().getValue())),
                    Phrase.of("the value itself, written out"));
        }
        Optional<Anchor> anchor = event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        if (anchor.isPresent()) {
            throw new Refused(
                    reached,
                    Phrase.of("an anchor (&{0})", excerpt(anchor.get().getValue())),
                    Phrase.of("the value alone"));
        }
        String tag = tag(event);
        if (tag != null) {
            throw new Refused(reached, Phrase.of("a tag ({0})", excerpt(tag)), Phrase.of("the value alone"));
        }
    }

    private static Phrase excerpt(String text) {
        return Phrase.same(Excerpt.of(text));
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().orElse(null);
        }
        if (event instanceof MappingStartEvent mapping) {
            return mapping.getTag().orElse(null);
        }
        return event instanceof SequenceStartEvent sequence ? sequence.getTag().orElse(null) : null;
    }

    private YamlScalar scalar(ScalarEvent event) {
        Phrase forbidden = Characters.forbiddenIn(event.getValue());
        if (forbidden != null) {
            throw new Refused(reached, forbidden, Characters.PLAIN);
        }
        return new YamlScalar(reached, event.getValue(), !event.isPlain());
    }

    private YamlSequence sequence(int depth) {
        Place place = reached;
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlSequence(place, items);
    }

    private YamlMapping mapping(int depth) {
        Place place = reached;
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            YamlScalar key = key(event);
            refuseSecond(key, seen.putIfAbsent(key.text(), key.place()));
            entries.add(new YamlMapping.Entry(key.text(), key.place(), node(next(), depth + 1)));
        }
        return new YamlMapping(place, entries);
    }

    private YamlScalar key(Event event) {
        refuseProperties(event);
        if (event instanceof ScalarEvent scalar && !scalar.getValue().isEmpty()) {
            return scalar(scalar);
        }
        boolean isEmpty = event instanceof ScalarEvent;
        Phrase found = isEmpty ? Phrase.of("an empty key") : Phrase.of("a mapping or list as a key");
        throw new Refused(reached, found, Phrase.of("a name as the key"));
    }

    private static void refuseSecond(YamlScalar key, @Nullable Place first) {
        if (first != null) {
            throw new Refused(
                    key.place(),
                    Phrase.of("the key {0} again", key.inWords()),
                    Phrase.of("each key once (it stands at {0} too)", Phrase.same(first.toString())));
        }
    }

    /** Carries a refusal out of the recursion; never leaves the room. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Refused(Place place, Phrase found, Phrase expected) {
            super(found.inEnglish(), null, false, false);
            this.refusal = new Refusal(place, found, expected);
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
