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

/** Builds the tree of one document from parse events. Recursion is bounded by {@link YamlReader#DEEPEST}. */
final class TreeBuilder {
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
        return new Refused(Place.START, "nothing but blanks and comments", "keys and values");
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            throw new Refused(reached, "a directive (%)", "keys and values alone");
        }
    }

    private void refuseSecondDocument(Event event) {
        if (!(event instanceof StreamEndEvent)) {
            throw new Refused(reached, "a second document", "one document a file");
        }
    }

    private YamlNode node(Event event, int depth) {
        refuseProperties(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth > YamlReader.DEEPEST) {
            throw new Refused(
                    reached, "nesting deeper than " + YamlReader.DEEPEST, "at most " + YamlReader.DEEPEST + " levels");
        }
        return event instanceof MappingStartEvent ? mapping(depth) : sequence(depth);
    }

    private void refuseProperties(Event event) {
        if (event instanceof AliasEvent alias) {
            throw new Refused(
                    reached,
                    "an alias (*" + Excerpt.of(alias.getAlias().getValue()) + ")",
                    "the value itself, written out");
        }
        Optional<Anchor> anchor = event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        if (anchor.isPresent()) {
            throw new Refused(reached, "an anchor (&" + Excerpt.of(anchor.get().getValue()) + ")", "the value alone");
        }
        String tag = tag(event);
        if (tag != null) {
            throw new Refused(reached, "a tag (" + Excerpt.of(tag) + ")", "the value alone");
        }
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
        String forbidden = Characters.forbiddenIn(event.getValue());
        if (forbidden != null) {
            throw new Refused(reached, forbidden, "plain text");
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
        List<YamlEntry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            YamlScalar key = key(event);
            refuseSecond(key, seen.putIfAbsent(key.text(), key.place()));
            entries.add(new YamlEntry(key.text(), key.place(), node(next(), depth + 1)));
        }
        return new YamlMapping(place, entries);
    }

    private YamlScalar key(Event event) {
        refuseProperties(event);
        if (event instanceof ScalarEvent scalar && !scalar.getValue().isEmpty()) {
            return scalar(scalar);
        }
        String found = event instanceof ScalarEvent ? "an empty key" : "a mapping or list as a key";
        throw new Refused(reached, found, "a name as the key");
    }

    private static void refuseSecond(YamlScalar key, @Nullable Place first) {
        if (first != null) {
            throw new Refused(
                    key.place(),
                    "the key " + key.inWords() + " again",
                    "each key once (it stands at " + first + " too)");
        }
    }
}
