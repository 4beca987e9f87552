package peekaboo.words;

import java.util.List;
import peekaboo.phrase.Filled;
import peekaboo.phrase.Phrase;

/**
 * Everything that can be said in a story, a caption or a sentence. What stands for {@code {0}}, {@code {1}} is filled in.
 */
@SuppressWarnings("ImmutableEnumChecker") // a list made by List.of cannot change
public enum Wording {
    // Subjects and joints of sentences.
    THE_INFANT("The infant"),
    THE_CAREGIVER("The caregiver"),
    AND("and"),
    THEN("then"),
    EPISODE("Episode {0}"),
    EPISODE_NOT_CODED("Episode {0}, not coded"),
    AGAIN("Once more: {0}"),
    // The infant, as what follows its subject.
    TURNS_AWAY("turns away", "turns away", "looks away"),
    LOOKS_AWAY_AT_SOMETHING("looks at something else", "finds something else to look at"),
    LOOKS_AWAY_UNANSWERED("looks away, unanswered", "gets no answer and looks away"),
    LOOKS_AWAY_FROM_STILL_FACE("looks away from the still face", "looks away", "turns its eyes away"),
    LOOKS_AWAY_FUSSING("turns away, fussing"),
    LOOKS_AWAY_AND_BACK("looks away for a moment, and back", "looks aside and back again"),
    THUMB_STILL_IN(", its thumb still in its mouth"),
    LOOKS_BACK("looks back"),
    LOOKS_BACK_AT_STILL_FACE("looks back at the still face", "looks back", "looks again"),
    LOOKS_BACK_FUSSING("looks at the caregiver, fussing"),
    GLANCES_BACK("glances back, and away again"),
    SMILES("smiles"),
    COOS("coos"),
    BIDS("tries a small smile and a coo", "calls with a coo and a brief smile"),
    FUSSES("begins to fuss", "fusses"),
    CALMS("calms down", "grows calmer"),
    WITHDRAWS("slumps and goes quiet"),
    RECOVERS("sits up again"),
    TAKES_THUMB("puts its thumb in its mouth"),
    TAKES_THUMB_AS_WELL(", thumb to mouth"),
    CLASPS_HANDS("clasps its hands"),
    CLASPS_HANDS_AS_WELL(", hands clasped"),
    FREES_THUMB("takes its thumb out"),
    FREES_HANDS("lets its hands go"),
    PUSHES("pushes and turns further away"),
    PUSHES_ON("turns still further away", "pushes again"),
    PUSHES_ON_WITH_THUMB("turns still further away, sucking its thumb", "pushes again and keeps its thumb"),
    FROWNS("frowns"),
    // Whole sentences about the two.
    IS_CAUGHT("The infant's eyes are caught."),
    BOTH_SMILE("Both smile.", "They smile at each other."),
    FACE_TO_FACE("The infant and the caregiver sit face to face."),
    FORKS("From here on the caregiver's answer is that of the arm {0}."),
    ENDS_EARLY("The infant has fussed for so long that {0} ends early."),
    // The caregiver, as what follows its subject.
    SITS_BACK("sits back and waits", "stops and waits", "sits back, watches and waits"),
    PAUSES("pauses"),
    LETS_GO("stops, sits back and waits", "lets it be, sits back and waits"),
    LETS_GO_BRIEFLY("stops for a moment"),
    WAITS_ON("waits again"),
    GOES_QUIET("falls silent"),
    WATCHES("watches quietly"),
    TALKS("talks to the infant"),
    TALKS_ON("goes on talking"),
    CALLS("calls to the infant"),
    CARES_SMILE("smiles"),
    CARES_SMILE_FAINTLY("smiles faintly"),
    PLAYS("starts another round", "plays on"),
    SHOWS_FACE("comes out from behind both hands: \"Peek-a-boo!\""),
    GREETS_CAUGHT("greets the infant"),
    LOOKS_ELSEWHERE("looks elsewhere"),
    TURNS_TO_INFANT("turns to the infant again"),
    LEANS_IN("leans into the infant's line of sight"),
    LEANS_IN_CLOSE("leans in close"),
    CLICKS("clicks the tongue"),
    MOVES_CLOSER("moves closer"),
    GOES_ON("goes on, clicking and coming close", "goes on"),
    SOOTHES("strokes the infant and speaks softly", "lays a hand on the infant, quietly"),
    REACHES_OUT("reaches out a hand"),
    HOLDS_STILL("holds still: no word, no smile"),
    SMILES_WHILE_STILL("smiles for a moment, then holds still again"),
    SPEAKS_WHILE_STILL("says a soft word, then holds still again"),
    IS_THERE_AGAIN("is there again"),
    // What the caregiver says.
    GREETING("\"Oh, now you're back!\"", "\"There you are!\"", "\"Hello again!\"", "\"Hello, you!\""),
    NAMING("\"That was a bit much, wasn't it?\""),
    // The end of a story.
    CLOSING("In {0} the infant {1}{2}."),
    TOGETHER(
            "; the two were together, both positive or both attending, {0} % of the time{1} ({2} % expected by chance)"),
    WHILE_FREE(" in which the caregiver was free to answer"),
    TIME_CODED("{0} that were coded"),
    TIME_FORKED("{0}, of which only the turning away at the fork is counted,"),
    NO_TURNING("did not turn away{0}"),
    TURNINGS("turned away {0}{2}: {1}"),
    TURNINGS_FUSSING(" (and {0} while fussing)"),
    CAME_BACK_ONCE("it came back by itself once, after {0} s"),
    CAME_BACK("it came back by itself {0}, half of these within {1} s"),
    DID_NOT_COME_BACK("it did not come back by itself"),
    ENDED_FUSSING("began to fuss {0}"),
    ENDED_CAUGHT("had its eyes caught {0}"),
    ENDED_AWAY("was still away {0} when the time was over"),
    NOT_AT_ALL("never"),
    ONCE("once"),
    TWICE("twice"),
    TIMES("{0} times"),
    // Captions.
    TIMELINE_TITLE("One session second by second: {0}, dyad {1}"),
    TIMELINE_GAPS("Where the strips are empty nothing was coded."),
    TIMELINE_BAND("turns away above, looks back below"),
    TIMELINE_STATE("Arousal went from {0} to {1} and was above the upper edge of its band {2} % of the time;"
            + " distress reached {3}."),
    TIMELINE_SHARES("{0}: {1}."),
    SHARE_OF_TIME("{0} {1} %"),
    CAPTURED_LOOK("eyes caught"),
    INFANT("infant"),
    CAREGIVER("caregiver"),
    AROUSAL("arousal"),
    DISTRESS("distress"),
    // Findings.
    FORKED_AT_PUSH(
            "Every session begins with the caregiver of {0}; from the first push of an infant that has turned away, the caregiver of"
                    + " the arm answers, and how soon this infant is back, counted from that push, is what counts."),
    FORKED(
            "Every session begins with the caregiver of {0}; from the infant's first turning away because it became too much, the"
                    + " caregiver of the arm answers, and this one turning away of each infant is what counts."),
    ARMS_ALIKE("In every episode that is coded the caregiver is the same in all arms, so that nothing is compared."),
    IN_EPISODE("Episode {0}: {1}"),
    FIRST_EPISODES("Told are the first {0} of {1} episodes in which the arms are compared."),
    NOBODY_TURNED_AWAY("No infant turned away, so that nothing is found of how soon it comes back."),
    NEVER_TURNED_AWAY("With {0} no infant turned away, so that nothing is found of how soon it comes back."),
    /** What the caregiver of an arm did, and what came after it. */
    ARM_DID("With {0} the caregiver {1}; the infant was back by itself within {2} s after {3}."),
    /** The same where nobody recorded what the caregiver did. */
    ARM_BACK("With {0} the infant turned away {1} times; it was back by itself within {2} s after {3}."),
    DID_EACH("What the caregiver did when the infant turned away: {0}."),
    DID_WITH("with {0} it {1}"),
    NO_TURNING_WITH("with {0} no infant turned away"),
    LEANED_IN("leaned in after {0}"),
    LEANED_IN_ONCE("{0}, {1} s into it"),
    LEANED_IN_HALF("{0}, in half of these within {1} s"),
    /** Where it was leaning in when the infant turned away. */
    LEANED_IN_ONCE_FROM_THE_BEGINNING("{0}, from its beginning"),
    LEANED_IN_HALF_FROM_THE_BEGINNING("{0}, in half of these from the beginning"),
    AND_WAITED("{0}, and mostly waited"),
    AND_PLAYED("{0}, and mostly talked, smiled or played"),
    AND_LEANED_IN("{0}, and mostly went on leaning in"),
    AND_SOOTHED("{0}, and mostly soothed"),
    AND_LOOKED_ELSEWHERE("{0}, and mostly looked elsewhere"),
    AND_HELD_STILL("{0}, and mostly held still"),
    OF_ONE("{0} of 1 turning away"),
    NONE_OF("none of {0} turnings away"),
    ALL_OF("all of {0} turnings away"),
    SOME_OF("{0} of {1} turnings away"),
    PERCENT_OF("{0} % of {1} turnings away"),
    BACK_NONE("none of these"),
    BACK_ALL("all of these"),
    BACK_SOME("{0} of these"),
    BACK_PERCENT("{0} % of these"),
    BUT_CUT_OFF("{0} ({1} cut off by the end before that)"),
    /** Episodes that protest ended. */
    ENDED_EARLY("Episode {0} ended early, since the infant had protested for {1} s, {2}."),
    ENDED_EARLY_FROM_TO("least often {0} and most often {1}"),
    ENDED_EARLY_WITH("with {0} in {1} of {2} sessions"),
    ENDED_EARLY_NEVER("with {0} in none of {1} sessions"),
    /** Mean times within the horizon. */
    MEANS(
            "On average it took {0} until the infant was back by itself; whoever was not back by itself within {1} s counts with all of"
                    + " these {1} s."),
    MEANS_RANKED(
            "On average it took, from the soonest to the latest, {0} until the infant was back by itself; whoever was not back by"
                    + " itself within {1} s counts with all of these {1} s."),
    /** Of many arms. */
    MEANS_FROM_TO(
            "Of {0} arms the mean time until the infant was back by itself goes from {1} to {2}; whoever was not back by itself within"
                    + " {3} s counts with all of these {3} s."),
    MEAN_OF("{0} s with {1}"),
    MEAN_OF_NOBODY("{0} s with {1} (where nobody was back)"),
    WITH_INTERVAL("{0} ({1} % interval {2} to {3})"),
    MEAN_UNKNOWN("How long it took with {0} on average, within {1} s, cannot be said: {2}."),
    NOBODY_BACK(
            "No infant was back by itself within {0} s with {1}, so that nothing is found of how soon it comes back."),
    /** Always the arm that the scenario names first divided by the other, as in the tables. */
    RATIO("With {0} the mean within {1} s is {2} times that with {3} ({4} % interval {5} to {6})"),
    FULL_STOP("{0}."),
    MAY_BE_NO_DIFFERENCE("{0}, which may be no difference."),
    RATIO_PLAIN("With {0} the mean within {1} s is {2} times that with {3}; no interval: {4}."),
    RATIO_SAME("With {0} and {1} the mean within {2} s is the same."),
    RATIO_UNKNOWN("How the mean with {0} compares with that with {1} cannot be said: {2}."),
    MEANS_SAME("With all of these the mean within {0} s is the same."),
    GAP("Between {0}, the soonest, and {1}, the latest, lie {2} s ({3} % interval {4} to {5})."),
    GAP_PLAIN("Between {0}, the soonest, and {1}, the latest, lie {2} s; no interval: {3}."),
    GAP_UNKNOWN("How far the soonest and the latest are apart cannot be said: {0}."),
    NOT_TOLD_APART("Not told apart, since the {0} % interval of their difference holds 0: {1}."),
    LIKE("Not told apart from {0}, since the {1} % interval of the difference holds 0: {2}."),
    NONE_LIKE("Every other arm is told apart from {0}: the {1} % interval of the difference leaves out 0."),
    ALL_TOLD_APART("Every two of these are told apart: the {0} % interval of their difference leaves out 0."),
    NONE_TOLD_APART("No two of these are told apart: the {0} % interval of every difference holds 0."),
    TOLD_APART_UNKNOWN("Which of these are told apart cannot be said: {0}."),
    // Sessions in a row.
    LAST_OF_BLOCK("In the last of the {0} sessions of {1} infants looked at the face for so much of the time: {2}."),
    ONLY_OF_BLOCK("In the session of {0} infants looked at the face for so much of the time: {1}."),
    LOOKED_APART("Between {0} and {1} lie {2} percentage points of it (95 % interval {3} to {4})."),
    LOOKED_NOT_APART(
            "No difference in it is shown between {0} and {1}: its 95 % interval holds 0 ({2} to {3} percentage points)."),
    LOOKED_WITH("{0} % with {1}"),
    FROM_DOWN_TO("{0} down to {1}"),
    BACK_THEN("Of the turnings away in it so many ended in a return within 10 s: {0}."),
    FELT_AND_SHOWN("Mean distress felt in it: {0}; protest shown for so much of the time: {1}."),
    FELT_WITH("{0} with {1}"),
    CALMED(
            "Time from the highest distress in it until half of that was left, of the infants that had been upset: {0}; where the session"
                    + " ended before, until then."),
    CALMED_WITH("{0} s with {1} ({2} infants)"),
    COURSE("From the first to the last session of {0} looking at the face went {1}."),
    COURSE_WITH("from {0} to {1} % with {2}"),
    THEIR_CAREGIVER("the caregiver"),
    AND_ANOTHER("{0}, one in {1} of them with another person"),
    BLOCK_WITH("{0}: {1} sessions with {2}."),
    BLOCK_OF_MANY(
            "{0} In the first the infant looked at the face for {1} % of the time, with a mean distress of {2}; in the last for {3} %, with"
                    + " {4}. {5}"),
    BLOCK_OF_ONE(
            "{0}: a session with {1}. The infant looked at the face for {2} % of the time, with a mean distress of {3}. {4}"),
    LEFT_WITH(
            "What it is left with: looking at this partner again has brought a comfort of {0}; strain was followed by comfort as surely as"
                    + " {1} of 1; distress falls by itself {2} % faster than at first."),
    SESSION_COMPARED(
            "Told in full is session {0}, counted from 0, in {1}: one of {2} sessions in a row, to which the infant brings what was felt"
                    + " in those before."),
    FIRST_SESSION_COMPARED(
            "Told in full is session 0, the first, in {0}: one of {1} sessions in a row, to which the infant brings nothing that was felt"
                    + " before."),
    ONLY_SESSION_COMPARED("There is a single session, to which the infant brings nothing that was felt before."),
    TRENDS_TITLE("At the end of {0}, infants look most with {1} and least with {2}"),
    TRENDS_TITLE_OF_TWO("At the end of {0}, infants look more with {1} than with {2}"),
    // Factors that arms are crossed of.
    EFFECT_LEVEL("{0} ({1})"),
    EFFECT_LONGER("With {0}, {1} is {2} longer than with {3} ({4} % interval {5})"),
    EFFECT_SHORTER("With {0}, {1} is {2} shorter than with {3} ({4} % interval {5})"),
    EFFECT_NOT_SHOWN("No difference between {0} and {1} is shown in {2}: its {3} % interval, {4}, holds 0"),
    EFFECT_PLAIN("With {0}, {1} differs by {2} from that with {3}; no interval: {4}"),
    EFFECT_UNKNOWN("How {1} with {0} compares with that with {2} cannot be said: {3}"),
    EFFECT_OVER("{0}, on average over {1}"),
    EFFECT_LARGEST_OF(
            "Of the {0} levels of {1} that are held against the first, it does most; the interval allows for all of them."),
    EFFECT_TOGETHER(
            "The factors {0} and {1} interact: from {2} to {3} the time changes by {4} with {5} and by {6} with {7}; the second less the first is {8} ({9})"),
    EFFECT_NOT_TOGETHER(
            "No interaction of {0} and {1} is shown: from {2} to {3} the time changes by {4} with {5} and by {6} with {7}; the second less the first is {8} ({9}, which holds 0)"),
    EFFECT_TOGETHER_UNKNOWN("Whether {0} and {1} interact cannot be said: {2}"),
    EFFECT_LARGEST_DIFFERENCE("Of {0} such differences it is the largest; the interval allows for all of them."),
    EFFECT_NO_OTHER_TOGETHER("No other two factors are shown to interact."),
    EFFECT_INTERVAL("{0} % interval {1}"),
    // A scenario at many points of a design.
    SWEEP_MEAN_TIME("the mean time until the infant is back by itself"),
    SWEEP_UNTOUCHED(
            "With {0} nothing changes: every session is the same at all points, so that what is varied does not reach it."),
    SWEEP_UNTOUCHED_BY("No session with {1} depends on {0}."),
    SWEEP_RISES("As {0} goes from {1} to {2}, {3} rises with {4} from {5} to {6}: by {7} ({8} % interval {9})."),
    SWEEP_FALLS("As {0} goes from {1} to {2}, {3} falls with {4} from {5} to {6}: by {7} ({8} % interval {9})."),
    SWEEP_FLAT(
            "As {0} goes from {1} to {2}, no change of it is shown with {4} between the ends: {3} is {5} at the first and {6} at the last, and the {8} % interval of the difference, {9}, holds 0."),
    SWEEP_PLAIN("As {0} goes from {1} to {2}, {3} goes with {4} from {5} to {6}; no interval of the difference: {7}."),
    SWEEP_PEAK("It does not go one way with {0}: at {1} it is {2}, higher than at both ends, by {3} and by {4}."),
    SWEEP_TROUGH("It does not go one way with {0}: at {1} it is {2}, lower than at both ends, by {3} and by {4}."),
    SWEEP_BENDS(
            "It bends with {0}: up to {1} it changes by {2}, beyond that by {3}; in {4} % of the resampled studies the bend lies from {5} to {6}."),
    SWEEP_FROM_TO("With {0}, {1} is lowest, {2}, at {3}, and highest, {4}, at {5}: {6} apart ({7} % interval {8})."),
    SWEEP_FROM_TO_PLAIN("With {0}, {1} is lowest, {2}, at {3}, and highest, {4}, at {5}."),
    SWEEP_ALIKE("With {0}, {1} is {2} at every point."),
    SWEEP_INTERACT(
            "The two interact with {0}: over the whole of {1} it changes by {2} where {3} is {4}, and by {5} where it is {6}; the second less the first is {7} ({8} % interval {9})."),
    SWEEP_NOT_INTERACT(
            "No interaction of the two is shown with {0}: over the whole of {1} it changes by {2} where {3} is {4}, and by {5} where it is {6}; the {8} % interval of the difference of both, {9}, holds 0."),
    SWEEP_MOST(
            "With {0}, of {1} settings that are varied together {2} does most to {3}: from {4} to {5} it changes it by {6} on average ({7} % interval {8})."),
    SWEEP_ONLY("With {0}, from {1} to {2} {3} changes {4} by {5} on average ({6} % interval {7})."),
    SWEEP_ONLY_NO_EFFECT("With {0}, no effect of {1} on {2} is shown: the {3} % interval holds 0."),
    SWEEP_NEXT("Then come {0}."),
    SWEEP_NEXT_ALONE("Then comes {0}."),
    SWEEP_NEXT_ONE("{0} from {1} to {2}, with {3} ({4})"),
    SWEEP_NO_EFFECT("No effect is shown of {0}: the {1} % interval holds 0."),
    SWEEP_NO_EFFECT_AT_ALL(
            "With {0} no effect of any of the {1} settings on {2} is shown: the {3} % interval of each holds 0."),
    SWEEP_PRODUCT(
            "With {2}, {0} and {1} interact: between the lowest and the highest of {1}, the change over the whole of {0} differs by {3} ({4} % interval {5})."),
    SWEEP_NOT_SEEN("With {0}, {1} was seen at too few points to tell how it goes."),
    SWEEP_NOT_TOLD_APART("With {0} the points do not tell what each of the {1} settings does to {2}."),
    SWEEP_FIRST_ARMS("Told are the first {0} of {1} arms."),
    SWEEP_POINTS_OF_SHARE("{0} percentage points"),
    SWEEP_PERCENT("{0} %"),
    SWEEP_ENDS("{0} to {1}"),
    SWEEP_TITLE_BARS("What each setting does to {0} with {1}"),
    SWEEP_TITLE_RISES("As {0} rises, {1} rises"),
    SWEEP_TITLE_INTERACT("How {0} goes with {1} hangs on {2}"),
    SWEEP_TITLE_INTERACT_WITH("With {3}, how {0} goes with {1} hangs on {2}"),
    SWEEP_TITLE_FALLS("As {0} rises, {1} falls"),
    // How many dyads a question needs.
    POWER_ENOUGH(
            "{0} dyads are enough: {1} with {2} less that with {3}, the same dyads with both, is {4} ({5} % interval {6}); half of the interval is {7}, and up to {8} was asked for."),
    POWER_NOT_ENOUGH(
            "{0} dyads, the most that were allowed, are not enough: {1} with {2} less that with {3}, the same dyads with both, is {4} ({5} % interval {6}); half of the interval is {7}, and up to {8} was asked for. As it narrows with the root of their number, about {9} dyads would do."),
    POWER_WIDTH(
            "With {0} dyads, the same with both, {1} with {2} less that with {3} is {4} ({5} % interval {6}); half of the interval is {7}. An interval half as wide takes about four times as many dyads."),
    POWER_SAME(
            "With {0} dyads, the same with both, {1} is the same with {2} and with {3}, whichever of the dyads are taken."),
    POWER_NO_INTERVAL("With {0} dyads there is no interval of how much {1} differs between {2} and {3}: {4}."),
    POWER_EXACT("Measured without error"),
    POWER_NOISY("Measured with an error of {0} (standard deviation)"),
    POWER_FEWEST(
            "{0} and with other infants in each group, {1} in a group are the fewest, of the numbers asked for, with which at least 80 % of studies tell {2} and {3} apart at the 5 % level: {4} of {5} simulated ones did, {6} % ({7} % interval {8})."),
    POWER_TOO_FEW(
            "{0} and with other infants in each group, none of the numbers asked for is enough for 80 % of studies to tell {2} and {3} apart at the 5 % level: with {1} in a group {4} of {5} simulated ones did, {6} % ({7} % interval {8})."),
    POWER_NO_GROUPS(
            "No studies with other infants in each group were simulated: fewer than two infants show {0} by themselves with {1} or with {2}."),
    POWER_WARNING(
            "Simulated infants vary less than real ones: a study of real infants has to be expected to tell groups apart less often than these shares say. They are not the power of such a study; to plan one, take the spread of the outcome from real infants."),
    // Two comparisons side by side.
    BESIDE_DIFFERS(
            "With {0}, {1} is {2} in the first and {3} in the second: second less first is {7} ({4} % interval {5}), {6}."),
    BESIDE_UNSURE(
            "With {0}, no difference of both is shown: {1} is {2} in the first and {3} in the second, and the {4} % interval of second less first, {5}, holds 0 ({7}, {6})."),
    BESIDE_SAME("With {0}, {1} is {2} in both."),
    BESIDE_PLAIN("With {0}, {1} is {2} in the first and {3} in the second; no interval of the difference: {4}."),
    BESIDE_NOT_SEEN("With {0}, {1} cannot be put side by side: {2}."),
    BESIDE_PAIRED("within the same dyads"),
    BESIDE_UNPAIRED("between dyads that were drawn apart"),
    // Titles of charts.
    NO_TURNING_AT_ALL("No infant turned away"),
    NO_RETURN_AT_ALL("No infant was back by itself within {0} s"),
    SOONEST_BACK("Soonest back with {0}, latest with {1}"),
    SOONER_BACK("Sooner back with {0} than with {1}"),
    MORE_RETURNS("With {0} more turnings away end in a return than with {1}"),
    MORE_DOTS("More are back within {0} s with {1} than with {2}"),
    MOST_PROTEST("Infants protest most with {0}, least with {1}"),
    MORE_PROTEST("Infants protest more with {0} than with {1}"),
    INFANTS_SOONER("{0} of {1} infants are back sooner with {2} than with {3}"),
    /** Shares of time. */
    SHARES_IN_EPISODE(
            "With {0}, in {1} the infant looked at the caregiver for {2} % of the time, smiled for {3} % and protested for"
                    + " {4} %."),
    FROM_EPISODE_TO_EPISODE(
            "With {0}, from {1} to {2}, the share of the time in which the infant looked at the caregiver {3}, that in"
                    + " which it smiled {4}, and that in which it protested {5}."),
    WENT_FROM_TO("went from {0} to {1} %"),
    STAYED_AT("stayed at {0} %"),
    NOT_ASSESSMENT("This is not an assessment of anyone: no real infant or caregiver was observed,"
            + " and nobody is to be judged by it."),
    NOT_ONE_PAIR("One infant under two caregivers is a device of the model; Tronick told of two pairs."),
    NOT_IDEAL("Turning away says \"I need to calm down\"; it is no rejection, and to be in step all the time"
            + " is no ideal. What matters is finding back to each other."),
    FOR_THINKING("It is a model for teaching and thinking; its values are partly assumed.");

    private final List<String> ways;

    Wording(String... ways) {
        this.ways = List.of(ways);
    }

    /** Ways of saying it, at least one; where there are several a story takes them in turn. */
    public List<String> ways() {
        return ways;
    }

    /** The first way of saying it, filled in. */
    public String say(String... parts) {
        return Filled.in(ways.get(0), parts);
    }

    /** The first way of saying it, with parts that another language can say, too. */
    Phrase phrase(Phrase... parts) {
        return Phrase.of(ways.get(0), parts);
    }
}
