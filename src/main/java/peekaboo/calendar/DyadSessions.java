package peekaboo.calendar;

import java.util.List;
import java.util.Optional;
import peekaboo.list.Lists;
import peekaboo.random.Digest;
import peekaboo.study.SessionResult;

/** What is kept of all sessions of one dyad in one arm: numbers of each, the digest of each record, and the chosen ones whole. */
public final class DyadSessions {
    private final int dyad;
    private final int sessions;
    private final double[] values;
    private final int[] known;
    private final String[] digests;
    private final List<SessionResult> kept;

    DyadSessions(int dyad, double[] values, int[] known, String[] digests, List<SessionResult> kept) {
        this.dyad = dyad;
        sessions = digests.length;
        this.values = values;
        this.known = known;
        this.digests = digests;
        this.kept = List.copyOf(kept);
    }

    /** Its number, from 0. */
    public int dyad() {
        return dyad;
    }

    /** How many sessions it has had. */
    public int sessions() {
        return sessions;
    }

    /** A number of a session; not a number where it was not observed. */
    public double value(Trend trend, int session) {
        return values[session * Trend.all().size() + trend.place()];
    }

    /** How many turnings away of a session are known to have ended in a return within 10 s or not. */
    public int known(int session) {
        return known[session];
    }

    /** The digest of the record of a session. */
    public String digest(int session) {
        return digests[session];
    }

    /** The digest of the digests of all sessions in order, 16 hexadecimal digits. */
    public String digest() {
        Digest all = new Digest();
        for (String digest : digests) {
            all.add(digest);
        }
        return all.hex();
    }

    /** What was kept of a chosen session; nothing of any other. */
    public Optional<SessionResult> kept(int session) {
        return Lists.first(kept, one -> one.session() == session);
    }
}
