package peekaboo.app.browser;

import java.util.Optional;
import peekaboo.study.Course;
import peekaboo.study.Stage;

/** Works through the stages of a course a few items at a time, so that a page can draw in between. */
final class CourseInSlices<R> {
    private final Course<R> course;
    private Optional<StageUnderWay<?>> now;

    CourseInSlices(Course<R> course) {
        this.course = course;
        now = next();
    }

    /** A stage under way. */
    private static final class StageUnderWay<P> {
        private final Stage<P> stage;
        private int done;

        StageUnderWay(Stage<P> stage) {
            this.stage = stage;
        }

        int left() {
            return stage.items() - done;
        }

        void advance(int most) {
            int end = done + Math.max(1, Math.min(most, left()));
            stage.take(stage.piece(done, end));
            done = end;
        }
    }

    /** The next stage that has something to be done. */
    private Optional<StageUnderWay<?>> next() {
        Optional<Stage<?>> stage = course.next();
        while (stage.isPresent() && stage.get().items() == 0) {
            stage = course.next();
        }
        return stage.map(CourseInSlices::begun);
    }

    private static <P> StageUnderWay<?> begun(Stage<P> stage) {
        return new StageUnderWay<>(stage);
    }

    /**
     * Does at most so many items of the stage that is under way, at least one.
     *
     * @return how many are left of it or, once it is done, of the next; 0 when all is done
     */
    int advance(int most) {
        if (now.isPresent()) {
            now.get().advance(most);
            if (now.get().left() == 0) {
                now = next();
            }
        }
        return now.map(StageUnderWay::left).orElse(0);
    }

    /** Does all that is left; returns what came of it. */
    R result() {
        while (advance(Integer.MAX_VALUE) > 0) {
            // Stage by stage, each at once.
        }
        return course.result();
    }
}
