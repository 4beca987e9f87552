package peekaboo.caregiver;

import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Game;
import peekaboo.dyad.Gaze;
import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;
import peekaboo.dyad.Voice;
import peekaboo.random.SessionKey;

/**
 * A caregiver before a hand-made infant, one character a tick of 0.25 s: {@code n} watches, {@code p} smiles, {@code a} is
 * away, {@code f} is away and fusses, {@code u} is away and pushes. What the caregiver does is told the same way. What is
 * written is what it sees in that tick: its reaction time is the engine's.
 */
final class Watching {
    static final TickClock CLOCK = new TickClock(250);

    private final Caregiver caregiver;
    private final Seen seen = new Seen();
    private final CaregiverMove move = new CaregiverMove();
    private int tick;

    private Watching(Caregiver caregiver, Game game) {
        this.caregiver = caregiver;
        seen.game = game;
    }

    static Watching of(String policy, int dyad) {
        CaregiverPolicy found = CaregiverPolicies.find(policy).orElseThrow();
        return of(found, found.parameters().usual(), dyad);
    }

    /** At peek-a-boo. */
    static Watching atPeekaboo(CaregiverPolicy policy, Settings settings, int dyad) {
        Watching watching = of(policy, settings, dyad);
        watching.seen.game = Game.PEEK_A_BOO;
        return watching;
    }

    static Watching of(CaregiverPolicy policy, Settings settings, int dyad) {
        List<TimedAct> script = policy.readsScript()
                ? List.of(new TimedAct(1, Act.TALK), new TimedAct(2, Act.HIDE), new TimedAct(3, Act.GREET))
                : List.of();
        Circumstances circumstances = new Circumstances(settings, new SessionKey(7, dyad, 0), CLOCK, script);
        return new Watching(policy.begin(circumstances), Game.FREE_PLAY);
    }

    /** Shows it these ticks and tells what it does in them. */
    String sees(String infant) {
        StringBuilder acts = new StringBuilder();
        for (int i = 0; i < infant.length(); i++) {
            show(infant.charAt(i), seen.infant);
            caregiver.act(tick, seen, move);
            tick++;
            acts.append(letter(move.act));
        }
        return acts.toString();
    }

    /** What it did last. */
    CaregiverMove move() {
        return move;
    }

    private static void show(char character, InfantMove infant) {
        infant.set(new InfantMove());
        switch (character) {
            case 'n' -> infant.gaze = Gaze.FACE;
            case 'p' -> infant.smile = 0.6;
            case 'a' -> infant.gaze = Gaze.NOWHERE;
            case 'f' -> {
                infant.gaze = Gaze.NOWHERE;
                infant.voice = Voice.FUSS;
            }
            case 'u' -> {
                infant.gaze = Gaze.NOWHERE;
                infant.pushing = true;
            }
            default -> throw new IllegalArgumentException("unknown character " + character);
        }
    }

    static char letter(Act act) {
        return switch (act) {
            case WAIT -> '.';
            case TALK -> 't';
            case SMILE -> 's';
            case PLAY -> 'p';
            case GREET -> 'G';
            case HIDE -> 'h';
            case REVEAL -> 'r';
            case LOOK_AWAY -> '-';
            case LEAN_IN -> 'L';
            case CLICK -> 'C';
            case MOVE_CLOSER -> 'M';
            case SOOTHE -> 'o';
            case NAME_RUPTURE -> 'N';
            case HOLD_STILL -> '=';
        };
    }
}
