package peekaboo.engine;

import java.util.function.IntUnaryOperator;
import peekaboo.caregiver.CareStyle;
import peekaboo.caregiver.Caregiver;
import peekaboo.caregiver.Circumstances;
import peekaboo.caregiver.Seen;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;

/** A caregiver in its place: it sees the infant as it was a reaction time ago. */
final class DelayedCaregiver implements Snapshot.Subject {
    private final Caregiver caregiver;
    private final int lagTicks;
    private final Seen seen = new Seen();

    /**
     * Somebody who has not been with the infant yet.
     *
     * @param planned the tick of the plan that belongs to a tick of the session
     */
    DelayedCaregiver(Care care, SessionPlan plan, IntUnaryOperator planned) {
        caregiver = care.policy()
                .replays()
                .<Caregiver>map(other -> Replay.of(other, plan, planned))
                .orElseGet(() -> care.policy().begin(circumstances(care, plan)));
        lagTicks = lagTicks(care, plan);
    }

    private static Circumstances circumstances(Care care, SessionPlan plan) {
        return new Circumstances(care.settings(), plan.key(), plan.scenario().clock(), care.script());
    }

    /** A policy without a reaction time sees what was a tick ago. */
    static int lagTicks(Care care, SessionPlan plan) {
        Settings settings = care.settings();
        if (settings.table().find(CareStyle.REACTION.name()).isEmpty()) {
            return 1;
        }
        return Math.max(1, plan.scenario().clock().ticks(settings.get(CareStyle.REACTION)));
    }

    void act(int tick, Episode episode, Memory memory, CaregiverMove move) {
        seen.infant = memory.recall(tick, lagTicks);
        seen.game = episode.game();
        caregiver.act(tick, seen, move);
    }

    void takeUp(DelayedCaregiver previous) {
        caregiver.takeUp(previous.caregiver);
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        caregiver.exchange(tape);
    }
}
