package peekaboo.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.caregiver.CaregiverPolicies;
import peekaboo.caregiver.MoveTape;
import peekaboo.dyad.CaregiverMove;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Care;

/** Keeps every move a caregiver makes in a session. */
final class Taping implements SessionObserver {
    private final List<CaregiverMove> moves = new ArrayList<>();

    /** The moves of an attuned caregiver with the next dyad, in the same episodes. */
    static MoveTape ofNeighbour(SessionPlan plan) {
        Arm attuned =
                new Arm("attuned", Care.usual(CaregiverPolicies.find("attuned").orElseThrow()));
        Taping taping = new Taping();
        new Session(
                        new SessionPlan(plan.scenario(), attuned, plan.dyad() + 1, plan.session(), Optional.empty()),
                        taping)
                .run();
        return (tick, move) -> move.set(taping.moves.get(tick));
    }

    @Override
    public void onTick(TickRecord record) {
        CaregiverMove kept = new CaregiverMove();
        kept.set(record.caregiverMove());
        moves.add(kept);
    }
}
