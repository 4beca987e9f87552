package peekaboo.threads;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import peekaboo.study.Progress;
import peekaboo.study.Stage;
import peekaboo.study.Workers;

/** Threads that work through pieces. What comes of them is taken in the order of the pieces, by the thread that waits. */
public final class Crew implements Workers {
    /** Tasks a thread that are begun, or done and not taken. */
    private static final int AHEAD = 8;

    private final int threads;

    /**
     * So many of them, made anew for every stage.
     *
     * @param threads at least 1
     */
    public Crew(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: at least 1, not " + threads);
        }
        this.threads = threads;
    }

    @Override
    public <P> void work(Stage<P> stage, Progress progress) throws InterruptedException {
        List<Callable<P>> pieces = new ArrayList<>();
        for (int from = 0; from < stage.items(); from += stage.handful()) {
            int first = from;
            int end = Math.min(from + stage.handful(), stage.items());
            pieces.add(() -> stage.piece(first, end));
        }
        int[] done = {0};
        work(pieces, piece -> {
            stage.take(piece);
            done[0] = Math.min(done[0] + stage.handful(), stage.items());
            progress.passed(done[0], stage.items());
        });
    }

    /**
     * Works through tasks and lets go of every thread before it returns, whether with results or without.
     *
     * @throws InterruptedException if the waiting thread is interrupted; tasks see it as an interruption of their own
     */
    <T> void work(List<? extends Callable<T>> tasks, Consumer<? super T> taker) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Crew::thread);
        try {
            // What is not taken yet is kept: no more of it than the threads need to be busy.
            Deque<Future<T>> running = new ArrayDeque<>();
            for (Callable<T> task : tasks) {
                if (running.size() == threads * AHEAD) {
                    taker.accept(result(running.remove()));
                }
                running.add(pool.submit(task));
            }
            while (!running.isEmpty()) {
                taker.accept(result(running.remove()));
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
