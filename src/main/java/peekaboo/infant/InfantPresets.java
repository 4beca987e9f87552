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

    /**
     * They fuss soon, calm soon, push readily and are seldom caught by a face in their line of sight: set by hand, so that the second of
     * the scenes that Tronick told of can be watched (src/docs/scenes/scenes.md).
     */
    private static final ParameterTable IN_THE_FIRST_HALF_YEAR = InfantParameters.TABLE
            .usually(Protesting.PROTEST_RATE, 1.5)
            .usually(Protesting.CALM_RATE, 0.8)
            .usually(SelfComfort.PUSH_RATE, 0.44)
            .usually(Gazing.CAPTURE_RATE, 0.035);

    /** Fitted to heart rate, once and twice through the still-face, cycles and matching: src/docs/presets/4-6-months.yaml. */
    private static final ParameterTable FOUR_TO_SIX = IN_THE_FIRST_HALF_YEAR
            .usually(Gazing.LOOK_AWAY_OBJECT, 0.087337)
            .usually(Activation.HEART_RATE_REST, 129.03)
            .usually(Activation.HEART_RATE_ACTIVATION, 34.29);

    /** Younger infants are drawn away by things half as readily (assumed). */
    private static final ParameterTable THREE_TO_FOUR = FOUR_TO_SIX.usually(Gazing.LOOK_AWAY_OBJECT, 0.044);

    /** Fitted to time budgets, bouts and change rate of infants: src/docs/presets/9-months.yaml. */
    private static final ParameterTable NINE = InfantParameters.TABLE
            .usually(Activation.HEART_RATE_REST, 128.75)
            .usually(Activation.HEART_RATE_ACTIVATION, 37.266)
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
