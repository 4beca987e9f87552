package peekaboo.engine;

import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.CaregiverSigns;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.InfantSigns;
import peekaboo.dyad.Snapshot;
import peekaboo.infant.Happenings;
import peekaboo.infant.Infant;
import peekaboo.infant.InfantState;
import peekaboo.scenario.Episode;

/** Everything about one tick, for observers only. One object a session, overwritten from tick to tick. */
public final class TickRecord {
    private final InfantState infant;
    private final Happenings happenings;
    private final InfantSigns infantSigns;
    private final CaregiverSigns caregiverSigns;
    int tick;
    Episode episode;
    InfantPhase infantPhase = InfantPhase.SOCIAL_MONITOR;
    CaregiverPhase caregiverPhase = CaregiverPhase.MONITOR;
    int addedCodes;
    boolean captured;
    boolean counts = true;

    TickRecord(Infant infant, CaregiverMove caregiver, Episode first) {
        this.infant = infant.state();
        happenings = this.infant.happenings();
        infantSigns = new InfantSigns(infant.move());
        caregiverSigns = new CaregiverSigns(caregiver);
        episode = first;
    }

    /** The tick, from 0. */
    public int tick() {
        return tick;
    }

    /** The episode it belongs to. */
    public Episode episode() {
        return episode;
    }

    /** False in an episode that is not coded, such as a transition: its ticks enter no measure. */
    public boolean coded() {
        return episode.coded();
    }

    /** What shows of the infant. */
    public InfantSigns infantSigns() {
        return infantSigns;
    }

    /** What shows of the caregiver. */
    public CaregiverSigns caregiverSigns() {
        return caregiverSigns;
    }

    /** ICEP-R phase of the infant. */
    public InfantPhase infantPhase() {
        return infantPhase;
    }

    /** ICEP-R phase of the caregiver. */
    public CaregiverPhase caregiverPhase() {
        return caregiverPhase;
    }

    /** Codes added to the infant's phase, as bits of {@link peekaboo.dyad.AddedCode}. */
    public int addedCodes() {
        return addedCodes;
    }

    /** True while the infant's look is one that the caregiver got by entering its line of sight. */
    public boolean captured() {
        return captured;
    }

    /** False only before the moment at which a forked session forks. */
    public boolean counts() {
        return counts;
    }

    /** Hidden state of the infant after this tick: for showing and explaining. */
    public InfantState infant() {
        return infant;
    }

    /** True when the infant began to do this in this tick. */
    public boolean began(InfantEvent event) {
        return indexOf(event) >= 0;
    }

    /** True when the infant looked away in this tick for this reason. */
    public boolean lookedAway(Cause cause) {
        int index = indexOf(InfantEvent.LOOKS_AWAY);
        return index >= 0 && happenings.cause(index) == cause;
    }

    private int indexOf(InfantEvent event) {
        for (int i = 0; i < happenings.count(); i++) {
            if (happenings.event(i) == event) {
                return i;
            }
        }
        return -1;
    }

    /** All but the two partners and the episode, which the session keeps. */
    void exchange(Snapshot.Tape tape) {
        tick = tape.exchange(tick);
        infantPhase = tape.exchange(infantPhase, InfantPhase.values());
        caregiverPhase = tape.exchange(caregiverPhase, CaregiverPhase.values());
        addedCodes = tape.exchange(addedCodes);
        captured = tape.exchange(captured);
        counts = tape.exchange(counts);
    }
}
