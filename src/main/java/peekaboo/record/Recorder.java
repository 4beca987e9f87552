package peekaboo.record;

import java.util.ArrayList;
import java.util.List;
import peekaboo.engine.SessionObserver;
import peekaboo.engine.SessionPlan;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;
import peekaboo.scenario.Episode;

/** Writes sessions down while they run, one after the other on the same columns. */
public final class Recorder implements SessionObserver {
    private final Channels channels;
    private final CodedChannel[] coded;
    private final LevelChannel[] levels;
    private final boolean events;
    private final List<Recording.Part> parts = new ArrayList<>();
    private Columns columns;
    private int written;
    private int countsFrom;
    private boolean counts;
    private boolean forked;
    private boolean ended;

    /** Writes these channels. */
    public Recorder(Channels channels) {
        this.channels = channels;
        coded = channels.codedInOrder().toArray(new CodedChannel[0]);
        levels = channels.levelsInOrder().toArray(new LevelChannel[0]);
        events = channels.events();
        columns = new Columns(channels, 1, 0);
    }

    /** What was written of the session so far; valid until another begins. */
    public Recording recording() {
        List<Recording.Part> all = new ArrayList<>(parts);
        if (!all.isEmpty() && !ended) {
            closeLast(all, false);
        }
        Sheet everyTick = new Sheet(columns, 0, written);
        return new Recording(everyTick, all, counts ? countsFrom : written, forked, ended);
    }

    @Override
    public void begin(SessionPlan plan) {
        double tickSeconds = plan.scenario().clock().seconds();
        int ticks = plan.scenario().ticks();
        if (columns.room() < ticks || columns.tickSeconds != tickSeconds) {
            columns = new Columns(channels, tickSeconds, ticks);
        }
        parts.clear();
        written = 0;
        countsFrom = 0;
        forked = plan.trunk().isPresent();
        counts = false;
        ended = false;
    }

    @Override
    public void onEpisode(Episode episode, int firstTick) {
        closeLast(parts, false);
        parts.add(new Recording.Part(episode.name(), firstTick, firstTick, episode.coded(), false));
    }

    private void closeLast(List<Recording.Part> all, boolean endsEarly) {
        int last = all.size() - 1;
        if (last >= 0) {
            Recording.Part part = all.get(last);
            boolean early = part.endsEarly() || endsEarly;
            all.set(last, new Recording.Part(part.episode(), part.first(), written, part.coded(), early));
        }
    }

    @Override
    public void onTick(TickRecord record) {
        int tick = written;
        for (CodedChannel channel : coded) {
            columns.code(channel, tick, channel.of(record));
        }
        for (LevelChannel channel : levels) {
            columns.level(channel, tick, channel.of(record));
        }
        columns.begin(tick);
        if (events) {
            write(tick, record.infant().happenings());
        }
        if (!counts && record.counts()) {
            counts = true;
            countsFrom = tick;
        }
        written++;
    }

    private void write(int tick, Happenings happenings) {
        for (int i = 0; i < happenings.count(); i++) {
            int event = happenings.event(i).ordinal();
            columns.append(tick, event, happenings.cause(i).ordinal(), happenings.rate(i));
        }
    }

    @Override
    public void onCurtailed(Episode episode, int atTick) {
        closeLast(parts, true);
    }

    @Override
    public void end(int ticks) {
        closeLast(parts, false);
        ended = true;
    }
}
