package peekaboo.infant;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Named;

/** The infants that can be asked for by age. */
public final class InfantPresets {
    private static final List<InfantPreset> ALL = List.of(
            new InfantPreset(
                    "3-4-months",
                    "Infants of three to four months, who look at faces long and find it harder to look away.",
                    InfantParameters.TABLE.usually(Gazing.LOOK_AWAY_OBJECT, 0.06)),
            new InfantPreset(
                    "4-6-months",
                    "Infants of four to six months, who look at faces much and reach for things little.",
                    InfantParameters.TABLE),
            new InfantPreset(
                    "9-months",
                    "Infants of about nine months, for whom the room has more to look at and a look at the face is short.",
                    InfantParameters.TABLE
                            .usually(Gazing.LOOK_AWAY_OBJECT, 0.3625)
                            .usually(Gazing.LOOK_BACK_FROM_OBJECT, 0.0438)
                            .usually(Smiling.SMILE_RATE, 0.3635)
                            .usually(Smiling.SMILE_LASTS, 11.2)
                            .usually(Distress.VIOLATION_DISTRESS, 0.066)
                            .usually(Protesting.PROTEST_RATE, 0.565)
                            .usually(Protesting.PROTEST_THRESHOLD, 0.253)
                            .usually(Protesting.CALM_RATE, 0.124)
                            .usually(Protesting.CALM_THRESHOLD, 0.277)));

    /** Name of the preset where a scenario names none. */
    public static final String USUAL = "4-6-months";

    private InfantPresets() {}

    /** Every preset, in the order of age. */
    public static List<InfantPreset> all() {
        return ALL;
    }

    /** The preset of that name, if there is one. */
    public static Optional<InfantPreset> find(String name) {
        return Named.find(ALL, name);
    }

    /** The preset where a scenario names none. */
    public static InfantPreset usual() {
        return find(USUAL).orElseThrow();
    }
}
