package peekaboo.app.cli.folder;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import peekaboo.text.JsonText;

/** Files that hold one JSON object, in UTF-8. */
public final class Json {
    private static final String SEAL = "sha256_with_zeros_here";
    private static final String ZEROS = "0".repeat(64);
    private static final Pattern SEALED = Pattern.compile("(\"" + SEAL + "\"\\s*:\\s*\")([0-9a-f]{64})\"");

    private Json() {}

    /** An object as it begins: open, without members yet. */
    public static JsonText begun() {
        return new JsonText(JsonText.Layout.MEMBER_LINES).open();
    }

    /** Closes an object: its text as a file has it. */
    public static String text(JsonText object) {
        return object.close() + "\n";
    }

    /** The same with a last member that holds the digest of all of it, so that a change by hand can be told. */
    static String sealed(JsonText object) {
        String open = text(object.member(SEAL, ZEROS));
        int at = open.lastIndexOf(ZEROS);
        return open.substring(0, at) + digest(open) + open.substring(at + ZEROS.length());
    }

    /**
     * True if a text is as it was sealed; what an editor has only laid out otherwise is not.
     *
     * @param without whether it may be without a seal, as those of earlier versions
     */
    static boolean isSealed(String text, boolean without) {
        Matcher seal = SEALED.matcher(text);
        int last = -1;
        while (seal.find()) {
            last = seal.start(2);
        }
        if (last < 0) {
            return without;
        }
        int end = last + ZEROS.length();
        return text.substring(last, end).equals(digest(text.substring(0, last) + ZEROS + text.substring(end)));
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
