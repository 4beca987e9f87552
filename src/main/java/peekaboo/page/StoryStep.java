package peekaboo.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The steps of the page's story, in their order; the last one shows whatever somebody asks for. This is the one table
 * of them: the page takes it from here. What tells a step is the script named after its {@link #id}, and its words are
 * the strings that begin with that.
 */
public enum StoryStep {
    TURNING(1),
    BESIDE(2),
    PLAYED(3),
    MANY(4),
    STILL(5),
    AGAIN(7),
    SANDBOX(6);

    private final int link;

    /**
     * @param link the number by which links name the step, as in {@code #step=3}. People have such links, so that it
     *     stays as it is wherever the step goes; a new step takes a number that none has had.
     */
    StoryStep(int link) {
        this.link = link;
    }

    /** Its name in scripts, strings and links, such as {@code turning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number by which links name it. */
    public int link() {
        return link;
    }

    /** All of them, as the page reads them. */
    static List<Map<String, Object>> table() {
        List<Map<String, Object>> table = new ArrayList<>();
        for (StoryStep step : values()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", step.id());
            row.put("link", step.link());
            table.add(row);
        }
        return table;
    }
}
