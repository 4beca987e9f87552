package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import peekaboo.calendar.DyadSessions;
import peekaboo.calendar.Trend;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;

/** What became of one dyad over its calendar, block after block, in a few sentences each: what the infant did, and what it was left with. */
public final class RelationshipStory {
    private final Arm arm;
    private final DyadSessions sessions;

    private RelationshipStory(Arm arm, DyadSessions sessions) {
        this.arm = arm;
        this.sessions = sessions;
    }

    /** An entry a block. */
    public static List<Phrase> of(Scenario scenario, Arm arm, DyadSessions sessions) {
        RelationshipStory story = new RelationshipStory(arm, sessions);
        List<Phrase> told = new ArrayList<>();
        int first = 0;
        for (SessionBlock block : scenario.calendar()) {
            told.add(story.told(block, first));
            first += block.sessions();
        }
        return told;
    }

    private Phrase told(SessionBlock block, int first) {
        int last = first + block.sessions() - 1;
        Phrase partner =
                block.with().<Phrase>map(with -> Phrase.same(with.name())).orElseGet(Wording.THEIR_CAREGIVER::phrase);
        Phrase name = Phrase.same(block.name());
        Phrase left = Wording.LEFT_WITH.phrase(
                level(Trend.COMFORT, last), level(Trend.REPAIR, last), percent(Trend.REGULATION, last));
        if (block.sessions() == 1) {
            return Wording.BLOCK_OF_ONE.phrase(
                    name, partner, percent(Trend.LOOKS, first), level(Trend.DISTRESS, first), left);
        }
        Phrase who = arm.besides().isPresent() && block.with().isEmpty()
                ? Wording.AND_ANOTHER.phrase(
                        partner, Phrase.same(arm.besides().get().every()))
                : partner;
        return Wording.BLOCK_OF_MANY.phrase(
                Wording.BLOCK_WITH.phrase(name, Phrase.same(block.sessions()), who),
                percent(Trend.LOOKS, first),
                level(Trend.DISTRESS, first),
                percent(Trend.LOOKS, last),
                level(Trend.DISTRESS, last),
                left);
    }

    private Phrase percent(Trend trend, int session) {
        return Sentences.percent(sessions.value(trend, session));
    }

    private Phrase level(Trend trend, int session) {
        return Sentences.number(sessions.value(trend, session), 2);
    }
}
