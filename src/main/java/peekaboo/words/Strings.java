package peekaboo.words;

import java.util.List;
import peekaboo.dyad.Act;
import peekaboo.dyad.AddedCode;
import peekaboo.dyad.CaregiverPhase;
import peekaboo.dyad.Cause;
import peekaboo.dyad.InfantEvent;
import peekaboo.dyad.InfantPhase;
import peekaboo.inference.Measured;
import peekaboo.measure.Ending;
import peekaboo.phrase.Filled;
import peekaboo.phrase.Phrase;

/** All words of one language. Another language is another implementation, complete before it compiles. */
public interface Strings {
    /** Ways of saying it, at least one; where there are several a story takes them in turn. */
    List<String> ways(Wording what);

    /** What a caregiver does, third person. */
    String act(Act act);

    /** What an infant begins to do, third person. */
    String event(InfantEvent event);

    /** What drove it, in a few words. */
    String cause(Cause cause);

    /** What an infant in this phase does, third person. */
    String phase(InfantPhase phase);

    /** What a caregiver in this phase does, third person. */
    String phase(CaregiverPhase phase);

    /** What is seen. */
    String code(AddedCode code);

    /** How a turning away ended. */
    String ending(Ending ending);

    /** Why there is no number. */
    String reason(Measured.Reason reason);

    /** How a number is written: decimal point or comma. */
    String number(double value, int decimals);

    /** The first way of saying it, filled in. */
    default String say(Wording what, String... parts) {
        return Filled.in(ways(what).get(0), parts);
    }

    /** The first way of saying it, with parts that another language can say, too. */
    default Phrase phrase(Wording what, Phrase... parts) {
        return Phrase.of(ways(what).get(0), parts);
    }

    /** The words of this project in English. */
    static Strings english() {
        return new English();
    }
}
