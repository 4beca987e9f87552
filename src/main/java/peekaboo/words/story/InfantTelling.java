package peekaboo.words.story;

import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.Hand;
import peekaboo.dyad.InfantEvent;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.words.Moment;
import peekaboo.words.Wording;

/** Tells what an infant does. A look that is no return, because it does not last, is told as a glance. */
final class InfantTelling {
    /** What has to be recorded. */
    static final Channels NEEDS = Channels.coded(
                    CodedChannel.CAREGIVER,
                    CodedChannel.GAZE,
                    CodedChannel.CAPTURED,
                    CodedChannel.HAND,
                    CodedChannel.VOICE,
                    CodedChannel.ACT)
            .and(Channels.levels(LevelChannel.FROWN))
            .and(Channels.ofEvents());

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

    void tell(Moment moment) {
        for (int place = 0; place < moment.events(); place++) {
            tell(moment, place);
        }
        frown(moment);
    }

    private void tell(Moment moment, int place) {
        int tick = moment.tick();
        switch (moment.event(place)) {
            case LOOKS_AWAY -> looksAway(moment, moment.cause(place));
            case LOOKS_BACK -> looksBack(moment);
            case IS_CAPTURED -> captured(tick);
            case SMILES -> smiles(moment);
            case STOPS_SMILING -> {}
            case COOS -> beats.infant(tick, Beat.Weight.FAINT, Wording.COOS);
            case BIDS -> bids(tick);
            case PROTESTS -> protests(tick);
            case CALMS -> calm = beats.infant(tick, Beat.Weight.MUST, Wording.CALMS);
            case WITHDRAWS -> beats.infant(tick, Beat.Weight.MUST, Wording.WITHDRAWS);
            case RECOVERS -> beats.infant(tick, Beat.Weight.MUST, Wording.RECOVERS);
            case COMFORTS_ITSELF -> comforts(moment);
            case FREES_HAND -> frees(moment);
            case PUSHES_AWAY -> pushes(moment);
        }
    }

    private void looksAway(Moment moment, Cause cause) {
        int tick = moment.tick();
        Beat glance = within(back, tick, GLANCE_SECONDS);
        if (away != null && glance != null) {
            glance.retell(Beat.Weight.MAY, beats.next(Wording.GLANCES_BACK));
            return;
        }
        away = beats.infant(tick, Beat.Weight.MUST, wordsFor(moment, cause)).joiningWithin(0);
        if (moment.handBefore() == Hand.MOUTH) {
            away.retell(Beat.Weight.MUST, away.words + beats.next(Wording.THUMB_STILL_IN));
        }
        lastPush = LONG_AGO;
        lastComfort = LONG_AGO;
    }

    private static Wording wordsFor(Moment moment, Cause cause) {
        if (fussesAlready(moment)) {
            return Wording.LOOKS_AWAY_FUSSING;
        }
        if (moment.act() == Act.HOLD_STILL) {
            return Wording.LOOKS_AWAY_FROM_STILL_FACE;
        }
        return switch (cause) {
            case OBJECT -> Wording.LOOKS_AWAY_AT_SOMETHING;
            case UNANSWERED -> Wording.LOOKS_AWAY_UNANSWERED;
            default -> Wording.TURNS_AWAY;
        };
    }

    /** Fussing that begins in this very tick is told by itself. */
    private static boolean fussesAlready(Moment moment) {
        return moment.fusses() && !moment.began(InfantEvent.PROTESTS);
    }

    private void looksBack(Moment moment) {
        int tick = moment.tick();
        boolean fusses = fussesAlready(moment);
        Beat shortly = within(away, tick, MOMENT_SECONDS);
        if (shortly != null && lastPush == LONG_AGO && !fusses) {
            shortly.retell(Beat.Weight.MUST, beats.next(Wording.LOOKS_AWAY_AND_BACK));
            away = null;
            return;
        }
        boolean still = moment.act() == Act.HOLD_STILL;
        Wording calmly = still ? Wording.LOOKS_BACK_AT_STILL_FACE : Wording.LOOKS_BACK;
        back = beats.infant(tick, Beat.Weight.MUST, fusses ? Wording.LOOKS_BACK_FUSSING : calmly)
                .joiningWithin(BACK_JOINS_SECONDS);
    }

    private void captured(int tick) {
        beats.sentence(tick, Beat.Weight.MUST, Wording.IS_CAUGHT);
        back = null;
        away = null;
    }

    private void bids(int tick) {
        if ((tick - lastBid) * tickSeconds >= SMILES_AGAIN_AFTER_SECONDS) {
            beats.infant(tick, Beat.Weight.MAY, Wording.BIDS);
            lastBid = tick;
        }
    }

    private void smiles(Moment moment) {
        boolean both = moment.caregiver() == CaregiverPhase.SOCIAL_POSITIVE;
        if ((moment.tick() - lastSmile) * tickSeconds < SMILES_AGAIN_AFTER_SECONDS) {
            return;
        }
        lastSmile = moment.tick();
        if (both) {
            beats.sentence(moment.tick(), Beat.Weight.MAY, Wording.BOTH_SMILE);
        } else {
            beats.infant(moment.tick(), Beat.Weight.FAINT, Wording.SMILES);
        }
    }

    private void protests(int tick) {
        Beat relapse = within(calm, tick, FUSS_AGAIN_SECONDS);
        if (relapse != null) {
            relapse.drop();
            calm = null;
        } else {
            beats.infant(tick, Beat.Weight.MUST, Wording.FUSSES);
        }
    }

    /** Once in a turning away is enough. */
    private void comforts(Moment moment) {
        if (lastComfort != LONG_AGO) {
            return;
        }
        lastComfort = moment.tick();
        boolean thumb = moment.hand() == Hand.MOUTH;
        beats.infant(moment.tick(), Beat.Weight.MAY, thumb ? Wording.TAKES_THUMB : Wording.CLASPS_HANDS)
                .orAsTail(beats.next(thumb ? Wording.TAKES_THUMB_AS_WELL : Wording.CLASPS_HANDS_AS_WELL));
    }

    private void frees(Moment moment) {
        if (moment.looks() && !moment.captured()) {
            boolean thumb = moment.handBefore() == Hand.MOUTH;
            beats.infant(moment.tick(), Beat.Weight.FAINT, thumb ? Wording.FREES_THUMB : Wording.FREES_HANDS);
        }
    }

    /** The first time is always told; of what follows not every push. */
    private void pushes(Moment moment) {
        int tick = moment.tick();
        if (lastPush == LONG_AGO) {
            beats.infant(tick, Beat.Weight.MUST, Wording.PUSHES);
        } else if ((tick - lastPush) * tickSeconds >= PUSHES_ON_AFTER_SECONDS) {
            boolean thumb = moment.hand() == Hand.MOUTH;
            beats.infant(tick, Beat.Weight.MAY, thumb ? Wording.PUSHES_ON_WITH_THUMB : Wording.PUSHES_ON);
        } else {
            return;
        }
        lastPush = tick;
    }

    private void frown(Moment moment) {
        double frown = moment.level(LevelChannel.FROWN);
        if (!frowning && frown >= FROWN_SEEN) {
            frowning = true;
            if (!moment.fusses()) {
                beats.infant(moment.tick(), Beat.Weight.MUST, Wording.FROWNS);
            }
        } else if (frown < FROWN_GONE) {
            frowning = false;
        }
    }

    /** The beat, if it is less than so long ago. */
    private @Nullable Beat within(@Nullable Beat beat, int tick, double seconds) {
        return beat != null && (tick - beat.tick) * tickSeconds < seconds ? beat : null;
    }
}
