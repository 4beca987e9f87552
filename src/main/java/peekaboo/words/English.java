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
import peekaboo.text.DecimalText;

/** The words in English. */
final class English implements Strings {
    @Override
    public List<String> ways(Wording what) {
        return switch (what) {
            case THE_INFANT -> List.of("The infant");
            case THE_CAREGIVER -> List.of("The caregiver");
            case AND -> List.of("and");
            case THEN -> List.of("then");
            case EPISODE -> List.of("Episode {0}");
            case EPISODE_NOT_CODED -> List.of("Episode {0}, not coded");
            case AGAIN -> List.of("Once more: {0}");
            case TURNS_AWAY -> List.of("turns away", "turns away", "looks away");
            case LOOKS_AWAY_AT_SOMETHING -> List.of("looks at something else", "finds something else to look at");
            case LOOKS_AWAY_UNANSWERED -> List.of("looks away, unanswered", "gets no answer and looks away");
            case LOOKS_AWAY_FROM_STILL_FACE ->
                List.of("looks away from the still face", "looks away", "turns its eyes away");
            case LOOKS_AWAY_FUSSING -> List.of("turns away, fussing");
            case LOOKS_AWAY_AND_BACK -> List.of("looks away for a moment, and back", "looks aside and back again");
            case THUMB_STILL_IN -> List.of(", its thumb still in its mouth");
            case LOOKS_BACK -> List.of("looks back");
            case LOOKS_BACK_AT_STILL_FACE -> List.of("looks back at the still face", "looks back", "looks again");
            case LOOKS_BACK_FUSSING -> List.of("looks at the caregiver, fussing");
            case GLANCES_BACK -> List.of("glances back, and away again");
            case SMILES -> List.of("smiles");
            case COOS -> List.of("coos");
            case BIDS -> List.of("tries a small smile and a coo", "calls with a coo and a brief smile");
            case FUSSES -> List.of("begins to fuss", "fusses");
            case CALMS -> List.of("calms down", "grows calmer");
            case WITHDRAWS -> List.of("slumps and goes quiet");
            case RECOVERS -> List.of("sits up again");
            case TAKES_THUMB -> List.of("puts its thumb in its mouth");
            case TAKES_THUMB_AS_WELL -> List.of(", thumb to mouth");
            case CLASPS_HANDS -> List.of("clasps its hands");
            case CLASPS_HANDS_AS_WELL -> List.of(", hands clasped");
            case FREES_THUMB -> List.of("takes its thumb out");
            case FREES_HANDS -> List.of("lets its hands go");
            case PUSHES -> List.of("pushes and turns further away");
            case PUSHES_ON -> List.of("turns still further away", "pushes again");
            case PUSHES_ON_WITH_THUMB ->
                List.of("turns still further away, sucking its thumb", "pushes again and keeps its thumb");
            case FROWNS -> List.of("frowns");
            case IS_CAUGHT -> List.of("The infant's eyes are caught.");
            case BOTH_SMILE -> List.of("Both smile.", "They smile at each other.");
            case FACE_TO_FACE -> List.of("The infant and the caregiver sit face to face.");
            case FORKS -> List.of("From here on the caregiver's answer is that of the arm {0}.");
            case ENDS_EARLY -> List.of("The infant has fussed for so long that {0} ends early.");
            case SITS_BACK -> List.of("sits back and waits", "stops and waits", "sits back, watches and waits");
            case PAUSES -> List.of("pauses");
            case LETS_GO -> List.of("stops, sits back and waits", "lets it be, sits back and waits");
            case LETS_GO_BRIEFLY -> List.of("stops for a moment");
            case WAITS_ON -> List.of("waits again");
            case GOES_QUIET -> List.of("falls silent");
            case WATCHES -> List.of("watches quietly");
            case TALKS -> List.of("talks to the infant");
            case TALKS_ON -> List.of("goes on talking");
            case CALLS -> List.of("calls to the infant");
            case CARES_SMILE -> List.of("smiles");
            case CARES_SMILE_FAINTLY -> List.of("smiles faintly");
            case PLAYS -> List.of("starts another round", "plays on");
            case HIDES -> List.of("hides behind both hands");
            case SHOWS_FACE -> List.of("comes out from behind both hands: \"Peek-a-boo!\"");
            case GREETS_CAUGHT -> List.of("greets the infant");
            case LOOKS_ELSEWHERE -> List.of("looks elsewhere");
            case TURNS_TO_INFANT -> List.of("turns to the infant again");
            case LEANS_IN -> List.of("leans into the infant's line of sight");
            case LEANS_IN_CLOSE -> List.of("leans in close");
            case CLICKS -> List.of("clicks the tongue");
            case MOVES_CLOSER -> List.of("moves closer");
            case GOES_ON -> List.of("goes on, clicking and coming close", "goes on");
            case SOOTHES -> List.of("strokes the infant and speaks softly", "lays a hand on the infant, quietly");
            case REACHES_OUT -> List.of("reaches out a hand");
            case HOLDS_STILL -> List.of("holds still: no word, no smile");
            case SMILES_WHILE_STILL -> List.of("smiles for a moment, then holds still again");
            case SPEAKS_WHILE_STILL -> List.of("says a soft word, then holds still again");
            case IS_THERE_AGAIN -> List.of("is there again");
            case GREETING ->
                List.of("\"Oh, now you're back!\"", "\"There you are!\"", "\"Hello again!\"", "\"Hello, you!\"");
            case NAMING -> List.of("\"That was a bit much, wasn't it?\"");
            case CLOSING -> List.of("In {0} the infant {1}; the two were matched in feeling tone {2} % of the time.");
            case TIME_CODED -> List.of("{0} that were coded");
            case NO_TURNING -> List.of("did not turn away{0}");
            case TURNINGS -> List.of("turned away {0}{2}: {1}");
            case TURNINGS_FUSSING -> List.of(" (and {0} while fussing)");
            case CAME_BACK_ONCE -> List.of("it came back by itself once, after {0} s");
            case CAME_BACK -> List.of("it came back by itself {0}, half of these within {1} s");
            case DID_NOT_COME_BACK -> List.of("it did not come back by itself");
            case ENDED_FUSSING -> List.of("began to fuss {0}");
            case ENDED_CAUGHT -> List.of("had its eyes caught {0}");
            case ENDED_AWAY -> List.of("was still away {0} when the time was over");
            case NOT_AT_ALL -> List.of("never");
            case ONCE -> List.of("once");
            case TWICE -> List.of("twice");
            case TIMES -> List.of("{0} times");
            case TIMELINE_TITLE -> List.of("One session second by second: {0}, dyad {1}");
            case TIMELINE_GAPS -> List.of("Where the strips are empty nothing was coded.");
            case TIMELINE_BAND -> List.of("comfortable arousal");
            case TIMELINE_STATE ->
                List.of("Arousal went from {0} to {1} and was above its comfortable band {2} % of the time;"
                        + " distress reached {3}.");
            case TIMELINE_SHARES -> List.of("{0}: {1}.");
            case SHARE_OF_TIME -> List.of("{0} {1} %");
            case CAPTURED_LOOK -> List.of("eyes caught");
            case INFANT -> List.of("infant");
            case CAREGIVER -> List.of("caregiver");
            case AROUSAL -> List.of("arousal");
            case DISTRESS -> List.of("distress");
            case BACK_BOTH ->
                List.of("{0}, {1} of 100 turnings away ended with the infant back within {2} s; {3}, {4} of 100.");
            case BY_EPISODE ->
                List.of(
                        "With {0}, in {1} the infant looked at the caregiver for {2} % of the time, smiled for {3} % and protested for"
                                + " {4} %.");
            case BACK_ONE -> List.of("{0}, {1} of 100 turnings away ended with the infant back within {2} s.");
            case BACK_UNKNOWN -> List.of("{0}, how many were back within {1} s cannot be said: {2}.");
            case TIME_AWAY_LONGER ->
                List.of(
                        "In the second case it took {0} times as long until the infant was back by itself ({1} % interval {2} to {3}).");
            case TIME_AWAY_SHORTER ->
                List.of(
                        "In the second case it took less long until the infant was back by itself, {0} times as long ({1} % interval {2} to {3}).");
            case TIME_AWAY_ALIKE ->
                List.of(
                        "In the second case it took {0} times as long until the infant was back by itself ({1} % interval {2} to {3}), which may be no difference.");
            case TIME_AWAY_PLAIN ->
                List.of(
                        "In the second case it took {0} times as long until the infant was back by itself; no interval: {1}.");
            case TIME_AWAY_UNKNOWN -> List.of("Times away cannot be compared: {0}.");
            case WITH_ARM -> List.of("with {0}");
            case NOT_ASSESSMENT ->
                List.of("This is not an assessment of anyone: no real infant or caregiver was observed,"
                        + " and nobody is to be judged by it.");
            case NOT_ONE_PAIR ->
                List.of("One infant under two caregivers is a device of the model; Tronick told of two pairs.");
            case NOT_IDEAL ->
                List.of("Turning away says \"I need to calm down\"; it is no rejection, and to be in step all the time"
                        + " is no ideal. What matters is finding back to each other.");
            case FOR_THINKING -> List.of("It is a model for teaching and thinking; its values are partly assumed.");
        };
    }

    @Override
    public String act(Act act) {
        return switch (act) {
            case WAIT -> "waits";
            case TALK -> "talks to the infant";
            case SMILE -> "smiles at the infant";
            case PLAY -> "starts a game of peek-a-boo";
            case GREET -> "greets the infant";
            case HIDE -> "hides behind both hands";
            case REVEAL -> "comes out from behind both hands";
            case LOOK_AWAY -> "looks elsewhere";
            case LEAN_IN -> "leans into the infant's line of sight";
            case CLICK -> "clicks the tongue";
            case MOVE_CLOSER -> "moves closer";
            case SOOTHE -> "strokes the infant and speaks softly";
            case NAME_RUPTURE -> "says that it was too much";
            case HOLD_STILL -> "holds still";
        };
    }

    @Override
    public String event(InfantEvent event) {
        return switch (event) {
            case LOOKS_AWAY -> "looks away";
            case LOOKS_BACK -> "looks back";
            case IS_CAPTURED -> "has its eyes caught";
            case SMILES -> "smiles";
            case STOPS_SMILING -> "stops smiling";
            case COOS -> "coos";
            case BIDS -> "calls for an answer";
            case PROTESTS -> "begins to fuss";
            case CALMS -> "calms down";
            case WITHDRAWS -> "slumps and goes quiet";
            case RECOVERS -> "sits up again";
            case COMFORTS_ITSELF -> "comforts itself with thumb or hands";
            case FREES_HAND -> "lets its hand go";
            case PUSHES_AWAY -> "pushes and turns further away";
        };
    }

    @Override
    public String cause(Cause cause) {
        return switch (cause) {
            case OVER_AROUSAL -> "it became too much";
            case UNANSWERED -> "no answer came";
            case OBJECT -> "something else drew the eyes";
            case SETTLED -> "it had settled";
            case CAPTURED -> "a face stood in its line of sight";
            case WARMTH -> "a warm face and room for more";
            case DISTRESS -> "more distress than it can bear quietly";
            case RELIEF -> "the distress had fallen";
            case FAILED_RELIEF -> "turning away brought no quiet";
            case EXHAUSTION -> "nothing had helped for long";
            case COURSE -> "it ran its course";
        };
    }

    @Override
    public String phase(InfantPhase phase) {
        return phase.words();
    }

    @Override
    public String phase(CaregiverPhase phase) {
        return phase.words();
    }

    @Override
    public String code(AddedCode code) {
        return switch (code) {
            case ORAL_COMFORT -> "thumb in mouth";
            case HAND_COMFORT -> "hands clasped";
            case DISTANCING -> "pushes away";
            case AUTONOMIC_STRESS -> "body strained";
        };
    }

    @Override
    public String ending(Ending ending) {
        return switch (ending) {
            case RETURNED -> "came back by itself";
            case PROTEST -> "ended in fussing";
            case CAPTURED -> "eyes caught";
            case EPISODE_END -> "still away when the episode ended";
            case SESSION_END -> "still away when the session ended";
        };
    }

    @Override
    public String reason(Measured.Reason reason) {
        return switch (reason) {
            case NO_SPELLS -> "no turning away";
            case NOT_REACHED -> "not reached";
            case FOLLOW_UP_TOO_SHORT -> "watched for too short a time";
            case NO_SPREAD -> "all values alike";
            case ZERO_DENOMINATOR -> "nothing to divide by";
            case TOO_FEW_DYADS -> "too few dyads";
            case TOO_FEW_REPLICATES -> "seen in too few resampled studies";
            case NEEDS_NONE -> "a plain count";
        };
    }

    @Override
    public String number(double value, int decimals) {
        return DecimalText.print(value, decimals);
    }
}
