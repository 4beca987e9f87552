package peekaboo.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import peekaboo.dyad.CaregiverMove;
import peekaboo.dyad.InfantMove;
import peekaboo.infant.Infant;
import peekaboo.infant.InfantState;

/** Whoever is told of a tick can read it and reaches nothing that could be written. */
class ObserversReadTest {
    @Test
    void recordOfATick_leadsToNothingThatCanBeWritten() {
        Set<Class<?>> reached = reached();

        assertTrue(reached.contains(InfantState.class), reached.toString());
        for (Class<?> type : List.of(Infant.class, InfantMove.class)) {
            assertTrue(!reached.contains(type), type + " is reached");
        }
        for (Class<?> type : reached) {
            if (!type.isEnum()) {
                assertEquals(List.of(), writable(type).toList(), type.getName());
            }
        }
    }

    private static Set<Class<?>> reached() {
        Set<Class<?>> reached = new HashSet<>(Set.of(TickRecord.class));
        Deque<Class<?>> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            handedOut(next.pop()).filter(reached::add).forEach(next::push);
        }
        return reached;
    }

    /** A move that was copied belongs to who asked for it. */
    private static Stream<Class<?>> handedOut(Class<?> type) {
        Stream<Class<?>> types = Arrays.stream(type.getMethods()).map(Method::getReturnType);
        return types.filter(one -> one.getName().startsWith("peekaboo.") && one != CaregiverMove.class);
    }

    private static Stream<String> writable(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getFields())
                .filter(field -> !Modifier.isFinal(field.getModifiers()))
                .map(field -> "field " + field.getName());
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class)
                .map(method -> "method " + method.getName());
        return Stream.concat(fields, methods);
    }
}
