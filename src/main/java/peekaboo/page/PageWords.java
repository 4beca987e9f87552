package peekaboo.page;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of the page, as far as they have to be there before a script runs. */
final class PageWords {
    private final Map<String, Object> strings;

    PageWords(String json) throws IOException {
        strings = JSON.std.mapFrom(json);
    }

    /** The codes of its languages, the first of them the usual one. */
    List<String> languages() throws NoPageException {
        List<String> codes = new ArrayList<>();
        for (Object language : member("languages", List.class)) {
            codes.add(String.valueOf(((Map<?, ?>) language).get("code")));
        }
        return codes;
    }

    /** The words of a key in every language, one below the other: where no script runs, nobody has chosen one. */
    String inAll(String key) throws NoPageException {
        Map<?, ?> texts = member(key, Map.class);
        StringBuilder lines = new StringBuilder();
        for (String language : languages()) {
            lines.append("<p lang=\"").append(language).append("\">");
            lines.append(InlineText.html(String.valueOf(texts.get(language)))).append("</p>");
        }
        return lines.toString();
    }

    private <T> T member(String key, Class<T> type) throws NoPageException {
        if (!type.isInstance(strings.get(key))) {
            throw new NoPageException("the page's words hold no " + key);
        }
        return type.cast(strings.get(key));
    }
}
