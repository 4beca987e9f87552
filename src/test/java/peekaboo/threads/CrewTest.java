package peekaboo.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import peekaboo.study.Stage;
import peekaboo.study.Workers;

class CrewTest {

    @Test
    void tasksThatFinishInAnyOrder_areHandedOverInTheirOwn() throws InterruptedException {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        Callable<Integer> first = () -> {
            secondIsDone.await();
            return 1;
        };
        Callable<Integer> second = () -> {
            secondIsDone.countDown();
            return 2;
        };

        assertEquals(List.of(1, 2), all(new Crew(2), List.of(first, second)));
    }

    @Test
    void taskThatThrows_throwsTheSameAtTheCaller() {
        RuntimeException wrong = new IllegalStateException("dyad 3 would not play");
        Callable<Integer> failing = () -> {
            throw wrong;
        };
        List<Callable<Integer>> tasks = List.of(() -> 1, failing, () -> 3);

        assertSame(wrong, assertThrows(IllegalStateException.class, () -> all(new Crew(2), tasks)));
    }

    @Test
    void errorInATask_isNotLost() {
        Callable<Integer> failing = () -> {
            throw new StackOverflowError();
        };

        assertThrows(StackOverflowError.class, () -> all(new Crew(1), List.of(failing)));
    }

    @Test
    void checkedFailure_comesWithItsCause() {
        InterruptedException inside = new InterruptedException("no");
        Callable<Integer> failing = () -> {
            throw inside;
        };

        Throwable thrown = assertThrows(IllegalStateException.class, () -> all(new Crew(1), List.of(failing)));
        assertSame(inside, thrown.getCause());
    }

    @Test
    void callerInterrupted_interruptsTheTasksAndWaitsForThem() {
        AtomicBoolean stopped = new AtomicBoolean();
        Thread caller = Thread.currentThread();
        Callable<Integer> endless = () -> {
            caller.interrupt();
            try {
                new CountDownLatch(1).await();
                return 1;
            } finally {
                stopped.set(true);
            }
        };

        assertThrows(InterruptedException.class, () -> all(new Crew(1), List.of(endless)));
        assertTrue(stopped.get(), "the task goes on behind the caller's back");
    }

    @Test
    void takerThatThrows_stopsTheRest() {
        List<Integer> taken = new ArrayList<>();
        List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2);

        assertThrows(IllegalStateException.class, () -> new Crew(1).<Integer>work(tasks, one -> {
            taken.add(one);
            throw new IllegalStateException("enough");
        }));
        assertEquals(List.of(1), taken);
    }

    @Test
    void noThread_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Crew(0));
    }

    /** What comes of a stage is the same in pieces of any size, one after the other or at a time. */
    @Test
    void stage_isTakenInOrderWhoeverWorksAtIt() throws InterruptedException {
        List<Integer> expected = List.of(0, 1, 4, 9, 16, 25, 36, 49, 64, 81);
        for (int handful : List.of(1, 3, 10, 100)) {
            for (Workers workers : List.of(Workers.ALONE, new Crew(1), new Crew(3))) {
                Squares squares = new Squares(handful);
                List<Integer> told = new ArrayList<>();
                workers.work(squares, (done, total) -> {
                    assertEquals(10, total);
                    told.add(done);
                });

                assertEquals(expected, squares.taken);
                assertEquals(told.stream().sorted().distinct().toList(), told);
                assertEquals(10, told.get(told.size() - 1));
            }
        }
    }

    private static <T> List<T> all(Crew crew, List<Callable<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>();
        crew.work(tasks, results::add);
        return results;
    }

    /** The squares of the numbers from 0 to 9. */
    private static final class Squares implements Stage<List<Integer>> {
        private final int handful;
        private final List<Integer> taken = new ArrayList<>();

        Squares(int handful) {
            this.handful = handful;
        }

        @Override
        public int items() {
            return 10;
        }

        @Override
        public int handful() {
            return handful;
        }

        @Override
        public List<Integer> piece(int from, int end) {
            return IntStream.range(from, end)
                    .map(number -> number * number)
                    .boxed()
                    .toList();
        }

        @Override
        public void take(List<Integer> piece) {
            taken.addAll(piece);
        }
    }
}
