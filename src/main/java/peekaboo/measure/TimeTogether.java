package peekaboo.measure;

import java.util.List;
import java.util.Optional;
import peekaboo.dyad.Act;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.dyad.Valence;
import peekaboo.list.Lists;
import peekaboo.record.CodedChannel;
import peekaboo.record.LevelChannel;
import peekaboo.record.Recording;
import peekaboo.record.Sheet;

/**
 * What two had of each other in one session, for somebody who was one of them: gladness that was shared, fussing, signals that were
 * answered, and the turnings away because it was too much. Looks at things stand in none of it.
 *
 * <p>A signal is answered where the caregiver begins within {@value #ANSWERED_SECONDS} s, or goes on with, what it asks for, for at
 * least {@value #ANSWER_LASTS_SECONDS} s: a look back, a smile, a
 * coo or a bid asks for an open face with a smile or a warm voice; a turning away because it was too much asks for quiet; fussing asks for soothing,
 * or for quiet after something livelier. What signals ask for is after Gianino and Tronick 1988; the time is assumed, long enough
 * for a person with a key to press. Signals too late for that are left out.
 *
 * @param ticks how long the session has been
 * @param gladTicks in which the infant smiled and the caregiver's face or voice was warm
 * @param fussingTicks in which the infant protested
 * @param signals how often the infant asked for an answer that could still come
 * @param answered how many of these were answered, at most {@code signals}
 * @param tooMuch the turnings away because it was too much that have ended, in order
 */
public record TimeTogether(int ticks, int gladTicks, int fussingTicks, int signals, int answered, List<Spell> tooMuch) {
    /** How long after a signal an answer counts as one. */
    public static final double ANSWERED_SECONDS = 3;

    /** How long an answer lasts at least: what comes and goes at once answers nobody. Assumed. */
    public static final double ANSWER_LASTS_SECONDS = 1;

    private static final double HALF_SHOWN = 0.5;
    private static final Act[] ACTS = Act.values();

    public TimeTogether {
        tooMuch = List.copyOf(tooMuch);
    }

    /** Of a session with all channels, as far as it has been recorded. */
    public static TimeTogether of(Recording recording) {
        Sheet sheet = recording.everyTick();
        int glad = 0;
        int fussing = 0;
        int signals = 0;
        int answered = 0;
        for (int tick = 0; tick < sheet.length(); tick++) {
            InfantPhase infant = sheet.infant(tick);
            glad += infant == InfantPhase.SOCIAL_POSITIVE && isWarm(sheet, tick) ? 1 : 0;
            fussing += infant == InfantPhase.PROTEST ? 1 : 0;
            for (int place = 0; place < sheet.events(tick); place++) {
                Optional<Asks> asks = asked(sheet.event(tick, place), sheet.cause(tick, place));
                if (asks.isPresent() && tick + sheet.ticks(ANSWERED_SECONDS + ANSWER_LASTS_SECONDS) < sheet.length()) {
                    signals++;
                    answered += isAnswered(asks.get(), sheet, tick) ? 1 : 0;
                }
            }
        }
        List<Spell> tooMuch = Lists.only(
                Spells.of(recording),
                spell -> spell.trigger().equals(Optional.of(Cause.OVER_AROUSAL)) && !spell.isCutOff());
        return new TimeTogether(sheet.length(), glad, fussing, signals, answered, tooMuch);
    }

    /** What a signal asks for. */
    private enum Asks {
        WARMTH,
        QUIET,
        COMFORT
    }

    private static Optional<Asks> asked(InfantEvent event, Cause cause) {
        return switch (event) {
            case LOOKS_BACK, SMILES, COOS, BIDS -> Optional.of(Asks.WARMTH);
            case LOOKS_AWAY -> cause == Cause.OVER_AROUSAL ? Optional.of(Asks.QUIET) : Optional.empty();
            case PROTESTS -> Optional.of(Asks.COMFORT);
            default -> Optional.empty();
        };
    }

    /** Whether it comes in time, and stays. */
    private static boolean isAnswered(Asks asks, Sheet sheet, int signal) {
        int latest = signal + sheet.ticks(ANSWERED_SECONDS);
        int lasting = Math.max(1, sheet.ticks(ANSWER_LASTS_SECONDS));
        boolean wasQuiet = isQuiet(sheet, signal);
        int held = 0;
        for (int tick = signal + 1; tick < latest + lasting; tick++) {
            boolean comes =
                    switch (asks) {
                        case WARMTH -> isWarm(sheet, tick);
                        case QUIET -> isQuiet(sheet, tick);
                        case COMFORT -> act(sheet, tick) == Act.SOOTHE || (!wasQuiet && isQuiet(sheet, tick));
                    };
            held = comes ? held + 1 : 0;
            if (held == lasting) {
                return true;
            }
        }
        return false;
    }

    /** A voice from behind the hands is none: the infant looks for a face. */
    private static boolean isWarm(Sheet sheet, int tick) {
        return sheet.caregiver(tick).valence() == Valence.POSITIVE
                && sheet.level(LevelChannel.SHOWN, tick) >= HALF_SHOWN;
    }

    private static boolean isQuiet(Sheet sheet, int tick) {
        return act(sheet, tick) == Act.WAIT;
    }

    private static Act act(Sheet sheet, int tick) {
        return ACTS[sheet.code(CodedChannel.ACT, tick)];
    }
}
