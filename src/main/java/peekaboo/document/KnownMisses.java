package peekaboo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the model card says of the findings that the model misses: paragraphs of plain text under a heading with the finding's id. */
final class KnownMisses {

    private static final String CARD = "model-card.md";
    private static final String HEADING = "### ";

    private final Map<String, List<String>> byId = new LinkedHashMap<>();
    private List<String> current = new ArrayList<>();

    private KnownMisses(String card) {
        for (String block : card.split("\n\\s*\n", -1)) {
            read(block.strip());
        }
    }

    /** Those of the model card. */
    static KnownMisses ofTheCard() {
        return of(Prose.of(CARD));
    }

    /** Those of a text. */
    static KnownMisses of(String card) {
        return new KnownMisses(card);
    }

    private void read(String block) {
        if (block.startsWith(HEADING)) {
            current = byId.computeIfAbsent(block.substring(HEADING.length()).strip(), id -> new ArrayList<>());
        } else if (block.startsWith("#")) {
            current = new ArrayList<>();
        } else if (!block.isEmpty()) {
            current.add(block.replaceAll("\\s+", " "));
        }
    }

    /** The paragraphs on a finding; none if the card has none. */
    List<String> paragraphs(String id) {
        return byId.getOrDefault(id, List.of());
    }
}
