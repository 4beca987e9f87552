package peekaboo.infant;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Named;

/** The infants that can be asked for by age. */
public final class InfantPresets {
    private static final List<InfantPreset> ALL = List.of(new InfantPreset(
            "4-6-months",
            "Infants of four to six months, who look at faces much and reach for things little.",
            InfantParameters.TABLE));

    private InfantPresets() {}

    /** Every preset, in the order of age. */
    public static List<InfantPreset> all() {
        return ALL;
    }

    /** The preset of that name, if there is one. */
    public static Optional<InfantPreset> find(String name) {
        return Named.find(ALL, name);
    }
}
