package peekaboo.scenario.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.TickClock;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario.Infants;
import peekaboo.scenario.SessionBlock;
import peekaboo.text.JsonText;
import peekaboo.text.Unseen;
import peekaboo.typed.Meant;
import peekaboo.typed.SlippedKey;
import peekaboo.yaml.YamlMapping;
import peekaboo.yaml.YamlScalar;

/**
 * The mapping {@code arms}: one to a hundred.
 *
 * @param infants those of the scenario, where an arm says nothing else
 * @param calendar of the scenario
 * @param isCalendarAmiss whether there is one that could not be read, which its own problem tells
 * @param clock length of the tick; null where what was written is none
 */
record ArmList(
        Infants infants,
        List<SessionBlock> calendar,
        boolean isCalendarAmiss,
        @Nullable TickClock clock) {
    static final String KEY = "arms";

    /** How many arms a scenario may have. */
    static final int MOST = 100;

    private static final Phrase EXAMPLE = Phrase.of("at least one arm, such as attuned: {caregiver: attuned}");

    List<Arm> read(Section root) {
        Section section = root.section(KEY, EXAMPLE);
        List<Arm> arms = new ArrayList<>();
        if (section != null && hasRightSize(section)) {
            for (YamlMapping.Entry entry : section.mapping().entries()) {
                arms.add(arm(section, entry));
            }
        }
        return arms;
    }

    private static boolean hasRightSize(Section section) {
        int size = section.mapping().entries().size();
        if (size == 0) {
            section.report().add(section.spot(), section.mapping().inWords(), EXAMPLE);
        } else if (size > MOST) {
            Phrase most = Phrase.of("at most {0} arms", Phrase.same(MOST));
            section.report().add(section.spot(), Phrase.of("{0} arms", Phrase.same(size)), most);
        }
        return size > 0 && size <= MOST;
    }

    private Arm arm(Section arms, YamlMapping.Entry entry) {
        if (!GivenName.isName(entry.key())) {
            refuseOddName(arms, entry);
            return new Arm(entry.key(), ArmSection.standIn());
        }
        ValuePlace spot =
                arms.spot().below(YamlScalar.shown(entry.key()), entry.value().place());
        if (entry.value() instanceof YamlMapping mapping) {
            Section section = new Section(arms.report(), spot, mapping);
            return new ArmSection(infants, calendar, isCalendarAmiss, clock).read(entry.key(), section);
        }
        Phrase expected = Phrase.of("a mapping, such as {caregiver: attuned}");
        Phrase hint = SlippedKey.hint(entry.value());
        arms.report().add(spot, entry.value().inWords(), Section.hinted(expected, hint));
        return new Arm(entry.key(), ArmSection.standIn());
    }

    private static void refuseOddName(Section arms, YamlMapping.Entry entry) {
        String shown = YamlScalar.shown(entry.key());
        Phrase hint = hasColon(entry)
                ? Meant.by(entry.key(), null, GivenName::isName)
                : SlippedKey.hint(new YamlScalar(entry.keyPlace(), entry.key(), false));
        ValuePlace spot = arms.spot().below(shown, entry.keyPlace());
        arms.report().add(spot, Phrase.same(shown), Section.hinted(GivenName.IN_WORDS, hint));
    }

    /** Whether nothing is amiss around the name: then it is only written otherwise than names are. */
    private static boolean hasColon(YamlMapping.Entry entry) {
        String key = entry.key();
        boolean isPlain = key.charAt(0) != '-' && key.indexOf(':') < 0 && Unseen.firstIn(key) < 0;
        return isPlain && entry.value() instanceof YamlMapping;
    }

    static void schema(JsonText json) {
        json.open(KEY).member("description", "Who is compared: the same infants with each of these caregivers.");
        json.member("type", "object").number("minProperties", 1).number("maxProperties", MOST);
        json.open("propertyNames").member("pattern", GivenName.PATTERN).close();
        json.open("additionalProperties");
        ArmSection.schema(json);
        json.close().close();
    }
}
