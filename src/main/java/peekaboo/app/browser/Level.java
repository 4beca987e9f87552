package peekaboo.app.browser;

import java.util.function.ToDoubleFunction;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Physics;
import peekaboo.engine.TickRecord;
import peekaboo.infant.InfantState;

/** A number of every tick that is kept of a session, and its name for the page; units as in the rooms they come from. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Level {
    AROUSAL("arousal", inside(InfantState::arousal)),
    LOW("low", inside(InfantState::bandLow)),
    HIGH("high", inside(InfantState::bandHigh)),
    DISTRESS("distress", inside(InfantState::distress)),
    VIOLATION("violation", inside(InfantState::violation)),
    CONTINGENCY("contingency", inside(InfantState::contingency)),
    EXPECTED("expected", inside(InfantState::expectedContingency)),
    FAILED_RELIEF("failedRelief", inside(InfantState::failedRelief)),
    ACTIVATION("activation", inside(InfantState::activation)),
    HEART_RATE("heartRate", inside(InfantState::heartRate)),
    SMILE("smile", seen(move -> move.smile)),
    FROWN("frown", seen(move -> move.frown)),
    TURN("turn", seen(move -> move.turn)),
    LOUDNESS("loudness", reaching(physics -> physics.loudness)),
    NEARNESS("nearness", reaching(physics -> physics.nearness)),
    MOTION("motion", reaching(physics -> physics.motion)),
    SHOWN("shown", reaching(physics -> physics.shown)),
    ANGLE("angle", reaching(physics -> physics.angle)),
    AFFECT("affect", reaching(physics -> physics.affect)),
    TOUCH("touch", reaching(physics -> physics.touch)),
    FOLLOW("follow", reaching(physics -> physics.follow));

    private final String label;
    private final ToDoubleFunction<TickRecord> of;

    Level(String label, ToDoubleFunction<TickRecord> of) {
        this.label = label;
        this.of = of;
    }

    String label() {
        return label;
    }

    double of(TickRecord record) {
        return of.applyAsDouble(record);
    }

    private static ToDoubleFunction<TickRecord> inside(ToDoubleFunction<InfantState> level) {
        return record -> level.applyAsDouble(record.infant());
    }

    private static ToDoubleFunction<TickRecord> seen(ToDoubleFunction<InfantMove> level) {
        return record -> level.applyAsDouble(record.infantMove());
    }

    private static ToDoubleFunction<TickRecord> reaching(ToDoubleFunction<Physics> level) {
        return record -> level.applyAsDouble(record.caregiverMove().physics);
    }
}
