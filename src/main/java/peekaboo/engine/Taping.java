package peekaboo.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.MoveTape;
import peekaboo.dyad.CaregiverMove;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;
import peekaboo.scenario.Scenario;

/** Keeps every move a caregiver makes in a session. */
final class Taping implements SessionObserver {
    private final List<CaregiverMove> moves = new ArrayList<>();

    /**
     * The moves of an attuned caregiver with the next dyad, in the same episodes. They are taped as planned, so that there is
     * one for every tick, and found by the plan, so that both dyads are in the same episode when one ends early.
     */
    static MoveTape ofNeighbour(SessionPlan plan, Timetable timetable) {
        Arm attuned =
                new Arm("attuned", Care.usual(CaregiverPolicies.find("attuned").orElseThrow()));
        Scenario planned = plan.scenario().asPlanned();
        Taping taping = new Taping();
        new Session(new SessionPlan(planned, attuned, plan.dyad() + 1, plan.session(), Optional.empty()), taping).run();
        return (tick, move) -> move.set(taping.moves.get(timetable.planned(tick)));
    }

    @Override
    public void onTick(TickRecord record) {
        CaregiverMove kept = new CaregiverMove();
        kept.set(record.caregiverMove());
        moves.add(kept);
    }
}
