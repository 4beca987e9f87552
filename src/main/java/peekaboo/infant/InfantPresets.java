package peekaboo.infant;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Named;
import peekaboo.dyad.ParameterTable;
import peekaboo.infant.InfantPreset.Ages;

/** The infants that can be asked for by age. */
public final class InfantPresets {
    /** Name of the preset where a scenario names none. */
    public static final String USUAL = "4-6-months";

    /** Fitted to heart rate, once and twice through the still-face, cycles and matching: src/docs/presets/4-6-months.yaml. */
    private static final ParameterTable FOUR_TO_SIX = InfantParameters.TABLE
            .usually(Gazing.LOOK_AWAY_OBJECT, 0.10929)
            .usually(Activation.HEART_RATE_REST, 128.75)
            .usually(Activation.HEART_RATE_ACTIVATION, 37.266);

    /** Younger infants are drawn away by things half as readily (assumed). */
    private static final ParameterTable THREE_TO_FOUR = FOUR_TO_SIX.usually(Gazing.LOOK_AWAY_OBJECT, 0.055);

    /** Fitted to time budgets, bouts and change rate of infants: src/docs/presets/9-months.yaml. */
    private static final ParameterTable NINE = FOUR_TO_SIX
            .usually(Contingency.EXPECTED_AT_START, 0.45)
            .usually(Gazing.LOOK_AWAY_OBJECT, 0.34787)
            .usually(Gazing.LOOK_BACK_FROM_OBJECT, 0.024616)
            .usually(Smiling.SMILE_RATE, 0.32381)
            .usually(Smiling.SMILE_LASTS, 4.9087)
            .usually(Distress.VIOLATION_DISTRESS, 0.21107)
            .usually(Protesting.PROTEST_THRESHOLD, 0.36363)
            .usually(Protesting.CALM_RATE, 0.31281);

    private static final List<InfantPreset> ALL = List.of(
            new InfantPreset(
                    "3-4-months",
                    "Infants of three to four months, who look at faces long and find it harder to look away.",
                    new Ages(3, 4),
                    THREE_TO_FOUR),
            new InfantPreset(
                    USUAL,
                    "Infants of four to six months, who look at faces much and reach for things little.",
                    new Ages(4, 6),
                    FOUR_TO_SIX),
            new InfantPreset(
                    "9-months",
                    "Infants of about nine months, for whom the room has more to look at and a look at the face is short.",
                    new Ages(9, 9),
                    NINE));

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
