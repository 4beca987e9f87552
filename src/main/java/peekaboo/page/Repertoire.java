package peekaboo.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The scenarios of a page: their texts by their names.
 *
 * @param offered what can be chosen, in this order
 * @param told what the story is told with, as far as it is not offered as it is
 */
public record Repertoire(Map<String, String> offered, Map<String, String> told) {
    /**
     * A page that offers some scenarios and still tells its story with those that ship.
     *
     * @param shipped the texts of all scenarios that ship
     */
    public static Repertoire of(Map<String, String> offered, Map<String, String> shipped) {
        Map<String, String> told = new LinkedHashMap<>(shipped);
        told.entrySet().removeIf(text -> text.getValue().equals(offered.get(text.getKey())));
        return new Repertoire(offered, told);
    }
}
