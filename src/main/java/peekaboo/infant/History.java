package peekaboo.infant;

import java.util.HashMap;
import java.util.Map;
import peekaboo.dyad.Settings;

/**
 * What has been left in an infant by all its sessions: of each partner, known by face and voice, what was felt with that one; and of
 * anybody, more slowly, what was felt with all. A new partner is met with what was learnt of anybody. The body is one. Immutable.
 */
public final class History {
    private final Settings infant;
    private final Brought anybody;
    private final Map<String, Brought> partners;

    private History(Settings infant, Brought anybody, Map<String, Brought> partners) {
        this.infant = infant;
        this.anybody = anybody;
        this.partners = Map.copyOf(partners);
    }

    /** Of an infant that has met nobody yet. */
    public static History none(Settings infant) {
        return new History(infant, Brought.atFirst(infant), Map.of());
    }

    /** What it brings to a session with a partner, met before or new. */
    public Brought with(String partner) {
        Brought known = partners.get(partner);
        return known == null ? anybody : known.inBodyOf(anybody);
    }

    /** This, and a session with a partner after which it would bring {@code learnt}. */
    public History after(String partner, Brought learnt) {
        double share = infant.get(Learning.LEARNING) * infant.get(Learning.GENERAL_LEARNING);
        Map<String, Brought> known = new HashMap<>(partners);
        known.put(partner, learnt);
        return new History(infant, anybody.towards(learnt, share).inBodyOf(learnt), known);
    }
}
