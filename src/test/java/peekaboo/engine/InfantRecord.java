package peekaboo.engine;

import java.util.ArrayList;
import java.util.List;
import peekaboo.dyad.InfantSigns;
import peekaboo.infant.InfantState;

/** Everything about the infant in every tick, to the last bit. */
final class InfantRecord implements SessionObserver {
    /** One row a tick. */
    final List<List<Object>> rows = new ArrayList<>();

    @Override
    public void onTick(TickRecord record) {
        InfantSigns move = record.infantSigns();
        InfantState infant = record.infant();
        List<Object> row = new ArrayList<>(List.of(
                move.gaze(),
                move.voice(),
                move.hand(),
                move.smile(),
                move.turn(),
                move.pushes(),
                move.frown(),
                move.isSlumped()));
        row.addAll(List.of(
                infant.arousal(),
                infant.bandLow(),
                infant.distress(),
                infant.failedRelief(),
                infant.activation(),
                infant.contingency(),
                infant.expectedContingency()));
        for (int i = 0; i < infant.happenings().count(); i++) {
            row.add(infant.happenings().event(i));
            row.add(infant.happenings().cause(i));
            row.add(infant.happenings().rate(i));
        }
        rows.add(row);
    }
}
