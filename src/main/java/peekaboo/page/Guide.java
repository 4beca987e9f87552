package peekaboo.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The facilitator's guide, from the Markdown that its readers know to the HTML that the page prints. A comment {@code
 * <!-- part: ten -->} begins a part, which lasts until the next one begins, so that a part is found whatever its heading
 * says in its language. What stands before the first part is for readers of the file alone.
 */
final class Guide {
    private static final Pattern MARK = Pattern.compile("<!-- part: ([a-z0-9-]+) -->\\s*");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .nodeRendererFactory(GuidePart::rendererOf)
            .attributeProviderFactory(asked -> Guide::tell)
            .build();

    private Guide() {}

    /**
     * The guide as sections, one a part.
     *
     * @throws NoPageException if it holds other HTML than marks of parts, pictures, no part, or two of one name
     */
    static String html(String markdown) throws NoPageException {
        Node document = PARSER.parse(markdown);
        List<GuidePart> parts = parts(document);
        GuideLimits limits = new GuideLimits();
        for (GuidePart part : parts) {
            part.accept(limits);
            document.appendChild(part);
        }
        refuse(limits.refused(), "text, tables, and comments that begin a part");
        refuse(parts.isEmpty() ? List.of("nothing") : repeated(parts), "parts, each with a name of its own");
        return RENDERER.render(document);
    }

    /** Empties the document into its parts; what no mark stands before is left out. */
    private static List<GuidePart> parts(Node document) {
        List<GuidePart> parts = new ArrayList<>();
        for (Node first = document.getFirstChild(); first != null; first = document.getFirstChild()) {
            first.unlink();
            Matcher mark = MARK.matcher(first instanceof HtmlBlock html ? html.getLiteral() : "");
            if (mark.matches()) {
                parts.add(new GuidePart(mark.group(1)));
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).appendChild(first);
            }
        }
        return parts;
    }

    private static List<String> repeated(List<GuidePart> parts) {
        Set<String> names = new HashSet<>();
        return parts.stream()
                .map(GuidePart::name)
                .filter(name -> !names.add(name))
                .toList();
    }

    private static void refuse(List<String> found, String expected) throws NoPageException {
        if (!found.isEmpty()) {
            throw new NoPageException(
                    "the guide\n  found     " + String.join(", ", found) + "\n  expected  " + expected);
        }
    }

    /** A table's head says that it is one, for those who hear it. */
    private static void tell(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
    }
}
