package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.Cause;
import peekaboo.metric.Reading;
import peekaboo.metric.Spell;
import peekaboo.scenario.Scenario;

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

    @Test
    void chunksPutTogether_areTheWhole() {
        StudyPlan plan = StudyPlan.of(PEEKABOO).chunk(10, 31);
        StudyResult whole = Experiments.run(plan, 2);
        StudyResult parts = Experiments.run(plan.chunk(10, 13), 2)
                .followedBy(Experiments.run(plan.chunk(13, 30), 1))
                .followedBy(Experiments.run(plan.chunk(30, 31), 1));

        assertEquals(whole.plan(), parts.plan());
        assertEquals(whole.digest(), parts.digest());
        assertSameReadings(whole, parts);
    }

    @Test
    void chunksWithAGapOrOfAnotherStudy_areRefused() {
        StudyPlan plan = StudyPlan.of(PEEKABOO);
        StudyResult part = Experiments.run(plan.chunk(0, 1), 1);
        StudyResult late = Experiments.run(plan.chunk(2, 3), 1);
        StudyResult forked = Experiments.run(plan.fork().chunk(1, 2), 1);

        assertThrows(IllegalArgumentException.class, () -> part.followedBy(late));
        assertThrows(IllegalArgumentException.class, () -> part.followedBy(forked));
    }

    @Test
    void dyadAlone_isTheSameAsAmongOthers() {
        StudyPlan plan = StudyPlan.of(PEEKABOO);
        StudyResult alone = Experiments.run(plan.chunk(57, 58), 1);
        StudyResult among = Experiments.run(plan.chunk(0, 100), 2);

        for (int arm = 0; arm < alone.arms().size(); arm++) {
            DyadResult single = alone.arms().get(arm).dyads().get(0);
            DyadResult one = among.arms().get(arm).dyads().get(57);
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
            arm.dyads().forEach(dyad -> digests.add(dyad.digest()));
            assertEquals(50, digests.size(), arm.name());
        }
    }

    @Test
    void progress_risesToAllDyadsAndIsToldByTheCaller() throws InterruptedException {
        List<Integer> told = new ArrayList<>();
        Set<Thread> by = new HashSet<>();
        StudyPlan plan = StudyPlan.of(Experiments.play("a: {caregiver: attuned}"));

        Study.run(plan, 3, (done, total) -> {
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

        assertThrows(InterruptedException.class, () -> Study.run(StudyPlan.of(PEEKABOO), 2, Progress.SILENT));
        assertTrue(!Thread.interrupted(), "the interruption was told twice");
    }

    @Test
    void forkedArms_shareAllUntilTheFork() {
        StudyPlan fork = StudyPlan.of(PEEKABOO).chunk(0, 40).fork();
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
        ArmResult forked = Experiments.run(plan.fork(), 2).arms().get(0);

        assertEquals(plain.digest(), forked.digest());
        int compared = 0;
        for (int dyad = 0; dyad < 40; dyad++) {
            Spell focal = forked.dyads().get(dyad).spells().get(0);
            assertEquals(Cause.OVER_AROUSAL, focal.trigger());
            for (Spell spell : plain.dyads().get(dyad).spells()) {
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
            Reading taped =
                    study.arms().get(1).dyads().get(dyad).readings().get(0).get(0);
            Reading live =
                    study.arms().get(0).dyads().get(dyad + 1).readings().get(0).get(0);
            int face = Measures.ofMetrics().indexOf(measure("Cpos"));
            assertEquals(live.sum(face), taped.sum(face));
        }
        assertNotEquals(study.arms().get(0).digest(), study.arms().get(1).digest());
    }

    @Test
    void severalEpisodes_areReadTogetherAndEach() {
        StudyResult study = Experiments.run(Experiments.shipped("still-face"), 3);

        assertEquals(List.of("", "play", "still-face", "reunion"), study.stretches());
        for (DyadResult dyad : study.arms().get(0).dyads()) {
            List<List<Reading>> of = dyad.readings();
            for (int metric = 0; metric < of.get(0).size(); metric++) {
                Reading sum = of.get(1)
                        .get(metric)
                        .merge(of.get(2).get(metric))
                        .merge(of.get(3).get(metric));
                assertSame(of.get(0).get(metric), sum);
            }
        }
    }

    /** Whatever is not coded is in no number: those of the session are those of its coded episodes together. */
    @Test
    void episodeThatIsNotCoded_isInNoReadingAndNoSpell() {
        StudyResult study = Experiments.run(Experiments.withTransition(), 8);

        assertEquals(List.of("", "play", "reunion"), study.stretches());
        for (DyadResult dyad : study.arms().get(0).dyads()) {
            List<List<Reading>> of = dyad.readings();
            for (int metric = 0; metric < of.get(0).size(); metric++) {
                assertSame(
                        of.get(0).get(metric),
                        of.get(1).get(metric).merge(of.get(2).get(metric)));
            }
            assertEquals(2 * 240, of.get(0).get(0).per(0));
            dyad.spells().forEach(spell -> assertNotEquals("transition", spell.episode()));
        }
    }

    /** If the first time that it becomes too much is not coded, the sessions part at the first that is. */
    @Test
    void fork_waitsForACodedEpisode() {
        Scenario late = Experiments.withTransition("episodes.play.coded=false");
        StudyResult study = Experiments.run(StudyPlan.of(late).chunk(0, 20).fork(), 2);

        for (DyadResult dyad : study.arms().get(0).dyads()) {
            assertTrue(dyad.spells().size() <= 1);
            dyad.spells().forEach(spell -> {
                assertEquals("reunion", spell.episode());
                assertEquals(Cause.OVER_AROUSAL, spell.trigger());
            });
        }
        assertTrue(study.arms().get(0).spells() > 10);
    }

    private static Measure measure(String name) {
        return Measures.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Spell focal(StudyResult study, int arm, int dyad) {
        List<Spell> spells = study.arms().get(arm).dyads().get(dyad).spells();
        assertEquals(1, spells.size());
        return spells.get(0);
    }

    private static void assertSameReadings(StudyResult one, StudyResult other) {
        for (int arm = 0; arm < one.arms().size(); arm++) {
            for (int metric = 0; metric < 5; metric++) {
                assertSame(
                        one.arms().get(arm).pooled(0, metric),
                        other.arms().get(arm).pooled(0, metric));
            }
        }
    }

    private static void assertSame(Reading expected, Reading found) {
        for (int quantity = 0; quantity < expected.size(); quantity++) {
            assertEquals(expected.sum(quantity), found.sum(quantity));
            assertEquals(expected.per(quantity), found.per(quantity));
        }
    }
}
