package peekaboo.words.story;

import org.jspecify.annotations.Nullable;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.Valence;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Recording;
import peekaboo.words.Moment;
import peekaboo.words.Wording;

/** Tells what a caregiver does when it changes in a way that matters to the infant it is with. */
final class CaregiverTelling {
    /** What has to be recorded. */
    static final Channels NEEDS =
            Channels.coded(CodedChannel.CAREGIVER, CodedChannel.GAZE, CodedChannel.CAPTURED, CodedChannel.ACT);

    private static final double PAUSE_SECONDS = 2;
    private static final double HARDLY_SECONDS = 1;
    private static final double GOES_ON_AFTER_SECONDS = 7;

    private final Beats beats;
    private final double tickSeconds;
    private @Nullable Act act;
    private @Nullable Beat begun;
    private int begunTick;
    /** The episode in which stillness was given up by what was begun, if that was so. */
    private Recording.@Nullable Part stillBroken;

    /** Which attempts to get the infant's eyes were told since it turned away, as bits of acts. */
    private int chased;

    private int lastChase;
    private boolean waited;

    CaregiverTelling(Beats beats, double tickSeconds) {
        this.beats = beats;
        this.tickSeconds = tickSeconds;
    }

    void tell(Moment moment) {
        if (moment.looks()) {
            chased = 0;
            waited = false;
        }
        Act now = moment.act();
        if (now != act) {
            if (act != null) {
                ended(moment, act);
                begun = now == Act.HOLD_STILL && breaksOff(moment) ? null : change(moment, act, now);
                stillBroken = act == Act.HOLD_STILL ? moment.part() : null;
            }
            act = now;
            begunTick = moment.tick();
        }
    }

    /** How long something lasted may change how it is told. */
    private void ended(Moment moment, Act before) {
        double lasted = (moment.tick() - begunTick) * tickSeconds;
        // That a still face has come to life is told however briefly it does what it begins with.
        if (begun == null || stillBroken != null) {
            return;
        }
        if (before == Act.WAIT && lasted < PAUSE_SECONDS && moment.looks()) {
            begun.drop();
        } else if (before == Act.WAIT && lasted < PAUSE_SECONDS) {
            begun.retell(Beat.Weight.MAY, beats.next(chased == 0 ? Wording.PAUSES : Wording.LETS_GO_BRIEFLY));
        } else if (before == Act.SOOTHE && lasted < HARDLY_SECONDS) {
            begun.retell(Beat.Weight.MAY, beats.next(Wording.REACHES_OUT));
        } else if (before == Act.LOOK_AWAY && lasted < HARDLY_SECONDS) {
            begun.drop();
        }
    }

    /** A still face that gave way in one episode and is held again was a moment's breach. */
    private boolean breaksOff(Moment moment) {
        if (begun == null || !moment.part().equals(stillBroken)) {
            return false;
        }
        begun.retell(
                Beat.Weight.MUST,
                beats.next(act == Act.SMILE ? Wording.SMILES_WHILE_STILL : Wording.SPEAKS_WHILE_STILL));
        return true;
    }

    private @Nullable Beat change(Moment moment, Act before, Act now) {
        int tick = moment.tick();
        if (before == Act.HOLD_STILL) {
            return beats.caregiver(tick, Beat.Weight.MUST, Wording.IS_THERE_AGAIN);
        }
        return switch (now) {
            case LEAN_IN, CLICK, MOVE_CLOSER -> chase(moment, now);
            case HOLD_STILL -> beats.caregiver(tick, Beat.Weight.MUST, Wording.HOLDS_STILL);
            case SOOTHE -> beats.caregiver(tick, Beat.Weight.MUST, Wording.SOOTHES);
            case NAME_RUPTURE -> beats.sentence(tick, Beat.Weight.MUST, Wording.NAMING);
            case LOOK_AWAY -> beats.caregiver(tick, Beat.Weight.MAY, Wording.LOOKS_ELSEWHERE);
            default -> moment.looks() ? together(moment, before, now) : apart(moment, before, now);
        };
    }

    private @Nullable Beat chase(Moment moment, Act now) {
        int tick = moment.tick();
        if (moment.looks()) {
            return beats.caregiver(tick, Beat.Weight.MAY, now == Act.CLICK ? Wording.CLICKS : Wording.LEANS_IN_CLOSE);
        }
        int bit = 1 << now.ordinal();
        if ((chased & bit) == 0) {
            chased |= bit;
            lastChase = tick;
            return beats.caregiver(tick, Beat.Weight.MUST, firstAttempt(now));
        }
        if ((tick - lastChase) * tickSeconds >= GOES_ON_AFTER_SECONDS) {
            lastChase = tick;
            return beats.caregiver(tick, Beat.Weight.MAY, Wording.GOES_ON);
        }
        return null;
    }

    private static Wording firstAttempt(Act now) {
        return switch (now) {
            case CLICK -> Wording.CLICKS;
            case MOVE_CLOSER -> Wording.MOVES_CLOSER;
            default -> Wording.LEANS_IN;
        };
    }

    private @Nullable Beat apart(Moment moment, Act before, Act now) {
        int tick = moment.tick();
        return switch (now) {
            case WAIT -> waits(moment);
            case TALK -> beats.caregiver(tick, Beat.Weight.MAY, before == Act.WAIT ? speaks(moment) : Wording.TALKS_ON);
            default -> null;
        };
    }

    /** An infant that looks at something is talked to, not called. */
    private static Wording speaks(Moment moment) {
        return moment.gaze() == Gaze.OBJECT ? Wording.TALKS : Wording.CALLS;
    }

    private Beat waits(Moment moment) {
        int tick = moment.tick();
        boolean again = waited;
        waited = true;
        if (chased != 0) {
            return beats.caregiver(tick, Beat.Weight.MUST, Wording.LETS_GO);
        }
        if (flat(moment)) {
            return beats.caregiver(tick, Beat.Weight.MAY, Wording.GOES_QUIET);
        }
        return beats.caregiver(
                tick, again ? Beat.Weight.MAY : Beat.Weight.MUST, again ? Wording.WAITS_ON : Wording.SITS_BACK);
    }

    private @Nullable Beat together(Moment moment, Act before, Act now) {
        int tick = moment.tick();
        if (now == Act.GREET) {
            return greets(moment);
        }
        if (before == Act.LOOK_AWAY) {
            return beats.caregiver(tick, Beat.Weight.MAY, Wording.TURNS_TO_INFANT);
        }
        return switch (now) {
            case REVEAL -> beats.caregiver(tick, Beat.Weight.MAY, Wording.SHOWS_FACE);
            case TALK -> beats.caregiver(tick, Beat.Weight.FAINT, Wording.TALKS);
            case SMILE -> smiles(moment, before);
            case PLAY -> beats.caregiver(tick, Beat.Weight.FAINT, Wording.PLAYS);
            case WAIT -> quiet(moment);
            default -> null;
        };
    }

    /** After a greeting or a reveal a smile goes without saying. */
    private @Nullable Beat smiles(Moment moment, Act before) {
        boolean smiled = before == Act.REVEAL || before == Act.GREET;
        Wording how =
                moment.caregiver().valence() == Valence.POSITIVE ? Wording.CARES_SMILE : Wording.CARES_SMILE_FAINTLY;
        return smiled ? null : beats.caregiver(moment.tick(), Beat.Weight.FAINT, how);
    }

    private Beat greets(Moment moment) {
        return moment.captured()
                ? beats.caregiver(moment.tick(), Beat.Weight.MAY, Wording.GREETS_CAUGHT)
                : beats.sentence(moment.tick(), Beat.Weight.MAY, Wording.GREETING);
    }

    private static boolean flat(Moment moment) {
        return moment.caregiver() == CaregiverPhase.WITHDRAWN;
    }

    private Beat quiet(Moment moment) {
        boolean flat = flat(moment);
        Beat.Weight weight = flat ? Beat.Weight.MAY : Beat.Weight.FAINT;
        return beats.caregiver(moment.tick(), weight, flat ? Wording.GOES_QUIET : Wording.WATCHES);
    }
}
