package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.TickClock;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Episode;
import peekaboo.text.JsonText;
import peekaboo.yaml.Place;

/** The list {@code episodes}: one to a hundred, no name twice. */
final class EpisodeList {
    static final String KEY = "episodes";

    private static final int MOST = 100;
    private static final Phrase EXAMPLE = Phrase.of("at least one episode, such as - {name: play, lasts: 3 min}");
    private static final String NAME = EpisodeKeys.NAME.key();

    private EpisodeList() {}

    static List<Episode> read(Section root, @Nullable TickClock clock) {
        List<Episode> episodes = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Section unnamed : root.items(KEY, MOST, EXAMPLE)) {
            Section section = named(unnamed, root.spotOf(KEY).path());
            episodes.add(EpisodeSection.read(section, clock));
            refuseSecond(section, seen, Phrase.of("a name that no other episode has"));
        }
        refuseNoneCoded(root, episodes);
        return episodes;
    }

    private static void refuseNoneCoded(Section root, List<Episode> episodes) {
        if (!episodes.isEmpty() && Lists.first(episodes, Episode::coded).isEmpty()) {
            Phrase found = Phrase.of("no episode that is coded");
            root.report().add(root.spotOf(KEY), found, Phrase.of("at least one without coded: false"));
        }
    }

    /** An item of a list goes by its name where it has one, by its number where it has not. */
    static Section named(Section section, String list) {
        String name = section.text(NAME);
        ValuePlace spot = new ValuePlace(section.spot().place(), list + "." + name);
        return GivenName.isName(name) ? new Section(section.report(), spot, section.mapping()) : section;
    }

    /** Refuses a name that stands there already. */
    static void refuseSecond(Section section, Map<String, Place> seen, Phrase distinct) {
        String name = section.text(NAME);
        ValuePlace spot = section.spotOf(NAME);
        Place first = seen.putIfAbsent(name, spot.place());
        if (first != null && GivenName.isName(name)) {
            Phrase expected = Phrase.of("{0} (it stands at {1} too)", distinct, Phrase.same(first.toString()));
            section.report().add(spot, Phrase.of("{0} again", Phrase.same(name)), expected);
        }
    }

    static void schema(JsonText json) {
        json.open(KEY);
        schemaOfList(json);
        json.close();
    }

    /** The members of the list's schema. */
    static void schemaOfList(JsonText json) {
        json.member("description", "What happens, one after the other.").member("type", "array");
        json.number("minItems", 1).number("maxItems", MOST).open("items");
        EpisodeSection.schema(json);
        json.close();
    }
}
