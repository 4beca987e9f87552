package peekaboo.picture.pen;

import java.awt.Dimension;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGSyntax;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import peekaboo.chart.Caption;

/** A picture as scalable vector graphics. */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    /** What is left free above a picture without its heading. */
    private static final int ABOVE = 16;

    private Svg() {}

    /** One {@code svg} element without a prolog, so that it can stand in a page as well as in a file. */
    public static String element(Caption caption, Picture picture) {
        return element(caption, picture, 0);
    }

    /** The same, showing only what is under the heading. */
    public static String bareElement(Caption caption, Picture picture) {
        return element(caption, picture, (int) new Paper(caption, picture.width()).top() - ABOVE);
    }

    private static String element(Caption caption, Picture picture, int top) {
        SVGGraphics2D g = new SVGGraphics2D(context(prefix(caption, picture)), false);
        int height = picture.height() - top;
        g.setSVGCanvasSize(new Dimension(picture.width(), height));
        Paper.prepare(g);
        picture.draw(g);
        Element root = g.getRoot();
        dropSharedId(root);
        root.setAttribute("viewBox", "0 " + top + " " + picture.width() + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("font-family", "sans-serif");
        root.insertBefore(words(root, "desc", caption.description()), root.getFirstChild());
        root.insertBefore(words(root, "title", caption.title()), root.getFirstChild());
        String text = text(g, root);
        return text.substring(text.indexOf("<svg"));
    }

    /** Batik gives the same id to a place for definitions in every picture, and nothing refers to it. */
    private static void dropSharedId(Element root) {
        NodeList places = root.getElementsByTagNameNS(NAMESPACE, "defs");
        for (int i = 0; i < places.getLength(); i++) {
            Element place = (Element) places.item(i);
            if (place.getAttribute("id").equals(SVGSyntax.ID_PREFIX_GENERIC_DEFS)) {
                place.removeAttribute("id");
            }
        }
    }

    /** Pictures in one page must not share the names of their clip paths, nor two drawings of one figure. */
    private static String prefix(Caption caption, Picture picture) {
        return (picture.width() == Picture.NARROW ? "n" : "p")
                + Integer.toHexString((caption.title() + caption.description()).hashCode()) + "-";
    }

    private static String text(SVGGraphics2D g, Element root) {
        StringWriter out = new StringWriter();
        try {
            g.stream(root, out, false, false);
        } catch (SVGGraphics2DIOException impossible) {
            throw new AssertionError("a string takes all that is written", impossible);
        }
        // Batik ends lines as the system does, and a picture is the same bytes on every one.
        return out.toString().replace("\r\n", "\n");
    }

    private static SVGGeneratorContext context(String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setPrecision(DECIMALS);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + super.generateID(kind);
            }
        });
        return context;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new AssertionError("the default configuration is always there", impossible);
        }
    }

    private static Element words(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }
}
