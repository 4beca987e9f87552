package peekaboo.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a page may do, as its browser enforces it: run the scripts and use the styles that were put into it, each known
 * by its hash, show pictures and set workers to work that it made itself. It asks nothing of any other place, and nothing that somebody
 * writes into it is run.
 */
final class ContentPolicy {
    private static final String NOTHING = "'none'";

    private final List<String> scripts = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();

    /** Allows what stands between the tags of a script element. */
    void allowScript(String content) {
        scripts.add(hash(content));
    }

    /** Allows what stands between the tags of a style element. */
    void allowStyle(String content) {
        styles.add(hash(content));
    }

    /** The policy, as it stands in a meta element. */
    String inWords() {
        return "default-src 'none'; script-src " + sources(scripts) + "; style-src " + sources(styles)
                + "; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'";
    }

    private static String sources(List<String> hashes) {
        return hashes.isEmpty() ? NOTHING : String.join(" ", hashes);
    }

    private static String hash(String content) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
