package peekaboo.app.cli.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as UTF-8, strictly: nothing is replaced.
 *
 * @param text the text, or null if the bytes are none
 * @param flaw why the bytes are no text, or empty
 */
public record Utf8Text(@Nullable String text, String flaw) {

    /** The text of these bytes, or why they are none. */
    public static Utf8Text decode(byte[] bytes) {
        String flaw = binaryFlaw(bytes);
        return flaw.isEmpty() ? decodeText(bytes) : new Utf8Text(null, flaw);
    }

    private static String binaryFlaw(byte[] bytes) {
        if (beginsWith(bytes, 0xFE, 0xFF) || beginsWith(bytes, 0xFF, 0xFE)) {
            return "UTF-16 text";
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return "a binary file (a zero byte at offset " + i + ")";
            }
        }
        return "";
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Utf8Text decodeText(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            return new Utf8Text(null, flawAt(bytes, in.position()));
        }
        return new Utf8Text(out.flip().toString(), "");
    }

    private static String flawAt(byte[] bytes, int offset) {
        String hex = Integer.toHexString(bytes[offset] & 0xFF).toUpperCase(Locale.ROOT);
        return "a byte that is not UTF-8 (0x" + hex + " at offset " + offset + ")";
    }
}
