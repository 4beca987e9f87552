package peekaboo.app.cli.folder;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import peekaboo.random.Digest;

/**
 * Names of folders that are made of names of scenarios, which may be called anything. Letters and digits of every script stay. What
 * no system takes becomes a hyphen, and a digest is added then, so that different names stay different.
 */
final class OutputName {
    /** In UTF-8; much may be added before a system finds a name too long. */
    private static final int LONGEST = 100;

    private static final int DIGEST = 8;
    private static final Pattern REFUSED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");
    private static final Pattern AT_ENDS = Pattern.compile("^[.]+|[.]+$");

    /** Windows takes these for devices, whatever the ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:[.].*)?");

    private OutputName() {}

    /** The name of the folder for what is called so. */
    static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String hyphened = REFUSED.matcher(composed).replaceAll("-");
        String safe = cut(AT_ENDS.matcher(hyphened).replaceAll("-"));
        boolean isDevice = DEVICE.matcher(safe.toLowerCase(Locale.ROOT)).matches();
        if (safe.equals(composed) && !safe.isEmpty() && !isDevice) {
            return safe;
        }
        return safe.replace('.', '-') + "-" + new Digest().add(composed).hex().substring(0, DIGEST);
    }

    /** As much of it as is not too long, in whole characters. */
    private static String cut(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
