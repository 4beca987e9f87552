package peekaboo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

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

        assertEquals(List.of(1, 2), new Crew(2).all(List.of(first, second)));
    }

    @Test
    void taskThatThrows_throwsTheSameAtTheCaller() {
        RuntimeException wrong = new IllegalStateException("dyad 3 would not play");
        Callable<Integer> failing = () -> {
            throw wrong;
        };
        List<Callable<Integer>> tasks = List.of(() -> 1, failing, () -> 3);

        assertSame(wrong, assertThrows(IllegalStateException.class, () -> new Crew(2).all(tasks)));
    }

    @Test
    void errorInATask_isNotLost() {
        Callable<Integer> failing = () -> {
            throw new StackOverflowError();
        };

        assertThrows(StackOverflowError.class, () -> new Crew(1).all(List.of(failing)));
    }

    @Test
    void checkedFailure_comesWithItsCause() {
        InterruptedException inside = new InterruptedException("no");
        Callable<Integer> failing = () -> {
            throw inside;
        };

        Throwable thrown = assertThrows(IllegalStateException.class, () -> new Crew(1).all(List.of(failing)));
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

        assertThrows(InterruptedException.class, () -> new Crew(1).all(List.of(endless)));
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
}
