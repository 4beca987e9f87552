package peekaboo.engine;

/** Where a session stands in its plan: ahead of its own clock once an episode has ended early. */
final class Timetable {
    private int skipped;

    /** The tick of the plan that belongs to a tick of the session. */
    int planned(int tick) {
        return tick + skipped;
    }

    /** The rest of an episode, so many ticks of the plan, is left out. */
    void skips(int ticks) {
        skipped += ticks;
    }
}
