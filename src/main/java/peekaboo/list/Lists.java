package peekaboo.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What a stream would do, for rooms that are compiled to JavaScript, where streams would weigh more than they save. */
public final class Lists {
    private Lists() {}

    /** What is made of each, in a list of its own. */
    public static <T, R> List<R> each(Collection<? extends T> all, Function<? super T, ? extends R> made) {
        List<R> list = new ArrayList<>(all.size());
        for (T one : all) {
            list.add(made.apply(one));
        }
        return list;
    }

    /** Those of which it holds, in a list of its own. */
    public static <T> List<T> only(Collection<? extends T> all, Predicate<? super T> holds) {
        List<T> list = new ArrayList<>();
        for (T one : all) {
            if (holds.test(one)) {
                list.add(one);
            }
        }
        return list;
    }

    /** The first of which it holds. */
    public static <T> Optional<T> first(Collection<? extends T> all, Predicate<? super T> holds) {
        for (T one : all) {
            if (holds.test(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The sum of a number of each. */
    public static <T> int sum(Collection<? extends T> all, ToIntFunction<? super T> number) {
        int sum = 0;
        for (T one : all) {
            sum += number.applyAsInt(one);
        }
        return sum;
    }
}
