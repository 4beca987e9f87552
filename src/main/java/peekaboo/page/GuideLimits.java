package peekaboo.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * What of a guide the page cannot hold: a link that is not https leads nowhere from the page, so its words stay alone; HTML and pictures are found, to be refused.
 */
final class GuideLimits extends AbstractVisitor {
    private final List<String> refused = new ArrayList<>();

    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!link.getDestination().startsWith("https://")) {
            for (Node word = link.getFirstChild(); word != null; word = link.getFirstChild()) {
                link.insertBefore(word);
            }
            link.unlink();
        }
    }

    @Override
    public void visit(Image picture) {
        refused.add("a picture");
    }

    @Override
    public void visit(HtmlBlock block) {
        refused.add(block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        refused.add(inline.getLiteral());
    }
}
