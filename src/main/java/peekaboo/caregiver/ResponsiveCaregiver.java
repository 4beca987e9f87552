package peekaboo.caregiver;

import peekaboo.dyad.Act;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.Game;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.Draws;

/**
 * A caregiver who answers an infant. While the infant looks it plays; when the infant turns away it waits until the urge
 * to re-engage is full; when the infant returns it greets; when the infant fusses it may soothe. Its settings make it
 * attuned, eager, intrusive or withdrawn.
 */
final class ResponsiveCaregiver implements Caregiver {
    private static final double GREETING_SECONDS = 1.5;
    private static final double FUSS_SEEN_AFTER_SECONDS = 1;

    /** As far as feeling in face and tone goes, however great the irritation. */
    private static final double ANGRIEST = -1;

    private final Company freePlay;
    private final Company peekaboo;
    private final Absence absence;
    private final OwnDistress own;
    private final Attention attention;
    private final double answers;
    private final double soothes;
    private final double intensity;
    private final double warmth;
    private final double tickSeconds;
    private final double irritation;
    private final Draws waiting;
    private final Draws greeting;
    private final Draws soothing;
    private final Interest interest;

    private boolean together = true;
    private boolean looked = true;
    private boolean waitsForIt = true;
    private boolean comforts;
    private double greetingLeft;
    private double fussSeconds;

    ResponsiveCaregiver(Settings style, Circumstances circumstances) {
        tickSeconds = circumstances.clock().seconds();
        freePlay = new FreePlay(style, circumstances);
        peekaboo = new PeekabooRounds(style, circumstances);
        absence = new Absence(style, tickSeconds);
        own = new OwnDistress(style, tickSeconds);
        attention = new Attention(style, circumstances);
        answers = style.get(CareStyle.ANSWERS);
        soothes = style.get(CareStyle.SOOTHES);
        intensity = style.get(CareStyle.INTENSITY);
        warmth = style.get(CareStyle.WARMTH);
        irritation = style.get(CareStyle.IRRITATION);
        waiting = Decision.WAITING.draws(circumstances.key());
        greeting = Decision.GREETING.draws(circumstances.key());
        soothing = Decision.SOOTHING.draws(circumstances.key());
        interest = new Interest(style, circumstances.key());
    }

    @Override
    public void act(int tick, Seen seen, CaregiverMove move) {
        notice(tick, seen);
        own.feel(seen.infant, together);
        if (comforts) {
            move.does(Act.SOOTHE);
        } else if (!attention.holds(tick, seen.infant.looks())) {
            move.does(Act.LOOK_AWAY);
        } else if (together) {
            beTogether(tick, seen, move);
        } else {
            beApart(tick, seen, move);
        }
        colour(move.physics);
    }

    private void notice(int tick, Seen seen) {
        boolean looks = seen.infant.looks();
        boolean joined = interest.joined(tick, seen.infant);
        if (looks && !looked) {
            returned(tick);
        } else if (together && !looks && !joined) {
            absence.begins();
            waitsForIt = waiting.uniform(tick) < answers;
        }
        together = looks || joined;
        looked = looks;
        noticeFuss(tick, seen);
    }

    private void returned(int tick) {
        greetingLeft = greeting.uniform(tick) < answers ? GREETING_SECONDS : 0;
        freePlay.begin(tick);
        peekaboo.begin(tick);
    }

    private void noticeFuss(int tick, Seen seen) {
        if (!seen.infant.fusses()) {
            fussSeconds = 0;
            comforts = false;
            return;
        }
        boolean due = fussSeconds >= FUSS_SEEN_AFTER_SECONDS && fussSeconds < FUSS_SEEN_AFTER_SECONDS + tickSeconds;
        fussSeconds += tickSeconds;
        comforts = due ? soothing.uniform(tick) < soothes : comforts;
    }

    private void beTogether(int tick, Seen seen, CaregiverMove move) {
        if (greetingLeft > 0) {
            greetingLeft -= tickSeconds;
            move.does(Act.GREET);
        } else {
            boolean playsOn = seen.game == Game.PEEK_A_BOO && looked;
            (playsOn ? peekaboo : freePlay).act(tick, seen.infant, move);
        }
    }

    private void beApart(int tick, Seen seen, CaregiverMove move) {
        if (waitsForIt || absence.lasts()) {
            absence.act(seen.infant, own.level(), move);
        } else {
            absence.passes(seen.infant, own.level());
            freePlay.act(tick, seen.infant, move);
        }
    }

    /** Its own way of doing it: livelier or quieter, warmer or flatter, and its own distress leaking into both, as irritation in the end. */
    private void colour(Physics physics) {
        physics.intensify(intensity * (1 + 0.3 * own.level()));
        double shown = physics.affect * warmth * (1 - 0.5 * own.level()) - irritation * own.level();
        physics.affect = Math.max(ANGRIEST, shown);
    }

    /** Lets go of the attempt under way and waits. */
    void sitBack() {
        absence.begins();
        waitsForIt = true;
    }

    @Override
    public void takeUp(Caregiver previous) {
        if (previous.acting() instanceof ResponsiveCaregiver other) {
            Snapshot.of(other).into(this);
            goOn();
        }
    }

    /** Makes its own what it has from another. */
    void goOn() {
        attention.goOn();
    }

    @Override
    public void exchange(Snapshot.Tape tape) {
        together = tape.exchange(together);
        looked = tape.exchange(looked);
        waitsForIt = tape.exchange(waitsForIt);
        comforts = tape.exchange(comforts);
        greetingLeft = tape.exchange(greetingLeft);
        fussSeconds = tape.exchange(fussSeconds);
        freePlay.exchange(tape);
        peekaboo.exchange(tape);
        absence.exchange(tape);
        own.exchange(tape);
        interest.exchange(tape);
        attention.exchange(tape);
    }
}
