package peekaboo.words;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Accord;
import peekaboo.dyad.AddedCode;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.text.DecimalText;

/**
 * A row a tick: codes of the ICEP-R, act, looks and inner state. Seconds have 3 decimals and tell when the tick begins,
 * heart rate has 2, levels have 4, skin conductance in microsiemens has 3. Ticks of an episode that is not coded have rows
 * like all others, so that time goes on without gaps.
 */
public final class TickRows implements SessionObserver {
    /** Names of the columns. */
    public static final List<String> HEADER = List.of(
            "arm",
            "dyad",
            "seed",
            "session",
            "episode",
            "tick",
            "time_s",
            "infant",
            "infant_codes",
            "caregiver",
            "act",
            "infant_looks",
            "caregiver_looks",
            "arousal",
            "distress",
            "activation",
            "heart_rate_bpm",
            "matched",
            "skin_conductance_us");

    private final Accord accord;
    private final Consumer<List<String>> to;
    private @Nullable SessionPlan plan;

    /** Rows go to {@code to}, one list a row; {@code accord} says when two phases match. */
    public TickRows(Accord accord, Consumer<List<String>> to) {
        this.accord = accord;
        this.to = to;
    }

    @Override
    public void begin(SessionPlan begun) {
        plan = begun;
    }

    @Override
    public void onTick(TickRecord record) {
        if (plan != null) {
            to.accept(row(plan, record));
        }
    }

    private List<String> row(SessionPlan of, TickRecord record) {
        return List.of(
                of.arm().name(),
                SessionColumns.dyad(of),
                SessionColumns.seed(of),
                SessionColumns.session(of),
                record.episode().name(),
                Integer.toString(record.tick()),
                SessionColumns.seconds(of, record.tick()),
                record.infantPhase().code(),
                codes(record.addedCodes()),
                record.caregiverPhase().code(),
                record.caregiverMove().act.label(),
                SessionColumns.flag(record.infantMove().looks()),
                SessionColumns.flag(record.caregiverMove().physics.isTurnedToInfant()),
                SessionColumns.level(record.infant().arousal()),
                SessionColumns.level(record.infant().distress()),
                SessionColumns.level(record.infant().activation()),
                DecimalText.print(record.infant().heartRate(), 2),
                SessionColumns.flag(accord.matches(record.infantPhase(), record.caregiverPhase())),
                DecimalText.print(record.infant().skinConductance(), 3));
    }

    private static String codes(int added) {
        StringBuilder codes = new StringBuilder();
        for (AddedCode code : AddedCode.all()) {
            if (code.in(added)) {
                codes.append(codes.length() == 0 ? "" : "+").append(code.code());
            }
        }
        return codes.toString();
    }
}
