package peekaboo.fit;

import java.util.List;
import java.util.Map;
import peekaboo.infant.InfantPreset;

/** Which parameters of a preset are varied unless asked otherwise: those that its fittable findings speak of most directly. */
final class UsualParameters {
    /** Looking at things and back, and the body: match, cycles, heart rate. The findings say too little of more. */
    private static final List<String> ABOUT_FIVE_MONTHS =
            List.of("look-away-object", "heart-rate-rest", "heart-rate-activation");

    /** Who starts and ends mutual gazes. */
    private static final List<String> YOUNGER = List.of("look-away-object", "look-back-from-object");

    /** Shares of time and mean bouts of looking at things, watching, smiling and protesting. */
    private static final List<String> NINE_MONTHS = List.of(
            "look-away-object",
            "look-back-from-object",
            "smile-rate",
            "smile-lasts",
            "violation-distress",
            "protest-threshold",
            "calm-rate");

    private static final Map<String, List<String>> BY_PRESET =
            Map.of("3-4-months", YOUNGER, "4-6-months", ABOUT_FIVE_MONTHS, "9-months", NINE_MONTHS);

    private UsualParameters() {}

    static List<String> of(InfantPreset preset) {
        return BY_PRESET.getOrDefault(preset.name(), ABOUT_FIVE_MONTHS);
    }
}
