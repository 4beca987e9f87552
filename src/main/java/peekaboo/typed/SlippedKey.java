package peekaboo.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.phrase.Phrase;
import peekaboo.text.Decimal;
import peekaboo.text.Unseen;
import peekaboo.yaml.Characters;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlNode;
import peekaboo.yaml.YamlScalar;

/** Keys that are none because a colon, a blank or a dash is missing or another character stands in its place. */
public final class SlippedKey {
    private static final int LONGEST = 80;

    private SlippedKey() {}

    /** How a key should have been written that is none of those known, or null if it is no slip of this kind. */
    public static @Nullable Phrase hint(YamlMapping.Entry entry, List<String> known) {
        String key = entry.key();
        int unseen = Unseen.firstIn(key);
        if (unseen >= 0) {
            return Phrase.of("it holds {0}", Characters.name(unseen));
        }
        if (key.charAt(0) == '-') {
            return Phrase.of("a blank is missing after the dash");
        }
        String meant = isBlank(entry.value()) ? begun(key, known) : null;
        return meant == null ? null : separated(key, meant);
    }

    private static Phrase separated(String key, String meant) {
        return key.charAt(meant.length()) == ':'
                ? Phrase.of("a blank is missing after the colon: {0}", Phrase.same(meant + ": ..."))
                : Phrase.of("a colon is missing: {0}", Phrase.same(meant + ": ..."));
    }

    /** Whether the key is there, but runs into its value for want of a colon or a blank. */
    public static boolean isNear(YamlMapping mapping, String key) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            boolean runsOn = isBlank(entry.value()) && begun(entry.key(), List.of(key)) != null;
            if (runsOn || isUnseenIn(entry.key(), key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnseenIn(String text, String key) {
        int at = text.indexOf(key);
        return at >= 0 && text.length() <= key.length() + 2 && Unseen.firstIn(text) >= 0;
    }

    /** The known key that a longer text begins with, if no letter follows it. */
    private static @Nullable String begun(String text, List<String> known) {
        for (String key : known) {
            boolean isBegun = text.length() > key.length() && text.startsWith(key);
            if (isBegun && " :=;".indexOf(text.charAt(key.length())) >= 0) {
                return key;
            }
        }
        return null;
    }

    private static boolean isBlank(YamlNode value) {
        return value instanceof YamlScalar scalar && scalar.isBlank();
    }

    /** Whether a key is the decimals of the number before it, cut off by a decimal comma, as in {@code {gain: 0,14 /s}}. */
    public static boolean areDecimals(YamlMapping.@Nullable Entry before, YamlMapping.Entry entry) {
        return before != null && isDecimals(entry) && isWhole(before.value());
    }

    private static boolean isDecimals(YamlMapping.Entry entry) {
        char first = entry.key().charAt(0);
        return first >= '0' && first <= '9' && entry.key().length() <= LONGEST && isBlank(entry.value());
    }

    private static boolean isWhole(YamlNode value) {
        Decimal decimal = value instanceof YamlScalar scalar && !scalar.quoted() ? Decimal.parse(scalar.text()) : null;
        return decimal != null && decimal.decimals() == 0;
    }

    /** A number with the decimals that a comma has cut off, or the value itself. */
    public static YamlScalar withDecimals(YamlMapping mapping, YamlScalar value) {
        if (!isWhole(value)) {
            return value;
        }
        List<YamlMapping.Entry> entries = mapping.entries();
        for (int i = 0; i + 1 < entries.size(); i++) {
            if (entries.get(i).value() == value && isDecimals(entries.get(i + 1))) {
                return new YamlScalar(
                        value.place(), value.text() + "," + entries.get(i + 1).key(), false);
            }
        }
        return value;
    }

    /** How a value should have been written that is no mapping or list, or null if it is no slip of this kind. */
    public static @Nullable Phrase hint(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            boolean hasDash = !mapping.entries().isEmpty()
                    && mapping.entries().get(0).key().charAt(0) == '-';
            return hasDash ? Phrase.of("a blank is missing after the dash") : null;
        }
        return node instanceof YamlScalar scalar && !scalar.quoted() ? hint(scalar.text()) : null;
    }

    private static @Nullable Phrase hint(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (Unseen.firstIn(text) >= 0) {
            return Phrase.of("it holds {0}", Characters.name(Unseen.firstIn(text)));
        }
        if (text.charAt(0) == '-') {
            return Phrase.of("a blank is missing after the dash");
        }
        int colon = text.indexOf(':');
        if (colon > 0) {
            return Phrase.of("a blank is missing after the colon: {0}", Phrase.same(cut(text, colon) + ": ..."));
        }
        int blank = text.indexOf(' ');
        return blank < 0 ? null : Phrase.of("a colon is missing: {0}", Phrase.same(cut(text, blank) + ": ..."));
    }

    private static String cut(String text, int end) {
        return YamlScalar.shown(text.substring(0, Math.min(end, LONGEST)));
    }
}
