package peekaboo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import peekaboo.calendar.CalendarResult;
import peekaboo.calendar.CalendarResult.Point;
import peekaboo.calendar.Trend;
import peekaboo.chart.Titles;
import peekaboo.chart.TrendCharts;
import peekaboo.list.Lists;
import peekaboo.phrase.Phrase;
import peekaboo.scenario.Episode;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;

/**
 * What sessions in a row showed, in plain sentences: block by block what infants did in its last session, and how that changed over
 * the block. Of two arms it is told whether they are told apart.
 */
public final class CalendarFindings {
    /** Of more arms the most and the least are told. */
    private static final int MOST_ARMS = 4;

    /** Of the looks, which say most, of more. */
    private static final int MOST_ARMS_WITH_LOOKS = 6;

    /** Of more blocks the first and the last ones are told. */
    private static final int MOST_BLOCKS = 4;

    /** Of the intervals, in percent. */
    private static final int LEVEL = 95;

    /** Of more, a title names one. */
    private static final int MOST_AT_AN_END = 2;

    /** From so many sessions on a block has a course to tell of. */
    private static final int ENOUGH_FOR_A_COURSE = 5;

    private final CalendarResult result;
    private final Scenario scenario;

    private CalendarFindings(CalendarResult result) {
        this.result = result;
        scenario = result.plan().scenario();
    }

    /** One sentence an entry, in the order in which they are to be read. */
    public static List<Phrase> of(CalendarResult result) {
        List<Phrase> all = new ArrayList<>();
        inBlocks(result).forEach(all::addAll);
        return all;
    }

    /** The same, what is told of a block an entry: its sentences refer to the first of them. */
    public static List<List<Phrase>> inBlocks(CalendarResult result) {
        return new CalendarFindings(result).sentences();
    }

    /** Of which session all tables and charts are that tell of one. */
    public static Phrase session(CalendarResult result) {
        int session = result.plan().compared();
        Scenario scenario = result.plan().scenario();
        if (scenario.sessions() == 1) {
            return Wording.ONLY_SESSION_COMPARED.phrase();
        }
        Phrase block = Phrase.same(scenario.blockOf(session).name());
        Phrase sessions = Phrase.same(scenario.sessions());
        return session == 0
                ? Wording.FIRST_SESSION_COMPARED.phrase(block, sessions)
                : Wording.SESSION_COMPARED.phrase(Phrase.same(session), block, sessions);
    }

    /**
     * The title of the overview, where two arms are told apart at the end of the first block: with whom infants look most and with whom
     * least, all those named that are not told apart from these.
     */
    public static Titles titles(CalendarResult result) {
        return new CalendarFindings(result).title();
    }

    private Titles title() {
        SessionBlock first = scenario.calendar().get(0);
        int last = scenario.lastOf(first);
        List<Integer> order = order(Trend.LOOKS, last);
        if (order.size() < 2) {
            return Titles.NONE;
        }
        int most = order.get(0);
        int least = order.get(order.size() - 1);
        if (!isApart(result.difference(most, least, Trend.LOOKS, last))) {
            return Titles.NONE;
        }
        ToldApart apart = toldApart(order, last);
        List<Integer> atMost = apart.like(0);
        List<Integer> atLeast = apart.like(order.size() - 1);
        Phrase block = Phrase.same(first.name());
        // Those in the middle may be like both ends; then neither end is one.
        boolean areEnds = atMost.get(atMost.size() - 1) < atLeast.get(0)
                && atMost.size() <= MOST_AT_AN_END
                && atLeast.size() <= MOST_AT_AN_END;
        Phrase title = areEnds
                ? Wording.TRENDS_TITLE.phrase(block, apart.named(atMost), apart.named(atLeast))
                : Wording.TRENDS_TITLE_OF_TWO.phrase(block, name(most), name(least));
        return new Titles(Map.of(TrendCharts.OVERVIEW, title.inEnglish()));
    }

    private ToldApart toldApart(List<Integer> order, int session) {
        return new ToldApart(
                Lists.each(order, this::name),
                (one, other) -> !isApart(result.difference(order.get(one), order.get(other), Trend.LOOKS, session)));
    }

    private static boolean isApart(Point difference) {
        return difference.low() > 0 || difference.high() < 0;
    }

    private List<List<Phrase>> sentences() {
        List<List<Phrase>> found = new ArrayList<>();
        List<SessionBlock> blocks = scenario.calendar();
        for (int place = 0; place < blocks.size(); place++) {
            if (place < MOST_BLOCKS - 1 || place == blocks.size() - 1) {
                found.add(of(blocks.get(place)));
            }
        }
        return found;
    }

    private List<Phrase> of(SessionBlock block) {
        int last = scenario.lastOf(block);
        List<Phrase> found = new ArrayList<>();
        List<Integer> order = order(Trend.LOOKS, last);
        if (order.isEmpty()) {
            return found;
        }
        Phrase looked = each(MOST_ARMS_WITH_LOOKS, order, arm -> percent(Wording.LOOKED_WITH, arm, Trend.LOOKS, last));
        Phrase name = Phrase.same(block.name());
        found.add(
                block.sessions() == 1
                        ? Wording.ONLY_OF_BLOCK.phrase(name, looked)
                        : Wording.LAST_OF_BLOCK.phrase(Phrase.same(block.sessions()), name, looked));
        apart(order, last).ifPresent(found::add);
        notToldApart(order, last).ifPresent(found::add);
        List<Integer> back = order(Trend.BACK, last);
        if (!back.isEmpty() && last < scenario.calendar().get(0).sessions()) {
            found.add(Wording.BACK_THEN.phrase(
                    each(MOST_ARMS, back, arm -> percent(Wording.LOOKED_WITH, arm, Trend.BACK, last))));
        }
        if (isStrained(block)) {
            found.add(Wording.FELT_AND_SHOWN.phrase(
                    each(MOST_ARMS, order(Trend.DISTRESS, last), arm -> level(arm, Trend.DISTRESS, last)),
                    each(
                            MOST_ARMS,
                            order(Trend.PROTEST, last),
                            arm -> percent(Wording.LOOKED_WITH, arm, Trend.PROTEST, last))));
            List<Integer> calmed = order(Trend.HALF_RECOVERY, last);
            if (!calmed.isEmpty()) {
                found.add(Wording.CALMED.phrase(each(MOST_ARMS, calmed, arm -> seconds(arm, last))));
            }
        }
        if (block.sessions() >= ENOUGH_FOR_A_COURSE) {
            course(block, last).ifPresent(found::add);
        }
        return found;
    }

    private boolean isStrained(SessionBlock block) {
        List<Episode> episodes = block.episodes().orElse(scenario.episodes());
        return Lists.first(episodes, one -> one.coded() && one.caregiver().isPresent())
                .isPresent();
    }

    /** Whether the same dyads did otherwise with the arm with which they looked most than with that with which they looked least. */
    private Optional<Phrase> apart(List<Integer> order, int session) {
        if (order.size() < 2) {
            return Optional.empty();
        }
        int most = order.get(0);
        int least = order.get(order.size() - 1);
        Point apart = result.difference(most, least, Trend.LOOKS, session);
        if (apart.dyads() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                apart.low() > 0
                        ? Wording.LOOKED_APART.phrase(
                                name(most), name(least), fine(apart.mean()), fine(apart.low()), fine(apart.high()))
                        : Wording.LOOKED_NOT_APART.phrase(
                                name(most), name(least), fine(apart.low()), fine(apart.high())));
    }

    /** Which of several arms are not told apart in it; of many, which are not from those at the ends. */
    private Optional<Phrase> notToldApart(List<Integer> order, int session) {
        if (order.size() < 3
                || result.difference(order.get(0), order.get(order.size() - 1), Trend.LOOKS, session)
                                .dyads()
                        < 2) {
            return Optional.empty();
        }
        ToldApart apart = toldApart(order, session);
        Phrase level = Phrase.same(LEVEL);
        return Optional.of(order.size() > MOST_ARMS_WITH_LOOKS ? apart.likeTheEnds(level) : apart.sentence(level));
    }

    private Optional<Phrase> course(SessionBlock block, int last) {
        int first = last - block.sessions() + 1;
        List<Integer> order = Lists.only(order(Trend.LOOKS, last), arm -> result.point(arm, Trend.LOOKS, first)
                .isObserved());
        return order.isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.COURSE.phrase(
                        Phrase.same(block.name()),
                        Sentences.listed(Lists.each(
                                order.size() > MOST_ARMS ? List.of(order.get(0), order.get(order.size() - 1)) : order,
                                arm -> Wording.COURSE_WITH.phrase(
                                        Sentences.percent(result.point(arm, Trend.LOOKS, first)
                                                .mean()),
                                        Sentences.percent(result.point(arm, Trend.LOOKS, last)
                                                .mean()),
                                        name(arm))))));
    }

    /** The arms of which a number is known, the highest first. */
    private List<Integer> order(Trend trend, int session) {
        List<Integer> order = new ArrayList<>();
        for (int arm = 0; arm < scenario.arms().size(); arm++) {
            if (result.point(arm, trend, session).isObserved()) {
                order.add(arm);
            }
        }
        order.sort((one, other) -> Double.compare(
                result.point(other, trend, session).mean(),
                result.point(one, trend, session).mean()));
        return order;
    }

    /** All of few arms; of many the first and the last. */
    private static Phrase each(int most, List<Integer> order, IntFunction<Phrase> told) {
        if (order.size() <= most) {
            return Sentences.listed(Lists.each(order, told::apply));
        }
        return Wording.FROM_DOWN_TO.phrase(told.apply(order.get(0)), told.apply(order.get(order.size() - 1)));
    }

    private Phrase percent(Wording wording, int arm, Trend trend, int session) {
        return wording.phrase(
                Sentences.percent(result.point(arm, trend, session).mean()), name(arm));
    }

    private Phrase level(int arm, Trend trend, int session) {
        return Wording.FELT_WITH.phrase(
                Sentences.number(result.point(arm, trend, session).mean(), 2), name(arm));
    }

    private Phrase seconds(int arm, int session) {
        Point time = result.point(arm, Trend.HALF_RECOVERY, session);
        return Wording.CALMED_WITH.phrase(Sentences.number(time.mean(), 1), name(arm), Phrase.same(time.dyads()));
    }

    /** With a decimal: intervals of little differences would be 0 to 0. */
    private static Phrase fine(double share) {
        return Sentences.number(100 * share, 1);
    }

    private Phrase name(int arm) {
        return Phrase.same(scenario.arms().get(arm).name());
    }
}
