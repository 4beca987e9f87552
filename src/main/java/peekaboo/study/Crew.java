package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Threads that work through tasks. Results are handed over in the order of the tasks, by the thread that waits. */
public final class Crew {
    private final int threads;

    /**
     * So many of them, made anew for every piece of work.
     *
     * @param threads at least 1
     */
    public Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: at least 1, not " + threads);
        }
        this.threads = threads;
    }

    /** All results in the order of the tasks. */
    public <T> List<T> all(List<? extends Callable<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>();
        work(tasks, results::add);
        return results;
    }

    /**
     * Works through the tasks and lets go of every thread before it returns, whether with results or without.
     *
     * @throws InterruptedException if the waiting thread is interrupted; tasks see it as an interruption of their own
     */
    public <T> void work(List<? extends Callable<T>> tasks, Consumer<? super T> taker) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(pool.submit(task));
            }
            for (Future<T> one : running) {
                taker.accept(result(one));
            }
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "peekaboo-study");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    /** What went wrong in a task, as it was thrown there. */
    private static RuntimeException failure(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
