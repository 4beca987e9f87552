package peekaboo.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every page is made of, whatever scenarios it holds.
 *
 * @param html the document, with marks where the rest goes
 * @param style its style sheet
 * @param engine the pure rooms, compiled to a script
 * @param strings all words of the page, as JSON
 * @param script what draws and listens
 * @param guides the facilitator's guide in Markdown, by its language
 * @param licences of all that is compiled into the page, whose terms ask that they go with it
 */
record PageParts(
        String html,
        String style,
        String engine,
        String strings,
        String script,
        Map<String, String> guides,
        String licences) {
    private static final String FOLDER = "/peekaboo/page/";
    /** Made by the build, of the pure rooms. */
    private static final String ENGINE = "/peekaboo/script/peekaboo.js";
    /** Made by the build of the modules in src/main/javascript. */
    private static final String SCRIPT = "/peekaboo/script/page.js";

    /** The parts that this jar holds. */
    static PageParts ofJar() throws IOException, NoPageException {
        String strings = page("strings.json");
        return new PageParts(
                page("page.html"),
                page("style.css"),
                text(ENGINE),
                strings,
                text(SCRIPT),
                guides(new PageWords(strings)),
                page("licences.txt") + page("LICENSE"));
    }

    /** The guide in every language of the page; the usual one has the plain name. */
    private static Map<String, String> guides(PageWords words) throws IOException, NoPageException {
        Map<String, String> guides = new LinkedHashMap<>();
        for (String language : words.languages()) {
            guides.put(language, page("facilitator-guide" + (guides.isEmpty() ? "" : "." + language) + ".md"));
        }
        return guides;
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
