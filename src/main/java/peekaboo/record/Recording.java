package peekaboo.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A session as it was written down: every tick of it, its episodes, and what of it counts.
 *
 * <p>One of a {@link Recorder} is valid until the recorder begins another session; from then on nothing is taken
 * from it. A sheet that somebody still holds would show the other session: that is not looked at tick by tick.
 *
 * @param everyTick all ticks, those that are not coded among them
 * @param parts its episodes as they were, in order
 * @param countsFrom the tick from which on it counts: 0, or where a forked session forked, or its end if it did not
 * @param forked true of a forked session
 * @param ended true when the session has ended, false while it goes on
 */
public record Recording(Sheet everyTick, List<Part> parts, int countsFrom, boolean forked, boolean ended) {

    public Recording {
        parts = List.copyOf(parts);
    }

    /** A session of one coded episode, such as an observed dyad's. */
    public static Recording of(Sheet sheet) {
        return new Recording(sheet, List.of(new Part("", 0, sheet.length(), true, false)), 0, false, true);
    }

    /**
     * An episode as it was.
     *
     * @param episode its name
     * @param first its first tick
     * @param end the tick after its last; while it goes on, after the last so far
     * @param coded false for a transition, which enters no measure
     * @param endsEarly true when it ended before its time because the infant was too upset
     */
    public record Part(String episode, int first, int end, boolean coded, boolean endsEarly) {}

    /**
     * All ticks, those that are not coded among them.
     *
     * @throws IllegalStateException if its recorder has begun another session; so with its sheets
     */
    @Override
    public Sheet everyTick() {
        return everyTick.stillThere();
    }

    /** How many ticks were written. */
    public int ticks() {
        return everyTick.length();
    }

    /** Its first ticks, so many of them, as if it had gone no further. */
    public Recording upTo(int ticks) {
        if (ticks >= ticks()) {
            return this;
        }
        List<Part> begun = new ArrayList<>();
        for (Part part : parts) {
            if (part.first < ticks) {
                boolean goesOn = part.end > ticks;
                int end = Math.min(part.end, ticks);
                begun.add(new Part(part.episode, part.first, end, part.coded, part.endsEarly && !goesOn));
            }
        }
        return new Recording(everyTick.part(0, ticks), begun, Math.min(countsFrom, ticks), forked, false);
    }

    /** The episode that a tick belongs to. */
    public Part partOf(int tick) {
        int last = parts.size() - 1;
        while (parts.get(last).first() > tick) {
            last--;
        }
        return parts.get(last);
    }

    /** What is coded and counts of a stretch; empty if the session did not come to it. */
    public Sheet sheet(Stretch stretch) {
        List<Part> kept = new ArrayList<>();
        int ticks = 0;
        for (Part part : parts) {
            int first = Math.max(part.first, countsFrom);
            boolean wanted = stretch.isWhole() || stretch.label().equals(part.episode);
            if (part.coded && wanted && first < part.end) {
                kept.add(new Part(part.episode, first, part.end, true, part.endsEarly));
                ticks += part.end - first;
            }
        }
        return joined(kept, ticks);
    }

    /** How many ticks are coded and count. */
    public int watchedTicks() {
        int ticks = 0;
        for (Part part : parts) {
            ticks += part.coded ? Math.max(0, part.end - Math.max(part.first, countsFrom)) : 0;
        }
        return ticks;
    }

    /** The names of its episodes that ended before their time, since it counts. */
    public List<String> endedEarly() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part.endsEarly && part.end > countsFrom) {
                names.add(part.episode);
            }
        }
        return names;
    }

    /** One after the other; where none lies between them, without copying. */
    private Sheet joined(List<Part> kept, int ticks) {
        if (kept.isEmpty()) {
            return everyTick.part(0, 0);
        }
        int first = kept.get(0).first;
        if (kept.get(kept.size() - 1).end - first == ticks) {
            return everyTick.part(first, first + ticks);
        }
        int[] from = new int[ticks];
        int next = 0;
        for (Part part : kept) {
            for (int tick = part.first; tick < part.end; tick++) {
                from[next++] = tick;
            }
        }
        return everyTick.gathered(from);
    }
}
