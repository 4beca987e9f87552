package peekaboo.words;

import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantMove;
import peekaboo.engine.TickRecord;
import peekaboo.infant.Happenings;

/** Tells what an infant does. A look that is no return, because it does not last, is told as a glance. */
final class InfantTelling {
    private static final double GLANCE_SECONDS = 1;
    private static final double MOMENT_SECONDS = 1.5;
    private static final double BACK_JOINS_SECONDS = 1;
    private static final double PUSHES_ON_AFTER_SECONDS = 8;
    private static final double SMILES_AGAIN_AFTER_SECONDS = 4;
    private static final double FUSS_AGAIN_SECONDS = 2;
    private static final double FROWN_SEEN = 0.4;
    private static final double FROWN_GONE = 0.25;
    private static final int LONG_AGO = -1_000_000;

    private final Beats beats;
    private final double tickSeconds;
    private @Nullable Beat away;
    private @Nullable Beat back;
    private @Nullable Beat calm;
    private Hand handBefore = Hand.FREE;
    private int lastComfort = LONG_AGO;
    private int lastPush = LONG_AGO;
    private int lastSmile = LONG_AGO;
    private int lastBid = LONG_AGO;
    private boolean frowning;

    InfantTelling(Beats beats, double tickSeconds) {
        this.beats = beats;
        this.tickSeconds = tickSeconds;
    }

    /** A new episode: what was begun before it is not told otherwise any more. */
    void forget() {
        away = null;
        back = null;
        calm = null;
    }

    void tell(TickRecord record) {
        Happenings happenings = record.infant().happenings();
        for (int i = 0; i < happenings.count(); i++) {
            tell(record, happenings, i);
        }
        frown(record);
        handBefore = record.infantMove().hand;
    }

    private void tell(TickRecord record, Happenings happenings, int index) {
        int tick = record.tick();
        switch (happenings.event(index)) {
            case LOOKS_AWAY -> looksAway(record, happenings.cause(index));
            case LOOKS_BACK -> looksBack(record);
            case IS_CAPTURED -> captured(tick);
            case SMILES -> smiles(record);
            case STOPS_SMILING -> {}
            case COOS -> beats.infant(tick, Beat.Weight.FAINT, Say.COOS);
            case BIDS -> bids(tick);
            case PROTESTS -> protests(tick);
            case CALMS -> calm = beats.infant(tick, Beat.Weight.MUST, Say.CALMS);
            case WITHDRAWS -> beats.infant(tick, Beat.Weight.MUST, Say.WITHDRAWS);
            case RECOVERS -> beats.infant(tick, Beat.Weight.MUST, Say.RECOVERS);
            case COMFORTS_ITSELF -> comforts(record);
            case FREES_HAND -> frees(record);
            case PUSHES_AWAY -> pushes(record);
        }
    }

    private void looksAway(TickRecord record, Cause cause) {
        int tick = record.tick();
        Beat glance = within(back, tick, GLANCE_SECONDS);
        if (away != null && glance != null) {
            glance.retell(Beat.Weight.MAY, beats.next(Say.GLANCES_BACK));
            return;
        }
        away = beats.infant(tick, Beat.Weight.MUST, wordsFor(record, cause)).joiningWithin(0);
        if (handBefore == Hand.MOUTH) {
            away.retell(Beat.Weight.MUST, away.words() + beats.next(Say.THUMB_STILL_IN));
        }
        lastPush = LONG_AGO;
        lastComfort = LONG_AGO;
    }

    private static Say wordsFor(TickRecord record, Cause cause) {
        if (fussesAlready(record)) {
            return Say.LOOKS_AWAY_FUSSING;
        }
        if (record.caregiverMove().act == Act.HOLD_STILL) {
            return Say.LOOKS_AWAY_FROM_STILL_FACE;
        }
        return switch (cause) {
            case OBJECT -> Say.LOOKS_AWAY_AT_SOMETHING;
            case UNANSWERED -> Say.LOOKS_AWAY_UNANSWERED;
            default -> Say.TURNS_AWAY;
        };
    }

    /** Fussing that begins in this very tick is told by itself. */
    private static boolean fussesAlready(TickRecord record) {
        return record.infantMove().fusses() && !record.began(InfantEvent.PROTESTS);
    }

    private void looksBack(TickRecord record) {
        int tick = record.tick();
        boolean fusses = fussesAlready(record);
        Beat moment = within(away, tick, MOMENT_SECONDS);
        if (moment != null && lastPush == LONG_AGO && !fusses) {
            moment.retell(Beat.Weight.MUST, beats.next(Say.LOOKS_AWAY_AND_BACK));
            away = null;
            return;
        }
        boolean still = record.caregiverMove().act == Act.HOLD_STILL;
        Say calmly = still ? Say.LOOKS_BACK_AT_STILL_FACE : Say.LOOKS_BACK;
        back = beats.infant(tick, Beat.Weight.MUST, fusses ? Say.LOOKS_BACK_FUSSING : calmly)
                .joiningWithin(BACK_JOINS_SECONDS);
    }

    private void captured(int tick) {
        beats.sentence(tick, Beat.Weight.MUST, Say.IS_CAUGHT);
        back = null;
        away = null;
    }

    private void bids(int tick) {
        if ((tick - lastBid) * tickSeconds >= SMILES_AGAIN_AFTER_SECONDS) {
            beats.infant(tick, Beat.Weight.MAY, Say.BIDS);
            lastBid = tick;
        }
    }

    private void smiles(TickRecord record) {
        boolean both = record.caregiverPhase() == CaregiverPhase.SOCIAL_POSITIVE;
        if ((record.tick() - lastSmile) * tickSeconds < SMILES_AGAIN_AFTER_SECONDS) {
            return;
        }
        lastSmile = record.tick();
        if (both) {
            beats.sentence(record.tick(), Beat.Weight.MAY, Say.BOTH_SMILE);
        } else {
            beats.infant(record.tick(), Beat.Weight.FAINT, Say.SMILES);
        }
    }

    private void protests(int tick) {
        Beat relapse = within(calm, tick, FUSS_AGAIN_SECONDS);
        if (relapse != null) {
            relapse.drop();
            calm = null;
        } else {
            beats.infant(tick, Beat.Weight.MUST, Say.FUSSES);
        }
    }

    /** Once in a turning away is enough. */
    private void comforts(TickRecord record) {
        if (lastComfort != LONG_AGO) {
            return;
        }
        lastComfort = record.tick();
        boolean thumb = record.infantMove().hand == Hand.MOUTH;
        beats.infant(record.tick(), Beat.Weight.MAY, thumb ? Say.TAKES_THUMB : Say.CLASPS_HANDS)
                .orAsTail(beats.next(thumb ? Say.TAKES_THUMB_AS_WELL : Say.CLASPS_HANDS_AS_WELL));
    }

    private void frees(TickRecord record) {
        InfantMove move = record.infantMove();
        if (move.looks() && !record.captured()) {
            boolean thumb = handBefore == Hand.MOUTH;
            beats.infant(record.tick(), Beat.Weight.FAINT, thumb ? Say.FREES_THUMB : Say.FREES_HANDS);
        }
    }

    /** The first time is always told; of what follows not every push. */
    private void pushes(TickRecord record) {
        int tick = record.tick();
        if (lastPush == LONG_AGO) {
            beats.infant(tick, Beat.Weight.MUST, Say.PUSHES);
        } else if ((tick - lastPush) * tickSeconds >= PUSHES_ON_AFTER_SECONDS) {
            boolean thumb = record.infantMove().hand == Hand.MOUTH;
            beats.infant(tick, Beat.Weight.MAY, thumb ? Say.PUSHES_ON_WITH_THUMB : Say.PUSHES_ON);
        } else {
            return;
        }
        lastPush = tick;
    }

    private void frown(TickRecord record) {
        InfantMove move = record.infantMove();
        if (!frowning && move.frown >= FROWN_SEEN) {
            frowning = true;
            if (!move.fusses()) {
                beats.infant(record.tick(), Beat.Weight.MUST, Say.FROWNS);
            }
        } else if (move.frown < FROWN_GONE) {
            frowning = false;
        }
    }

    /** The beat, if it is less than so long ago. */
    private @Nullable Beat within(@Nullable Beat beat, int tick, double seconds) {
        return beat != null && (tick - beat.tick) * tickSeconds < seconds ? beat : null;
    }
}
