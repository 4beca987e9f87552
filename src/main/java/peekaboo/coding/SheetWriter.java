package peekaboo.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;
import peekaboo.scenario.Episode;

/** Writes a session down while it runs; what is not to be coded is left out. */
public final class SheetWriter implements SessionObserver {
    private final List<String> names = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private Columns columns = new Columns(1, 0);
    private int written;

    @Override
    public void begin(SessionPlan plan) {
        columns = new Columns(plan.scenario().clock().seconds(), plan.scenario().ticks());
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        names.add(episode.name());
        starts.add(written);
    }

    @Override
    public void onTick(TickRecord record) {
        if (!record.coded()) {
            return;
        }
        int tick = written;
        columns.infant[tick] = record.infantPhase();
        columns.caregiver[tick] = record.caregiverPhase();
        columns.infantLooks[tick] = record.infantMove().looks();
        columns.caregiverLooks[tick] = record.caregiverMove().physics.isTurnedToInfant();
        columns.captured[tick] = record.captured();
        columns.smile[tick] = record.infantMove().smile;
        columns.heartRate[tick] = record.infant().heartRate();
        columns.skinConductance[tick] = record.infant().skinConductance();
        columns.addedCodes[tick] = record.addedCodes();
        columns.began[tick] = began(record.infant().happenings());
        written++;
    }

    private static int began(Happenings happenings) {
        int began = 0;
        for (int i = 0; i < happenings.count(); i++) {
            began |= 1 << happenings.event(i).ordinal();
        }
        return began;
    }

    /** The whole session as far as it was written. */
    public Sheet sheet() {
        return new Sheet(columns, 0, written);
    }

    /** The episode of that name, if the session came to it. */
    public Optional<Sheet> episode(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            return Optional.empty();
        }
        int end = index + 1 < starts.size() ? starts.get(index + 1) : written;
        return Optional.of(sheet().part(starts.get(index), Math.max(starts.get(index), Math.min(end, written))));
    }
}
