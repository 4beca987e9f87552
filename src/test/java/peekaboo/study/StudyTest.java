package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import peekaboo.dyad.Cause;
import peekaboo.engine.Fork;
import peekaboo.measure.Quantity;
import peekaboo.measure.Reading;
import peekaboo.measure.Spell;
import peekaboo.record.Stretch;
import peekaboo.scenario.Scenario;
import peekaboo.threads.Crew;

class StudyTest {
    private static final Scenario PEEKABOO = Experiments.shipped("peek-a-boo");

    @Test
    void oneThreadAndFour_giveTheSame() {
        StudyPlan plan = StudyPlan.of(PEEKABOO).chunk(0, 30);
        StudyResult one = Experiments.run(plan, 1);
        StudyResult four = Experiments.run(plan, 4);

        assertEquals(one.digest(), four.digest());
        assertSameReadings(one, four);
    }

    /** Pieces are worked out apart, as by shards, and taken in order by one. */
    @Test
    void piecesPutTogether_areTheWhole() {
        StudyPlan plan = StudyPlan.of(PEEKABOO).chunk(10, 31);
        StudyResult whole = Experiments.run(plan, 2);
        Study parts = new Study(plan);
        parts.take(new Study(plan).piece(0, 3));
        assertEquals(3, parts.done());
        assertEquals(plan.chunk(10, 13), parts.result().plan());
        parts.take(new Study(plan).piece(3, 20));
        parts.take(parts.piece(20, 21));

        assertEquals(whole.plan(), parts.result().plan());
        assertEquals(whole.digest(), parts.result().digest());
        assertSameReadings(whole, parts.result());
    }

    /** The dyads of a part are those of the whole. */
    @Test
    void chunk_hasTheSessionsOfItsDyads() {
        StudyPlan plan = StudyPlan.of(PEEKABOO).chunk(10, 31);
        StudyResult whole = Experiments.run(plan, 2);
        StudyResult chunk = Experiments.run(plan.chunk(13, 30), 1);

        for (int arm = 0; arm < whole.arms().size(); arm++) {
            assertEquals(
                    digests(whole.arms().get(arm)).subList(3, 20),
                    digests(chunk.arms().get(arm)));
        }
    }

    private static List<String> digests(ArmResult arm) {
        return arm.sessions().stream().map(SessionResult::digest).toList();
    }

    @Test
    void dyadAlone_isTheSameAsAmongOthers() {
        StudyPlan plan = StudyPlan.of(PEEKABOO);
        StudyResult alone = Experiments.run(plan.chunk(57, 58), 1);
        StudyResult among = Experiments.run(plan.chunk(0, 100), 2);

        for (int arm = 0; arm < alone.arms().size(); arm++) {
            SessionResult single = alone.arms().get(arm).sessions().get(0);
            SessionResult one = among.arms().get(arm).sessions().get(57);
            assertEquals(57, one.dyad());
            assertEquals(single.digest(), one.digest());
            assertEquals(single.spells(), one.spells());
        }
    }

    @Test
    void dyads_areAllDifferent() {
        StudyResult study = Experiments.run(PEEKABOO, 50);

        for (ArmResult arm : study.arms()) {
            Set<String> digests = new HashSet<>();
            arm.sessions().forEach(dyad -> digests.add(dyad.digest()));
            assertEquals(50, digests.size(), arm.name());
        }
    }

    @Test
    void progress_risesToAllDyadsAndIsToldByTheCaller() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        Set<Thread> by = new HashSet<>();
        StudyPlan plan = StudyPlan.of(Experiments.play("a: {caregiver: attuned}"));

        Study.run(plan, new Crew(3), (done, total) -> {
            assertEquals(plan.dyads(), total);
            told.add(done);
            by.add(Thread.currentThread());
        });

        assertEquals(told.stream().distinct().sorted().toList(), told);
        assertEquals(plan.dyads(), told.get(told.size() - 1));
        assertEquals(Set.of(Thread.currentThread()), by);
    }

    @Test
    void interruptedCaller_getsNoResult() {
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> Study.run(StudyPlan.of(PEEKABOO), new Crew(2), Progress.SILENT));
        assertTrue(!Thread.interrupted(), "the interruption was told twice");
    }

    /** Such a session is not run to its end: what is told of it does not show that. */
    @ParameterizedTest
    @ValueSource(strings = {"peek-a-boo", "still-face", "caregivers"})
    void forkedSessionsOfTurningsAwayAlone_tellThoseOfWholeSessions(String name) {
        StudyPlan whole = StudyPlan.of(Experiments.shipped(name)).chunk(0, 25).fork(Fork.Moment.TURNING_AWAY);
        Scope alone = new Scope(List.of(), List.of(), List.of(), false);
        StudyPlan plan = StudyPlan.of(whole.scenario(), alone).chunk(0, 25).fork(Fork.Moment.TURNING_AWAY);
        List<ArmResult> arms = Experiments.run(whole, 1).arms();
        List<ArmResult> alike = Experiments.run(plan, 1).arms();

        for (int arm = 0; arm < arms.size(); arm++) {
            for (int dyad = 0; dyad < 25; dyad++) {
                assertEquals(
                        arms.get(arm).sessions().get(dyad).spells(),
                        alike.get(arm).sessions().get(dyad).spells());
            }
        }
    }

    @Test
    void forkedArms_shareAllUntilTheFork() {
        StudyPlan fork = StudyPlan.of(PEEKABOO).chunk(0, 40).fork(Fork.Moment.TURNING_AWAY);
        StudyResult study = Experiments.run(fork, 2);
        int apart = 0;
        for (int dyad = 0; dyad < 40; dyad++) {
            Spell trunk = focal(study, 0, dyad);
            for (int arm = 1; arm < study.arms().size(); arm++) {
                assertEquals(trunk.onsetTick(), focal(study, arm, dyad).onsetTick());
                apart += focal(study, arm, dyad).equals(trunk) ? 0 : 1;
            }
        }
        assertTrue(apart > 40, "what the caregiver answers makes no difference");
    }

    @Test
    void forkToTheTrunksOwnCaregiver_isTheSessionWithoutAFork() {
        StudyPlan plan = StudyPlan.of(PEEKABOO).chunk(0, 40);
        ArmResult plain = Experiments.run(plan, 2).arms().get(0);
        ArmResult forked =
                Experiments.run(plan.fork(Fork.Moment.TURNING_AWAY), 2).arms().get(0);

        assertEquals(plain.digest(), forked.digest());
        int compared = 0;
        for (int dyad = 0; dyad < 40; dyad++) {
            Spell focal = forked.sessions().get(dyad).spells().get(0);
            assertEquals(Optional.of(Cause.OVER_AROUSAL), focal.trigger());
            for (Spell spell : plain.sessions().get(dyad).spells()) {
                if (spell.onsetTick() == focal.onsetTick()) {
                    assertEquals(focal.latencyTicks(), spell.latencyTicks());
                    assertEquals(focal.ending(), spell.ending());
                    compared++;
                }
            }
        }
        assertTrue(compared > 30, "only " + compared + " of 40 focal turnings away were found without a fork");
    }

    @Test
    void deafCaregiver_makesTheMovesMadeForTheNextInfant() {
        Scenario scenario = Experiments.play("with: {caregiver: attuned}", "deaf: {caregiver: deaf}");
        StudyResult study = Experiments.run(scenario, 12);

        for (int dyad = 0; dyad < 11; dyad++) {
            Reading taped = study.arms().get(1).sessions().get(dyad).reading(Stretch.WHOLE_SESSION);
            Reading live = study.arms().get(0).sessions().get(dyad + 1).reading(Stretch.WHOLE_SESSION);
            assertEquals(live.sum("Cpos"), taped.sum("Cpos"));
        }
        assertNotEquals(study.arms().get(0).digest(), study.arms().get(1).digest());
    }

    @Test
    void severalEpisodes_areReadTogetherAndEach() {
        StudyResult study = Experiments.run(Experiments.shipped("still-face"), 3);

        assertEquals(
                stretches("play", "still-face", "reunion"), study.plan().scope().stretches());
        for (SessionResult dyad : study.arms().get(0).sessions()) {
            Reading sum = dyad.reading(Stretch.of("play"))
                    .merge(dyad.reading(Stretch.of("still-face")))
                    .merge(dyad.reading(Stretch.of("reunion")));
            assertSame(dyad.reading(Stretch.WHOLE_SESSION), sum);
        }
    }

    /** Whatever is not coded is in no number: those of the session are those of its coded episodes together. */
    @Test
    void episodeThatIsNotCoded_isInNoReadingAndNoSpell() {
        StudyResult study = Experiments.run(Experiments.withTransition(), 8);

        assertEquals(stretches("play", "reunion"), study.plan().scope().stretches());
        for (SessionResult dyad : study.arms().get(0).sessions()) {
            Reading whole = dyad.reading(Stretch.WHOLE_SESSION);
            assertSame(whole, dyad.reading(Stretch.of("play")).merge(dyad.reading(Stretch.of("reunion"))));
            assertEquals(2 * 240, whole.per("Ipos"));
            dyad.spells().forEach(spell -> assertNotEquals("transition", spell.episode()));
        }
    }

    /** If the first time that it becomes too much is not coded, the sessions part at the first that is. */
    @Test
    void fork_waitsForACodedEpisode() {
        Scenario late = Experiments.withTransition("episodes.play.coded=false");
        StudyResult study = Experiments.run(StudyPlan.of(late).chunk(0, 20).fork(Fork.Moment.TURNING_AWAY), 2);

        for (SessionResult dyad : study.arms().get(0).sessions()) {
            assertTrue(dyad.spells().size() <= 1);
            dyad.spells().forEach(spell -> {
                assertEquals("reunion", spell.episode());
                assertEquals(Optional.of(Cause.OVER_AROUSAL), spell.trigger());
            });
        }
        assertTrue(study.arms().get(0).sessions().stream()
                        .mapToInt(dyad -> dyad.spells().size())
                        .sum()
                > 10);
    }

    /** What is not asked for is not there, and what is there is the same. */
    @Test
    void narrowScope_keepsOnlyWhatIsAskedFor() {
        Quantity looks = Quantities.ofMeasures().stream()
                .filter(quantity -> quantity.name().equals("looks"))
                .findFirst()
                .orElseThrow();
        StudyResult whole = Experiments.run(StudyPlan.of(PEEKABOO).chunk(0, 5), 1);
        StudyPlan narrow = StudyPlan.of(PEEKABOO, Scope.of(List.of(Quantities.MEDIAN, looks)));
        StudyResult few = Experiments.run(narrow.chunk(0, 5), 1);

        for (int arm = 0; arm < whole.arms().size(); arm++) {
            Reading all = Experiments.pooled(whole.arms().get(arm));
            Reading kept = Experiments.pooled(few.arms().get(arm));
            assertEquals(Experiments.value(all, "looks"), Experiments.value(kept, "looks"));
            assertThrows(IllegalArgumentException.class, () -> kept.sum("Ipos"));
            SessionResult session = few.arms().get(arm).sessions().get(3);
            assertEquals(whole.arms().get(arm).sessions().get(3).spells(), session.spells());
            assertThrows(IllegalStateException.class, session::digest);
        }
    }

    private static List<Stretch> stretches(String... episodes) {
        List<Stretch> stretches = new ArrayList<>(List.of(Stretch.WHOLE_SESSION));
        for (String episode : episodes) {
            stretches.add(Stretch.of(episode));
        }
        return stretches;
    }

    private static Spell focal(StudyResult study, int arm, int dyad) {
        List<Spell> spells = study.arms().get(arm).sessions().get(dyad).spells();
        assertEquals(1, spells.size());
        return spells.get(0);
    }

    private static void assertSameReadings(StudyResult one, StudyResult other) {
        for (int arm = 0; arm < one.arms().size(); arm++) {
            assertSame(
                    Experiments.pooled(one.arms().get(arm)),
                    Experiments.pooled(other.arms().get(arm)));
        }
    }

    /** Of what a summary tells: a session is its episodes together. */
    private static void assertSame(Reading expected, Reading found) {
        for (Quantity quantity : Quantities.ofMeasures()) {
            assertEquals(expected.sum(quantity.name()), found.sum(quantity.name()), quantity.name());
            assertEquals(expected.per(quantity.name()), found.per(quantity.name()), quantity.name());
        }
    }
}
