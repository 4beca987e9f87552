package peekaboo.words;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.metric.Spell;
import peekaboo.metric.Spells;
import peekaboo.scenario.Episode;

/** A row a turning away, told when the session has ended. Seconds have 3 decimals, distress has 4. */
public final class SpellRows implements SessionObserver {
    /** Names of the columns. */
    public static final List<String> HEADER = List.of(
            "arm",
            "dyad",
            "seed",
            "session",
            "episode",
            "spell",
            "onset_s",
            "trigger",
            "latency_s",
            "re_engaged",
            "ending",
            "peak_distress");

    private final Spells spells = new Spells();
    private final Consumer<List<String>> to;
    private @Nullable SessionPlan plan;

    /** Rows go to {@code to}, one list a row. */
    public SpellRows(Consumer<List<String>> to) {
        this.to = to;
    }

    /** The row of one turning away of this session. */
    public static List<String> row(SessionPlan of, Spell spell) {
        return List.of(
                of.arm().name(),
                SessionColumns.dyad(of),
                SessionColumns.seed(of),
                SessionColumns.session(of),
                spell.episode(),
                Integer.toString(spell.number()),
                SessionColumns.seconds(of, spell.onsetTick()),
                spell.trigger().label(),
                SessionColumns.seconds(of, spell.latencyTicks()),
                SessionColumns.flag(spell.reEngaged()),
                spell.ending().label(),
                SessionColumns.level(spell.peakDistress()));
    }

    @Override
    public void begin(SessionPlan begun) {
        plan = begun;
        spells.begin(begun);
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        spells.onEpisode(episode, firstTick);
    }

    @Override
    public void onTick(TickRecord record) {
        spells.onTick(record);
    }

    @Override
    public void end(int ticks) {
        spells.end(ticks);
        if (plan != null) {
            for (Spell spell : spells.spells()) {
                to.accept(row(plan, spell));
            }
        }
    }
}
