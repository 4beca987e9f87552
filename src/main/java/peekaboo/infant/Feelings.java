package peekaboo.infant;

import peekaboo.dyad.InfantMove;
import peekaboo.dyad.Physics;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.random.SessionKey;

/** The hidden state of an infant: what it feels, and how a tick of what reaches it moves that. */
final class Feelings {
    final Percept percept;
    final Arousal arousal;
    final Anticipation anticipation;
    final Contingency contingency;
    final Distress distress;
    final Activation activation;
    final Sensitisation sensitisation;
    final Learning learning;

    Feelings(Settings infant, Brought brought, SessionKey key, double tickSeconds) {
        percept = new Percept(infant, tickSeconds);
        arousal = new Arousal(infant, key, tickSeconds);
        anticipation = new Anticipation(infant, tickSeconds);
        contingency = new Contingency(infant, brought, tickSeconds);
        distress = new Distress(infant, tickSeconds);
        activation = new Activation(infant, tickSeconds);
        sensitisation = new Sensitisation(infant, brought.sensitisation(), tickSeconds);
        learning = new Learning(infant, brought, tickSeconds);
    }

    void feel(int tick, Physics physics, InfantMove own) {
        percept.take(physics, own);
        arousal.feel(tick, percept, own);
        anticipation.feel(physics, percept, arousal);
        contingency.feel(physics, percept, own.looks());
        double excess = arousal.excess();
        distress.feel(physics, percept, own, this);
        activation.feel(sensitisation.activates() * (distress.level + 2 * excess + contingency.violation));
        sensitisation.feel(activation.level);
        learning.feel(this);
    }

    void exchange(Snapshot.Tape tape) {
        percept.exchange(tape);
        arousal.exchange(tape);
        anticipation.exchange(tape);
        contingency.exchange(tape);
        distress.exchange(tape);
        activation.exchange(tape);
        sensitisation.exchange(tape);
        learning.exchange(tape);
    }
}
