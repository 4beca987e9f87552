package peekaboo.caregiver;

import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.ParameterTable;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;

/**
 * Begins every absence as an intrusive caregiver, and once it has seen enough frowning, pushing and fussing it goes on
 * as an attuned one until the infant is back and at ease. Two caregivers in one person, not one with a switch.
 */
final class NoticingCaregiver implements Caregiver {
    private static final double FROWN_SEEN = 0.4;

    /** How far a frown is misjudged from tick to tick: half the width over which the judgement is spread evenly; assumed. */
    private static final double MISJUDGED = 0.3;

    private final ResponsiveCaregiver intrusive;
    private final ResponsiveCaregiver attuned;
    private final double noticesAfter;
    private final double tickSeconds;
    private final double mends;
    private final Draws frown;
    private final Draws mending;
    private double signsSeconds;
    private boolean noticed;
    private boolean looked = true;
    private boolean notices;

    NoticingCaregiver(Circumstances circumstances) {
        Settings settings = circumstances.settings();
        intrusive = new ResponsiveCaregiver(settings, circumstances);
        attuned = new ResponsiveCaregiver(attunedAsSet(settings), circumstances);
        noticesAfter = settings.get(IntrusiveThenRepairsCaregiver.NOTICES_AFTER);
        tickSeconds = circumstances.clock().seconds();
        mends = settings.get(IntrusiveThenRepairsCaregiver.MENDS);
        frown = Decision.FROWN.draws(circumstances.key());
        mending = Decision.MENDING.draws(circumstances.key());
        notices = mending.uniform(0) < mends;
    }

    private static Settings attunedAsSet(Settings settings) {
        ParameterTable style = CareStyle.TABLE;
        return style.usual().with(CareStyle.REACTION, settings.get(CareStyle.REACTION));
    }

    @Override
    public void act(int tick, Seen seen, CaregiverMove move) {
        notice(tick, seen.infant);
        if (noticed) {
            attuned.act(tick, seen, move);
        } else {
            intrusive.act(tick, seen, move);
        }
    }

    private void notice(int tick, InfantMove infant) {
        boolean signs = signsDistress(tick, infant);
        if (!signs && infant.smilesAtFace()) {
            signsSeconds = 0;
        }
        if (looked && !infant.looks()) {
            notices = mending.uniform(tick) < mends;
        }
        looked = infant.looks();
        if (!noticed && notices && signsSeconds >= noticesAfter) {
            attuned.takeUp(intrusive);
            attuned.sitBack();
            noticed = true;
        } else if (noticed && signsSeconds == 0) {
            intrusive.takeUp(attuned);
            noticed = false;
        }
        signsSeconds += signs ? tickSeconds : 0;
    }

    private boolean signsDistress(int tick, InfantMove infant) {
        return infant.fusses() || infant.pushing || seesFrown(tick, infant.frown);
    }

    /** However it is misjudged, a face that hardly frowns is not seen to: most ticks need no draw. */
    private boolean seesFrown(int tick, double level) {
        return level + MISJUDGED >= FROWN_SEEN && level + MISJUDGED * (2 * frown.uniform(tick) - 1) >= FROWN_SEEN;
    }

    /** What an intrusive or an attuned one had in mind, either of the two may need from now on. */
    @Override
    public void takeUp(Caregiver previous) {
        if (previous instanceof NoticingCaregiver other) {
            Snapshot.of(other).into(this);
            intrusive.goOn();
            attuned.goOn();
        } else {
            intrusive.takeUp(previous);
            attuned.takeUp(previous);
        }
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        intrusive.exchange(tape);
        attuned.exchange(tape);
        signsSeconds = tape.exchange(signsSeconds);
        noticed = tape.exchange(noticed);
        looked = tape.exchange(looked);
        notices = tape.exchange(notices);
    }

    @Override
    public Caregiver acting() {
        return noticed ? attuned : intrusive;
    }
}
