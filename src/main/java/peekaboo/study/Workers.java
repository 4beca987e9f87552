package peekaboo.study;

import java.util.Optional;

/** Those who decide which piece of a stage is worked out where and when. */
public interface Workers {
    /** Works in the calling thread, one piece after the other. */
    Workers ALONE = new Workers() {
        @Override
        public <P> void work(Stage<P> stage, Progress progress) {
            for (int from = 0; from < stage.items(); from += stage.handful()) {
                int end = Math.min(from + stage.handful(), stage.items());
                stage.take(stage.piece(from, end));
                progress.passed(end, stage.items());
            }
        }
    };

    /**
     * Works through a stage.
     *
     * @param progress is told by the calling thread how many items are done
     * @throws InterruptedException if the calling thread is interrupted; nothing goes on behind its back
     */
    <P> void work(Stage<P> stage, Progress progress) throws InterruptedException;

    /** Works through all stages of a course; returns what came of it. */
    default <R> R through(Course<R> course) throws InterruptedException {
        Optional<Stage<?>> stage = course.next();
        while (stage.isPresent()) {
            work(stage.get(), Progress.SILENT);
            stage = course.next();
        }
        return course.result();
    }
}
