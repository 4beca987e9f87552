package peekaboo.app.browser;

import java.util.List;

/** A session in which a person takes the caregiver's place, but not while the procedure has a caregiver of its own. */
final class Played {
    static final String PROCEDURE = """
            schema: 1
            title: A person plays
            seed: 7
            infant: {preset: 4-6-months, protest-threshold: 0.1, calm-threshold: 0}
            episodes:
              - {name: play, lasts: 20 s}
              - {name: still-face, lasts: 30 s, caregiver: still-face, fuss-out: 3 s}
              - {name: reunion, lasts: 30 s}
            arms:
              me: {caregiver: attuned}
            """;

    /** One every nine ticks: the first in play, some in the still-face, the last in the reunion. */
    static final List<String> ACTS = List.of(
            "talk",
            "smile",
            "smile",
            "lean-in",
            "click",
            "wait",
            "hide",
            "reveal",
            "soothe",
            "look-away",
            "greet",
            "play",
            "soothe",
            "wait",
            "smile",
            "talk",
            "wait",
            "greet");

    private Played() {}

    /** The same session with a scripted caregiver. */
    static String scripted(String acts) {
        return PROCEDURE.replace("{caregiver: attuned}", "{caregiver: scripted, acts: [" + acts + "]}");
    }
}
