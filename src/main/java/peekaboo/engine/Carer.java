package peekaboo.engine;

import peekaboo.caregiver.CareStyle;
import peekaboo.caregiver.Caregiver;
import peekaboo.caregiver.CaregiverKey;
import peekaboo.caregiver.Circumstances;
import peekaboo.caregiver.Seen;
import peekaboo.dyad.CaregiverMove;
import peekaboo.scenario.Care;
import peekaboo.scenario.Episode;

/** A caregiver in its place: behind its reaction time. */
final class Carer {
    private final Caregiver caregiver;
    private final int lagTicks;
    private final Seen seen = new Seen();

    Carer(Care care, SessionPlan plan, Timetable timetable) {
        caregiver = care.policy().begin(circumstances(care, plan, timetable));
        lagTicks = lagTicks(care, plan);
    }

    private static Circumstances circumstances(Care care, SessionPlan plan, Timetable timetable) {
        CaregiverKey key = new CaregiverKey(plan.scenario().seed(), plan.dyad(), plan.session());
        return new Circumstances(
                care.settings(),
                key,
                plan.scenario().clock(),
                care.script(),
                () -> Taping.ofNeighbour(plan, timetable));
    }

    /** A policy without a reaction time sees what was a tick ago. */
    static int lagTicks(Care care, SessionPlan plan) {
        return care.policy()
                .parameters()
                .find(CareStyle.REACTION.name())
                .map(reaction -> Math.max(
                        1, plan.scenario().clock().ticks(care.settings().get(reaction))))
                .orElse(1);
    }

    void act(int tick, Episode episode, Memory memory, CaregiverMove move) {
        seen.infant = memory.recall(tick, lagTicks);
        seen.game = episode.game();
        caregiver.act(tick, seen, move);
    }

    void takeUp(Carer previous) {
        caregiver.takeUp(previous.caregiver);
    }
}
