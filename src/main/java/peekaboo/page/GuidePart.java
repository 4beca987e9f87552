package peekaboo.page;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A part of the guide; in HTML, a section that carries its name. */
final class GuidePart extends CustomBlock {
    private final String name;

    GuidePart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    static NodeRenderer rendererOf(HtmlNodeRendererContext context) {
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(GuidePart.class);
            }

            @Override
            public void render(Node part) {
                ((GuidePart) part).render(context);
            }
        };
    }

    private void render(HtmlNodeRendererContext context) {
        context.getWriter().tag("section", Map.of("data-part", name));
        for (Node child = getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().tag("/section");
        context.getWriter().line();
    }
}
