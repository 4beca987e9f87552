package peekaboo.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scenarios of a page: their texts by their names.
 *
 * @param offered what can be chosen, in this order
 * @param shipped those that ship, as far as they are not offered as they are: the story is told with some, and a link may open any
 * @param ships the names of all that ship
 */
public record Repertoire(Map<String, String> offered, Map<String, String> shipped, List<String> ships) {
    /**
     * A page that offers some scenarios and still tells its story with those that ship.
     *
     * @param shipped the texts of all scenarios that ship
     */
    public static Repertoire of(Map<String, String> offered, Map<String, String> shipped) {
        Map<String, String> others = new LinkedHashMap<>(shipped);
        others.entrySet().removeIf(text -> text.getValue().equals(offered.get(text.getKey())));
        return new Repertoire(offered, others, List.copyOf(shipped.keySet()));
    }
}
