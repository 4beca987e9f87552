package peekaboo.chart;

import java.util.HashMap;
import java.util.Map;

/**
 * What was found, as titles of charts. What may be said to be found is decided by those who put it in words; a chart of which nothing
 * may be said is titled with what it shows.
 */
public final class Titles {
    /** Titles that say only what is shown. */
    public static final Titles NONE = new Titles(Map.of());

    private final Map<String, String> found;

    /**
     * Titles of some of the charts.
     *
     * @param found a short sentence without a full stop for the file name of a chart
     */
    public Titles(Map<String, String> found) {
        this.found = new HashMap<>(found);
    }

    /** What was found for a chart; what it shows if nothing may be said. */
    public String of(String fileName, String shows) {
        return found.getOrDefault(fileName, shows);
    }
}
