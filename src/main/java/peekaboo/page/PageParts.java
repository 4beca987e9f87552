package peekaboo.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What every page is made of, whatever scenarios it holds.
 *
 * @param html the document, with marks where the rest goes
 * @param style its style sheet
 * @param engine the pure rooms, compiled to a script
 * @param strings all words of the page, as JSON
 * @param script what draws and listens
 */
record PageParts(String html, String style, String engine, String strings, String script) {
    private static final String FOLDER = "/peekaboo/page/";
    /** Made by the build, once the classes are there that it is made from. */
    private static final String ENGINE = "/peekaboo/script/peekaboo.js";

    /** The parts that this jar holds. */
    static PageParts ofJar() throws IOException, NoPageException {
        return new PageParts(page("page.html"), page("style.css"), text(ENGINE), page("strings.json"), scripts());
    }

    /** The files that order.txt lists, one a line, as one script. */
    private static String scripts() throws IOException, NoPageException {
        StringBuilder joined = new StringBuilder();
        for (String file : page("order.txt").lines().map(String::strip).toList()) {
            if (!file.isEmpty()) {
                joined.append(page(file)).append('\n');
            }
        }
        return joined.toString();
    }

    private static String page(String file) throws IOException, NoPageException {
        return text(FOLDER + file);
    }

    private static String text(String path) throws IOException, NoPageException {
        try (InputStream in = PageParts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NoPageException("there is no " + path + " here: it is put into the jar by mvn package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
