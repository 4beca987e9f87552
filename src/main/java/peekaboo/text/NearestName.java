package peekaboo.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which known name a mistyped one was meant to be.
 *
 * <p>Near is an optimal string alignment distance (insert, drop, replace, swap two neighbours) of at most a third of the
 * longer name, and of 1 for the shortest. Capitals do not count. Nothing is near to a text that is longer than any name.
 */
public final class NearestName {
    private static final int LONGEST = 80;

    /** So many names are read at a glance; of more, the nearest are told. */
    private static final int FEW = 12;

    private static final int MOST_TOLD = 8;

    private NearestName() {}

    /** The nearest of the known names, the first of equals, or null if none is near. */
    public static @Nullable String of(String found, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String name : isName(found) ? known : List.<String>of()) {
            int distance = distance(lowerCase(found), lowerCase(name));
            if (distance < least && distance <= limit(found, name)) {
                nearest = name;
                least = distance;
            }
        }
        return nearest;
    }

    /**
     * Those of the known names that a message tells: all in their own order while they are few, or the nearest of them first,
     * those that are as far in their own order.
     */
    public static List<String> told(String found, List<String> known) {
        if (known.size() <= FEW) {
            return known;
        }
        List<String> sorted = new ArrayList<>(known);
        if (isName(found)) {
            sorted.sort(Comparator.comparingInt(name -> distance(lowerCase(found), lowerCase(name))));
        }
        return sorted.subList(0, MOST_TOLD);
    }

    /** The known names {@linkplain #told(String, List) that a message tells}, as one text. */
    public static String listed(String found, List<String> known) {
        List<String> told = told(found, known);
        int more = known.size() - told.size();
        return String.join(", ", told) + (more == 0 ? "" : ", ... and " + more + " more");
    }

    private static boolean isName(String found) {
        return found.length() <= LONGEST;
    }

    private static int limit(String found, String name) {
        return Math.max(1, Math.max(found.length(), name.length()) / 3);
    }

    /** Capitals of ASCII only: names have no others, and no locale is asked. */
    public static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }

    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > Math.max(a.length(), b.length()) / 3 + 1) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = firstRow(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            fill(row, last, beforeLast, new Pair(a, b, i));
        }
        return row[b.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static void fill(int[] row, int[] last, int[] beforeLast, Pair pair) {
        row[0] = pair.i;
        for (int j = 1; j < row.length; j++) {
            int replaced = last[j - 1] + (pair.isSame(j) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            if (pair.isSwapped(j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
    }

    private record Pair(String a, String b, int i) {
        boolean isSame(int j) {
            return a.charAt(i - 1) == b.charAt(j - 1);
        }

        boolean isSwapped(int j) {
            return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        }
    }
}
