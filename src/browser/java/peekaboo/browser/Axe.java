package peekaboo.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for barriers on the page with axe-core. What is still on its way in is brought to its end first: a text that
 * fades in has too little contrast for a third of a second, and whether a look falls into it is chance.
 */
public final class Axe {
    private static final String SCRIPT = script();

    private static final String BARRIERS = """
            async (only) => {
                for (const moving of document.getAnimations()) {
                    if (moving.effect.getComputedTiming().endTime < Infinity) moving.finish();
                }
                const { violations } = await axe.run(document, { resultTypes: ['violations'], elementRef: false, ...only && { runOnly: only } });
                return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
                    id + ' at ' + target.join(' ') + ': ' + [...any, ...all, ...none].map((one) => one.message).join('; ')));
            }
            """;

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe.min.js", e);
        }
    }

    /** Everything that it finds on the page as it is now. */
    public static List<?> barriers(Page tab) {
        return found(tab, null);
    }

    /** What it finds of colours: all that can be another where the page is dark, or has the colours of the device. */
    public static List<?> barriersOfColour(Page tab) {
        return found(tab, "cat.color");
    }

    private static List<?> found(Page tab, @Nullable String only) {
        if (!"object".equals(tab.evaluate("typeof axe"))) {
            tab.evaluate(SCRIPT);
        }
        return (List<?>) Objects.requireNonNull(tab.evaluate(BARRIERS, only));
    }
}
