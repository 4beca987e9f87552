package peekaboo.page;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the parts of the page where its document has marks for them. The engine becomes one global object, {@code
 * peekaboo}: on their own its functions would take the place of the browser's, such as {@code open}.
 *
 * <p>A mark inside a text that is put in stays as it is: each place of the document is filled once.
 */
final class PageTemplate {
    private static final String POLICY = "<!--policy-->";
    private static final Pattern ELEMENT = Pattern.compile(
            "(?<open><(?<name>script|style)\\b(?<attributes>[^>]*)>)(?<content>.*?)(?=</\\k<name>>)", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("/\\*(style|engine|strings|scenarios|shipped|about|page)\\*/");

    private final ContentPolicy policy = new ContentPolicy();
    private final String html;
    private final Map<String, String> inserts;

    PageTemplate(PageParts parts, Repertoire scenarios, String version) throws IOException, NoPageException {
        html = parts.html()
                .replace("\r\n", "\n")
                .replace("<!--noscript-->", new PageWords(parts.strings()).inAll("noscript"))
                .replace("<!--licences-->", InlineText.html(parts.licences().replace("\r\n", "\n")))
                .replace("<!--guides-->", templates(parts.guides()));
        inserts = Map.of(
                "style", InlineText.style(parts.style()),
                "engine", InlineText.script(asObject(parts.engine())),
                "strings", InlineText.json(JSON.std.asString(JSON.std.mapFrom(parts.strings()))),
                "scenarios", InlineText.json(JSON.std.asString(scenarios.offered())),
                "shipped", InlineText.json(JSON.std.asString(scenarios.shipped())),
                "about", InlineText.json(JSON.std.asString(about(scenarios, version))),
                "page", InlineText.script(parts.script()));
    }

    private static Map<String, Object> about(Repertoire scenarios, String version) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("version", version);
        about.put("ships", scenarios.ships());
        about.put("steps", StoryStep.table());
        return about;
    }

    /** The script offers its functions to {@code exports}, where there is one and nobody defines modules otherwise. */
    private static String asObject(String engine) {
        return "var peekaboo = {};\n(function (exports, define) {" + engine + "\n})(peekaboo);\n";
    }

    /** Where the scripts find the guide; a browser shows nothing of a template. */
    private static String templates(Map<String, String> guides) throws NoPageException {
        StringBuilder templates = new StringBuilder();
        for (Map.Entry<String, String> guide : guides.entrySet()) {
            String language = guide.getKey();
            templates.append("<template id=\"guide-" + language + "\" lang=\"" + language + "\">\n");
            templates.append(Guide.html(guide.getValue())).append("</template>\n");
        }
        return templates.toString();
    }

    Page page() {
        String filled = ELEMENT.matcher(html).replaceAll(element -> Matcher.quoteReplacement(filled(element)));
        String words = policy.inWords();
        String meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + words + "\">";
        return new Page(beforeElements(filled, meta), words);
    }

    /** The policy stands before all that it is about, so the first mark is the document's own. */
    private static String beforeElements(String filled, String meta) {
        return filled.replaceFirst(Pattern.quote(POLICY), Matcher.quoteReplacement(meta));
    }

    private String filled(MatchResult element) {
        String content = MARK.matcher(element.group(4)).replaceAll(mark -> Matcher.quoteReplacement(insert(mark)));
        if (element.group(2).equals("style")) {
            policy.allowStyle(content);
        } else if (InlineText.isRun(element.group(3))) {
            policy.allowScript(content);
        }
        return element.group(1) + content;
    }

    private String insert(MatchResult mark) {
        return inserts.getOrDefault(mark.group(1), "");
    }
}
