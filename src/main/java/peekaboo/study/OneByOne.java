package peekaboo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import peekaboo.list.Lists;

/**
 * A step that makes one thing of each of several.
 *
 * @param <T> of what it is made
 * @param <R> what is made
 */
public final class OneByOne<T, R> implements Stage<List<R>> {
    private final List<? extends T> all;
    private final int handful;
    private final Function<T, R> make;
    private final List<R> made = new ArrayList<>();

    /**
     * Nothing is made yet.
     *
     * @param all looked up when they are needed, by any thread
     * @param handful how many make a piece worth handing out
     * @param make of one of them, by any thread
     */
    public OneByOne(List<? extends T> all, int handful, Function<T, R> make) {
        this.all = all;
        this.handful = handful;
        this.make = make;
    }

    @Override
    public int items() {
        return all.size();
    }

    @Override
    public int handful() {
        return handful;
    }

    @Override
    public List<R> piece(int from, int end) {
        return Lists.each(all.subList(from, end), make);
    }

    @Override
    public void take(List<R> piece) {
        made.addAll(piece);
    }

    /** What was made, in their order. */
    public List<R> made() {
        return List.copyOf(made);
    }
}
