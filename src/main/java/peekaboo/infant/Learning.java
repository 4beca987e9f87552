package peekaboo.infant;

import peekaboo.dyad.Parameter;
import peekaboo.dyad.Range;
import peekaboo.dyad.Settings;
import peekaboo.dyad.Snapshot;
import peekaboo.dyad.Unit;
import peekaboo.random.Numeric;

/**
 * What a session leaves in an infant, from what it feels and from nothing else: whether contact is a comfort, whether strain is
 * followed by comfort, whether closeness stays out, and whether distress falls faster than it would by itself. No teacher: nothing
 * here knows of a repair, a latency, a phase or who the caregiver is. What is learnt acts from the next session on.
 */
final class Learning {
    static final Parameter LEARNING = Parameter.of("learning", Unit.NONE, Range.SHARE, 1)
            .meaning(
                    "Share of what a session has changed that lasts to the next one: 0 an infant meets every session as if it were its"
                            + " first.");
    static final Parameter GENERAL_LEARNING = Parameter.of("general-learning", Unit.NONE, Range.SHARE, 0.02)
            .meaning("Share of what it knows of a partner that passes, a session, into what it expects of anybody.");
    static final Parameter COMFORT_LEARNING = Parameter.of("comfort-learning", Unit.NONE, Range.SHARE, 0.02)
            .meaning("Weight of one look back in how much comfort contact with this partner is learnt to bring.");
    static final Parameter COMFORT_DRAWS = Parameter.of("comfort-draws", Unit.NONE, new Range(0, 20), 4)
            .meaning(
                    "How strongly comfort learnt from contact draws the infant back to it, and keeps other things from drawing it.");
    static final Parameter NEED_TIME = Parameter.of("need-time", Unit.SECONDS, new Range(1, 36_000), 90)
            .meaning("Time constant with which the need for closeness rises without any.");
    static final Parameter NEED_MET = Parameter.of("need-met", Unit.PER_SECOND, new Range(0, 10), 0.2)
            .meaning("How fast a fully warm face in view meets that need.");
    static final Parameter NEED_BASELINE_TIME = Parameter.of(
                    "need-baseline-time", Unit.SECONDS, new Range(1, 360_000), 1800)
            .meaning("Time constant with which the need that is brought to the next session follows that of this one.");
    static final Parameter NEED_DISTRESS = Parameter.of("need-distress", Unit.PER_SECOND, new Range(0, 5), 0.05)
            .meaning("How fast distress builds at full need brought to a session, until warmth has met it.");
    static final Parameter REGULATION_LEARNING = Parameter.of("regulation-learning", Unit.NONE, Range.SHARE, 0.03)
            .meaning(
                    "Weight of one distress that fell faster than by itself in how fast it falls by itself from the next session on:"
                            + " what is done for an infant it comes to do itself.")
            .source("co-regulation that becomes self-regulation: Sroufe 1996; mechanism and size assumed");
    static final Parameter REPAIR_LEARNING = Parameter.of("repair-learning", Unit.NONE, Range.SHARE, 0.1)
            .meaning("Weight of one strain, and whether comfort followed it, in the expectation of repair.");
    static final Parameter HOPE_EASES = Parameter.of("hope-eases", Unit.NONE, new Range(0, 5), 0)
            .meaning(
                    "How much an expectation of repair above that at first eases distress and lets an infant call: an assumption that"
                            + " can be switched on, 0 unless set.");
    static final Parameter FUSS_PAYS = Parameter.of("fuss-pays", Unit.NONE, new Range(0, 10), 1.2)
            .meaning(
                    "How much sooner an infant protests whose fussing has brought more than its looks, smiles and coos, and how much later"
                            + " one whose fussing has brought less.");
    static final Parameter SENSITISATION_LEFT = Parameter.of("sensitisation-left", Unit.NONE, Range.SHARE, 0.6)
            .meaning("Share of the body's sensitisation that is left when the next session begins.");

    /** How long after a look back what is felt, less what was felt as long before, counts as what contact brings. */
    private static final double CONTACT_SECONDS = 5;

    /** How gradually comfort ends above the band. */
    private static final double COMFORT_SOFTNESS = 0.045;

    /** Excess of arousal is felt twice as much as distress. */
    private static final double EXCESS_FELT = 2;

    /** The factor on looking back stays within exp of plus and minus this. */
    private static final double MOST_DRAWN = 1.6;

    /** Distress from which on it is strain. */
    private static final double STRAIN = 0.2;

    /** How long it has to have been below for a strain to be a new one. */
    private static final double NEW_STRAIN_SECONDS = 5;

    /** How long after a strain began comfort is waited for. */
    private static final double REPAIR_SECONDS = 30;

    /** So much comfort in that time is all that can be hoped for. */
    private static final double ENOUGH_COMFORT_SECONDS = 3;

    /** How long after a peak its fall is felt. */
    private static final double FALL_SECONDS = 8;

    /** Of a fall so much faster than by itself this share can become one's own. */
    private static final double OWN_SHARE = 0.3;

    /** Protest comes sooner for who hopes, by so much of its threshold. */
    private static final double HOPE_CALLS = 1.5;

    private static final double LOWEST_THRESHOLD = 0.5;

    /** Factor on readiness to look back; things draw the eyes less by the same factor. */
    final double draws;

    /** Factor on the distress at which protest begins. */
    final double protests;

    /** Factor on how fast distress falls by itself, at least 1. */
    final double ownDecay;

    /** Factor on all that builds distress. */
    final double eases;

    /** How much of the need that was brought is there, 0 to 1: warmth meets it, and without any it comes back. */
    double unmet;

    private final Brought brought;
    private final double seconds;
    private final double comfortLearning;
    private final double regulationLearning;
    private final double repairLearning;
    private final double ofLateLeft;
    private final double needRises;
    private final double needMet;
    private final double baselineLeft;
    private final double needDistress;
    private final double sensitisationLeft;
    private final double learning;
    private final double distressDecay;
    private final Decay needDecay;
    private final int contactTicks;
    private final int strainTicks;
    private final int repairTicks;
    private final int fallTicks;

    private double comfort;
    private double regulation;
    private double repair;
    private double need;
    private double baseline;

    private int contactLeft;
    private double contactFelt;
    private double ofLate;
    private double before;
    private int calmFor;
    private int repairLeft;
    private int comfortedTicks;
    private double levelBefore;
    private double peak;
    private double peakDecay;
    private int sincePeak;

    Learning(Settings infant, Brought brought, double tickSeconds) {
        this.brought = brought;
        seconds = tickSeconds;
        comfortLearning = infant.get(COMFORT_LEARNING);
        regulationLearning = infant.get(REGULATION_LEARNING);
        repairLearning = infant.get(REPAIR_LEARNING);
        ofLateLeft = new Decay(tickSeconds).left(1 / CONTACT_SECONDS);
        needRises = 1 / infant.get(NEED_TIME);
        needMet = infant.get(NEED_MET);
        baselineLeft = new Decay(tickSeconds).left(1 / infant.get(NEED_BASELINE_TIME));
        needDistress = infant.get(NEED_DISTRESS);
        sensitisationLeft = infant.get(SENSITISATION_LEFT);
        learning = infant.get(LEARNING);
        distressDecay = infant.get(Distress.DISTRESS_DECAY);
        needDecay = new Decay(tickSeconds);
        contactTicks = ticks(CONTACT_SECONDS);
        strainTicks = ticks(NEW_STRAIN_SECONDS);
        repairTicks = ticks(REPAIR_SECONDS);
        fallTicks = ticks(FALL_SECONDS);
        comfort = brought.comfort();
        regulation = brought.selfRegulation();
        repair = brought.repair();
        need = brought.need();
        baseline = brought.need();
        unmet = brought.need();
        calmFor = strainTicks;
        double drawn = infant.get(COMFORT_DRAWS) * (comfort - Brought.COMFORT_AT_FIRST);
        draws = Numeric.exp(drawn > MOST_DRAWN ? MOST_DRAWN : drawn < -MOST_DRAWN ? -MOST_DRAWN : drawn);
        double hope = infant.get(HOPE_EASES) * (repair - Brought.REPAIR_AT_FIRST);
        double threshold = 1 + infant.get(FUSS_PAYS) * (brought.social() - brought.fuss()) - HOPE_CALLS * hope;
        protests = threshold < LOWEST_THRESHOLD ? LOWEST_THRESHOLD : threshold;
        ownDecay = 1 + regulation;
        eases = Numeric.exp(-hope);
    }

    private int ticks(double time) {
        return Math.max(1, (int) (time / seconds + 0.5));
    }

    /** The infant looks at the partner again, by itself or since that came into view. */
    void turnsBack() {
        if (contactLeft == 0) {
            contactLeft = contactTicks;
            contactFelt = 0;
            before = ofLate;
        }
    }

    /** How fast distress builds for want of closeness. */
    double builds() {
        return needDistress * unmet * unmet;
    }

    /** A tick has been felt. */
    void feel(Feelings felt) {
        double warmth = felt.percept.warmth;
        needs(warmth);
        comforts(comfort(felt));
        strains(felt.distress.level);
        falls(felt);
    }

    /** What this tick feels like: warmth as far as it is not too much, less all that hurts. The infant's own smile is left out. */
    double comfort(Feelings felt) {
        double excess = felt.arousal.excess();
        double hurts = felt.distress.level + EXCESS_FELT * excess + felt.contingency.violation;
        return bearable(felt) - Numeric.atMostOne(hurts);
    }

    /** Where there is no warmth there is nothing to bear, which spares an exponential. */
    private double bearable(Feelings felt) {
        double warmth = felt.percept.warmth;
        return warmth > 0
                ? warmth * Numeric.logistic((felt.arousal.upperEdge() - felt.arousal.level) / COMFORT_SOFTNESS)
                : 0;
    }

    private void needs(double warmth) {
        double rate = needRises + needMet * warmth;
        double target = needRises / rate;
        needDecay.rate = rate;
        needDecay.renew();
        need = target + (need - target) * needDecay.left;
        baseline = need + (baseline - need) * baselineLeft;
        if (brought.need() > 0) {
            double missed = brought.need() * needRises / rate;
            unmet = missed + (unmet - missed) * needDecay.left;
        }
    }

    /** What is felt in a tick. */
    void comforts(double now) {
        ofLate = now + (ofLate - now) * ofLateLeft;
        if (contactLeft > 0) {
            feelsContact(now);
        }
        if (repairLeft > 0) {
            awaitsRepair(now > 0);
        }
    }

    private void feelsContact(double now) {
        contactFelt += now;
        if (--contactLeft == 0) {
            comfort += comfortLearning * (contactFelt / contactTicks - before - comfort);
        }
    }

    private void awaitsRepair(boolean isComforted) {
        comfortedTicks += isComforted ? 1 : 0;
        if (--repairLeft == 0) {
            double came = Numeric.atMostOne(comfortedTicks * seconds / ENOUGH_COMFORT_SECONDS);
            repair += repairLearning * (came - repair);
        }
    }

    /** A strain whose half a minute is cut off by the end teaches nothing. */
    void strains(double distress) {
        if (distress < STRAIN) {
            calmFor++;
            return;
        }
        if (calmFor >= strainTicks && repairLeft == 0) {
            repairLeft = repairTicks;
            comfortedTicks = 0;
        }
        calmFor = 0;
    }

    /** Of a peak of distress, once it has fallen for a while: whether faster than by itself. */
    private void falls(Feelings felt) {
        double level = felt.distress.level;
        if (level >= STRAIN && level > levelBefore) {
            peak = level;
            peakDecay = distressDecay * ownDecay * felt.sensitisation.falls();
            sincePeak = 0;
        } else if (peak > 0 && ++sincePeak == fallTicks) {
            double fall = Numeric.log(peak / Math.max(level, 1e-6)) / (fallTicks * seconds);
            double faster = Numeric.positive(fall / peakDecay - 1);
            regulation += regulationLearning * (OWN_SHARE * faster - regulation);
            peak = 0;
        }
        levelBefore = level;
    }

    /** How much comfort contact with this partner is known to bring by now. */
    double comfort() {
        return comfort;
    }

    /** How surely strain is known to be followed by comfort by now. */
    double repair() {
        return repair;
    }

    /** What the infant would bring to the next session with the same partner if this one ended now. */
    Brought learnt(Feelings felt) {
        Brought now = new Brought(
                comfort,
                felt.contingency.slowly(),
                felt.contingency.social,
                felt.contingency.fuss,
                repair,
                baseline,
                sensitisationLeft * felt.sensitisation.level,
                regulation);
        return brought.towards(now, learning);
    }

    void exchange(Snapshot.Tape tape) {
        unmet = tape.exchange(unmet);
        comfort = tape.exchange(comfort);
        regulation = tape.exchange(regulation);
        repair = tape.exchange(repair);
        need = tape.exchange(need);
        baseline = tape.exchange(baseline);
        contactLeft = tape.exchange(contactLeft);
        contactFelt = tape.exchange(contactFelt);
        ofLate = tape.exchange(ofLate);
        before = tape.exchange(before);
        calmFor = tape.exchange(calmFor);
        repairLeft = tape.exchange(repairLeft);
        comfortedTicks = tape.exchange(comfortedTicks);
        levelBefore = tape.exchange(levelBefore);
        peak = tape.exchange(peak);
        peakDecay = tape.exchange(peakDecay);
        sincePeak = tape.exchange(sincePeak);
    }
}
