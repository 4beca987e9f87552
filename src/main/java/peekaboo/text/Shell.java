package peekaboo.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that reads a command line, and how a text is written in it so that it arrives as one word and as nothing else:
 * nothing in it is run, looked up or replaced. What a shell cannot be given safely has no word there; then the command must
 * do without that text, by a file for instance.
 */
public enum Shell {
    /** sh, dash, bash, zsh and their like: between single quotes nothing means anything but a single quote. */
    POSIX {
        @Override
        boolean isPlain(String text) {
            return holdsOnly(text, LETTERS + "_./=:,+@%-") && text.charAt(0) != '=';
        }

        @Override
        boolean canQuote(String text) {
            return true;
        }

        @Override
        String quoted(String text) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
    },

    /**
     * PowerShell on Windows and elsewhere. Before version 7.3 it passes an empty word, a double quote and a backslash before a
     * closing quote on to programs wrongly; and what it passes on without quotes, Java for Windows takes for a pattern of file
     * names where it holds a star or a question mark.
     */
    POWERSHELL {
        @Override
        boolean isPlain(String text) {
            boolean isOption = text.charAt(0) == '-' && holdsOnly(text, LETTERS + "-");
            boolean isNumber = holdsOnly(text, DIGITS);
            // A word that begins with a digit may be read as a number, one like -a.b is split at its point.
            boolean isName = "./-+:=".indexOf(text.charAt(0)) < 0
                    && DIGITS.indexOf(text.charAt(0)) < 0
                    && holdsOnly(text, LETTERS + "_./=:+-");
            return isOption || isNumber || isName;
        }

        @Override
        boolean canQuote(String text) {
            boolean hasBlank = text.indexOf(' ') >= 0;
            boolean isPattern = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
            return !text.isEmpty()
                    && text.indexOf('"') < 0
                    && !(hasBlank && text.endsWith("\\"))
                    && (hasBlank || !isPattern);
        }

        /** Typographic single quotes close a quotation as the plain one does; each is written twice. */
        @Override
        String quoted(String text) {
            StringBuilder quoted = new StringBuilder("'");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                quoted.append(c);
                if (c == '\'' || (c >= '\u2018' && c <= '\u201B')) {
                    quoted.append(c);
                }
            }
            return quoted.append('\'').toString();
        }
    },

    /** The command prompt of Windows. Even between double quotes it replaces what stands between percent or exclamation marks. */
    CMD {
        @Override
        boolean isPlain(String text) {
            return holdsOnly(text, LETTERS + "_./=:,+-");
        }

        @Override
        boolean canQuote(String text) {
            return text.indexOf('"') < 0 && text.indexOf('%') < 0 && text.indexOf('!') < 0;
        }

        /** Backslashes before the closing quote would take its meaning away; each is written twice. */
        @Override
        String quoted(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '\\') {
                end--;
            }
            return '"' + text + text.substring(end) + '"';
        }
    };

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** The text as one word for this shell, in quotes where it needs any, or null if it cannot be written there safely. */
    public @Nullable String word(String text) {
        if (!text.isEmpty() && isPlain(text)) {
            return text;
        }
        return Unseen.holdsControl(text) || !canQuote(text) ? null : quoted(text);
    }

    /** A command of these words, or null if one of them cannot be written in this shell. */
    public @Nullable String line(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String text : words) {
            String word = word(text);
            if (word == null) {
                return null;
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return line.toString();
    }

    /** Whether a text that is not empty means nothing but itself without quotes. */
    abstract boolean isPlain(String text);

    /** Whether a text without control characters can be quoted. */
    abstract boolean canQuote(String text);

    abstract String quoted(String text);

    /** A control character, a line feed too, does something by itself when it is pasted into a terminal. */
    private static boolean holdsOnly(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
