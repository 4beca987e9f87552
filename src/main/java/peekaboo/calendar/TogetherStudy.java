package peekaboo.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import peekaboo.calendar.CalendarResult.Point;
import peekaboo.engine.Relationship;
import peekaboo.engine.SessionPlan;
import peekaboo.infant.Brought;
import peekaboo.list.Lists;
import peekaboo.measure.MeasureSet;
import peekaboo.record.Channels;
import peekaboo.record.CodedChannel;
import peekaboo.record.Recorder;
import peekaboo.record.Stretch;
import peekaboo.scenario.Arm;
import peekaboo.scenario.Scenario;
import peekaboo.scenario.SessionBlock;
import peekaboo.study.ArmSummary.Tally;

/**
 * The sessions of a calendar, told by one thing each: whether the two were together, see {@link FoundAgain#isTogether()}. They are the
 * sessions of {@link CalendarStudy}, bit for bit; what is not asked for here is neither recorded nor measured, and they are had a few at
 * a time, since somebody waits for them. Several may share the dyads; one of them then hears what the others found. Of sessions with somebody other than the arm's own caregiver it is known, too, how much of the
 * time the infant looked at that one.
 */
public final class TogetherStudy {
    /** All that tells where turnings away begin and how they end. */
    private static final Channels ENDINGS = Channels.coded(
                    CodedChannel.INFANT, CodedChannel.GAZE, CodedChannel.CAPTURED)
            .and(Channels.ofEvents());

    private static final List<Trend> OF_OTHERS = List.of(Trend.LOOKS);

    /** What stands of each session in what is told: which it is, and what was found. */
    private static final int TOLD = 7;

    private final Scenario scenario;
    private final List<List<Course>> byArm;
    private final int inTime;
    private final MeasureSet measures = Trend.measures(OF_OTHERS);
    private final List<Double> news = new ArrayList<>();
    private final Recorder quick = new Recorder(ENDINGS);
    private final Recorder measured = new Recorder(ENDINGS.and(measures.uses()));

    /** Before the first session of every dyad. */
    public TogetherStudy(Scenario scenario) {
        this.scenario = scenario;
        byArm = Lists.each(scenario.arms(), this::courses);
        inTime = Tally.ticks(scenario.clock());
    }

    private List<Course> courses(Arm arm) {
        List<Course> courses = new ArrayList<>();
        for (int dyad = 0; dyad < scenario.dyads(); dyad++) {
            courses.add(new Course(arm, dyad));
        }
        return courses;
    }

    /** What is studied. */
    public Scenario scenario() {
        return scenario;
    }

    /** The number of the first session of a block. */
    public int first(SessionBlock block) {
        return scenario.lastOf(block) + 1 - block.sessions();
    }

    /**
     * Has at most so many sessions more of those that come before session {@code end}: dyad after dyad, and of each dyad the same session
     * in all of the arms before the next.
     *
     * @param arms their places in the scenario
     * @return how many are left
     */
    public int advance(List<Integer> arms, int end, int most) {
        return advance(arms, 0, 1, end, most);
    }

    /**
     * The same of a part of the dyads alone, of so many parts: of the first dyad with the number of this part, from 0, and of each that
     * comes so many after it.
     */
    public int advance(List<Integer> arms, int part, int parts, int end, int most) {
        int left = 0;
        int had = 0;
        for (int dyad = part; dyad < scenario.dyads(); dyad += parts) {
            Course behind = behind(arms, dyad);
            while (had < most && behind.next() < end) {
                behind.haveNext();
                had++;
                behind = behind(arms, dyad);
            }
            for (int arm : arms) {
                left += Math.max(0, end - byArm.get(arm).get(dyad).next());
            }
        }
        return left;
    }

    /** What was found in the sessions had here since this was last asked, for a study of the same scenario to {@link #hear}. */
    public double[] news() {
        double[] told = new double[news.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = news.get(i);
        }
        news.clear();
        return told;
    }

    /**
     * Knows from now on what another study of the same scenario found, as if its sessions had been had here; they cannot be run anew.
     *
     * @param told what {@link #news} of the other told, all of it in order
     */
    public void hear(double[] told) {
        for (int i = 0; i < told.length; i += TOLD) {
            Course course = byArm.get((int) told[i]).get((int) told[i + 1]);
            if (course.found.size() != (int) told[i + 2]) {
                throw new IllegalArgumentException("told of session " + (int) told[i + 2] + " of arm " + (int) told[i]
                        + ", dyad " + (int) told[i + 1] + ": heard of are " + course.found.size());
            }
            course.keep(new FoundAgain((int) told[i + 3], (int) told[i + 4]), told[i + 5], told[i + 6]);
        }
    }

    /** Of a dyad, in which of the arms it has had the fewest sessions; the first of these. */
    private Course behind(List<Integer> arms, int dyad) {
        Course behind = byArm.get(arms.get(0)).get(dyad);
        for (int arm : arms) {
            Course one = byArm.get(arm).get(dyad);
            if (one.next() < behind.next()) {
                behind = one;
            }
        }
        return behind;
    }

    /** Of how many sessions of a dyad of an arm it is known what was found. */
    public int had(int arm, int dyad) {
        return byArm.get(arm).get(dyad).found.size();
    }

    /** How often the two found each other again in a session that a dyad of an arm has had. */
    public FoundAgain found(int arm, int dyad, int session) {
        return byArm.get(arm).get(dyad).found.get(session);
    }

    /** In how many of the sessions from the first to the one before {@code end} a dyad of an arm was together. */
    public int together(int arm, int dyad, int first, int end) {
        int together = 0;
        for (int session = first; session < end; session++) {
            together += found(arm, dyad, session).isTogether() ? 1 : 0;
        }
        return together;
    }

    /**
     * The dyad in the middle of an arm: with the dyads in the order of how many sessions they were together in, those with as many in the
     * order of their numbers, the last of the first half of them; of 40 dyads that in place 20.
     *
     * @param first the first of the sessions that are counted, {@code end} the one after the last
     */
    public int middle(int arm, int first, int end) {
        int[] counts = new int[scenario.dyads()];
        for (int dyad = 0; dyad < counts.length; dyad++) {
            counts[dyad] = together(arm, dyad, first, end);
        }
        int middle = 0;
        while (before(counts, middle) != (counts.length - 1) / 2) {
            middle++;
        }
        return middle;
    }

    /** How many come before one of them. */
    private static int before(int[] counts, int one) {
        int before = 0;
        for (int other = 0; other < counts.length; other++) {
            boolean isLess = counts[other] < counts[one];
            before += isLess || (counts[other] == counts[one] && other < one) ? 1 : 0;
        }
        return before;
    }

    /** In what share of the sessions from the first to the one before {@code end} the dyads of an arm were together: the mean over dyads. */
    public Point together(int arm, int first, int end) {
        return over(dyad -> share(arm, dyad, first, end));
    }

    /**
     * By how much the dyads of an arm were together in a larger share of later sessions than of earlier ones: the mean over dyads with its
     * 95 % interval.
     *
     * @param first the first of the earlier ones, {@code end} the one after their last
     * @param later the first of the later ones, {@code laterEnd} the one after their last
     */
    public Point change(int arm, int first, int end, int later, int laterEnd) {
        return over(dyad -> share(arm, dyad, later, laterEnd) - share(arm, dyad, first, end));
    }

    private double share(int arm, int dyad, int first, int end) {
        return (double) together(arm, dyad, first, end) / (end - first);
    }

    /**
     * By how much more comfort looking at this partner has brought so far after one session than after an earlier one with the same, see
     * {@link Trend#COMFORT}: what an infant has learnt in between. The mean over an arm's dyads.
     */
    public Point learnt(int arm, int before, int after) {
        return over(dyad -> learnt(arm, dyad, before, after));
    }

    /** For how many of them it is more. */
    public int learntMore(int arm, int before, int after) {
        int more = 0;
        for (int dyad = 0; dyad < scenario.dyads(); dyad++) {
            more += learnt(arm, dyad, before, after) > 0 ? 1 : 0;
        }
        return more;
    }

    private double learnt(int arm, int dyad, int before, int after) {
        List<Double> comfort = byArm.get(arm).get(dyad).comfort;
        return comfort.get(after) - comfort.get(before);
    }

    /** By how much more of a session infants looked at somebody new in one arm than the same ones in another. */
    public Point looksMore(int arm, int other, int session) {
        return over(dyad -> looks(arm, dyad, session) - looks(other, dyad, session));
    }

    private Point over(IntToDoubleFunction value) {
        return CalendarResult.over(scenario.dyads(), value, dyad -> 1);
    }

    /** Share of the time of a session that an infant looked at whoever was with it then; not a number where it was the arm's caregiver. */
    public double looks(int arm, int dyad, int session) {
        return byArm.get(arm).get(dyad).looks.get(session);
    }

    /** A session that a dyad of an arm has had here, as it was before it began: with what the infant brought to it. */
    public SessionPlan plan(int arm, int dyad, int session) {
        return byArm.get(arm).get(dyad).plans.get(session);
    }

    /** The sessions of a dyad in an arm. */
    private final class Course {
        private final Arm arm;
        private final int dyad;
        private @Nullable Relationship relationship;
        private final List<SessionPlan> plans = new ArrayList<>();
        private final List<FoundAgain> found = new ArrayList<>();
        private final List<Double> looks = new ArrayList<>();
        private final List<Double> comfort = new ArrayList<>();

        Course(Arm arm, int dyad) {
            this.arm = arm;
            this.dyad = dyad;
        }

        /** The number of the session that comes next here. */
        int next() {
            return plans.size();
        }

        /** Made once it is needed: many are had elsewhere, and all of them together take a while. */
        private Relationship relationship() {
            Relationship made = relationship;
            if (made == null) {
                made = new Relationship(scenario, arm, dyad);
                relationship = made;
            }
            return made;
        }

        void haveNext() {
            int session = next();
            Relationship relationship = relationship();
            boolean isOwn = scenario.partnerIn(arm, session).equals(Scenario.OWN);
            Recorder recorder = isOwn ? quick : measured;
            plans.add(relationship.plan());
            Brought learnt = relationship.haveNext(recorder);
            keep(
                    FoundAgain.in(recorder.recording(), inTime),
                    isOwn ? Double.NaN : looks(recorder, learnt),
                    learnt.comfort());
            tell(session);
        }

        void keep(FoundAgain again, double share, double brought) {
            found.add(again);
            looks.add(share);
            comfort.add(brought);
        }

        private void tell(int session) {
            FoundAgain again = found.get(session);
            news.addAll(List.of((double) scenario.arms().indexOf(arm), (double) dyad, (double) session));
            news.addAll(
                    List.of((double) again.known(), (double) again.back(), looks.get(session), comfort.get(session)));
        }

        private double looks(Recorder recorder, Brought learnt) {
            return Trend.LOOKS.value(measures.of(recorder.recording().sheet(Stretch.WHOLE_SESSION)), learnt);
        }
    }
}
