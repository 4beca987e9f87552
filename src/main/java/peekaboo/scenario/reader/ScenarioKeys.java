package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import peekaboo.list.Lists;
import peekaboo.scenario.reader.EpisodeKeys.SettableKey;

/** What can be set about a scenario as a whole, and what names its infants and caregivers. */
public final class ScenarioKeys {
    private ScenarioKeys() {}

    /** All of them, in the order told; a key below another is told with the way to it, as {@code --set} takes it. */
    public static List<SettableKey> all() {
        List<SettableKey> all = new ArrayList<>(Lists.each(RootSection.FIELDS, EpisodeKeys::told));
        all.add(below(RootSection.INFANT, InfantSection.PRESET));
        all.add(below(ArmList.KEY + ".<arm>", ArmSection.CAREGIVER));
        return all;
    }

    private static SettableKey below(String way, Field<?> field) {
        SettableKey key = EpisodeKeys.told(field);
        return new SettableKey(way + "." + key.name(), key.values(), key.meaning());
    }
}
