package peekaboo.dyad;

import java.util.List;
import java.util.Optional;

/**
 * What a caregiver does, by name. The name is for people and for the coder; the infant is reached by the {@link Physics}
 * alone. Levels run from 0 to 1 on the model's own scale (assumed), affect from -1 to 1.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of doubles cannot change
public enum Act {
    WAIT("wait", features(0.00, 0.20, 0.05, 0.25)),
    TALK("talk", features(0.35, 0.40, 0.30, 0.50)),
    SMILE("smile", features(0.15, 0.40, 0.30, 0.90)),
    PLAY("play", features(0.45, 0.50, 0.55, 0.65)),
    GREET("greet", features(0.45, 0.50, 0.45, 1.00)),
    HIDE("hide", features(0.15, 0.50, 0.25, 0.00).hidden()),
    REVEAL("reveal", features(0.65, 0.55, 0.85, 1.00)),
    LOOK_AWAY("look-away", features(0.00, 0.30, 0.10, 0.00).turnedAside()),
    LEAN_IN("lean-in", features(0.30, 0.75, 0.60, 0.25).following(0.80)),
    CLICK("click", features(0.85, 0.70, 0.45, 0.25).following(0.70)),
    MOVE_CLOSER("move-closer", features(0.50, 1.00, 0.70, 0.25).following(0.95)),
    SOOTHE("soothe", features(0.20, 0.60, 0.12, 0.40).touching(0.80)),
    NAME_RUPTURE("name-rupture", features(0.25, 0.25, 0.10, 0.45)),
    HOLD_STILL("hold-still", features(0.00, 0.40, 0.00, 0.00));

    private final String label;
    private final Features usual;

    Act(String label, Features usual) {
        this.label = label;
        this.usual = usual;
    }

    /** Its name in scenario files and records. */
    public String label() {
        return label;
    }

    /** Copies what this act usually is, physically, into a move. */
    public void into(Physics physics) {
        physics.set(usual);
    }

    /** The act of that name, if there is one. */
    public static Optional<Act> named(String label) {
        for (Act act : all()) {
            if (act.label.equals(label)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** Every act, in the order told. */
    public static List<Act> all() {
        return List.of(values());
    }

    private static Features features(double loudness, double nearness, double motion, double affect) {
        return new Features(loudness, nearness, motion, affect, 1, 0, 0, 0);
    }

    /** What an act usually is, physically; the meaning of each is told in {@link Physics}. */
    record Features(
            double loudness,
            double nearness,
            double motion,
            double affect,
            double shown,
            double angle,
            double touch,
            double follow) {

        Features hidden() {
            return new Features(loudness, nearness, motion, affect, 0, angle, touch, follow);
        }

        Features turnedAside() {
            return new Features(loudness, nearness, motion, affect, shown, 1, touch, follow);
        }

        Features touching(double level) {
            return new Features(loudness, nearness, motion, affect, shown, angle, level, follow);
        }

        Features following(double level) {
            return new Features(loudness, nearness, motion, affect, shown, angle, touch, level);
        }
    }
}
