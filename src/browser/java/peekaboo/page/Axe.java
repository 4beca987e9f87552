package peekaboo.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for barriers on the page with axe-core. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String BARRIERS = """
            async () => {
                const { violations } = await axe.run(document, { resultTypes: ['violations'], elementRef: false });
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
    static List<?> barriers(Page tab) {
        if (!"object".equals(tab.evaluate("typeof axe"))) {
            tab.evaluate(SCRIPT);
        }
        return (List<?>) Objects.requireNonNull(tab.evaluate(BARRIERS));
    }
}
