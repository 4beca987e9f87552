package peekaboo.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import peekaboo.caregiver.CaregiverPolicy;
import peekaboo.caregiver.Seen;
import peekaboo.dyad.Settings;
import peekaboo.dyad.TickClock;
import peekaboo.random.Draws;
import peekaboo.scenario.Episode;

/**
 * Every value that may change in an object and in all that it is made of, found by reflection, each of which can be changed
 * and put back. A field that is not one of these and not known to stay as it is, is an error.
 */
final class ChangingFields {
    /** Nothing in them changes during a session, or what changes is not the session's. */
    private static final List<Class<?>> STAY = List.of(
            SessionPlan.class,
            SessionObserver.class,
            Settings.class,
            TickClock.class,
            Draws.class,
            Episode.class,
            CaregiverPolicy.class,
            Seen.class);

    /** They remember what they worked out last, and would work it out again. */
    private static final Set<String> REMEMBER = Set.of(
            "peekaboo.infant.Decay",
            "peekaboo.infant.Arousal$Spread",
            "peekaboo.random.DrawBlock",
            "peekaboo.random.NormalBlock");

    /**
     * Follow from fields that change: the episode from its number, the caregiver from whether the fork is ahead; and what an
     * observer was told, which is another observer's in another session. A person's acts are written from outside.
     */
    private static final Set<String> FOLLOW =
            Set.of("Session.underWay", "Dyad.own", "TickRecord.episode", "Session.told", "Reader.script");

    private final List<Place> places = new ArrayList<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();

    private ChangingFields(Object whole) {
        ahead.add(whole);
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (met.add(next)) {
                walk(next);
            }
        }
    }

    /** All of them. */
    static List<Place> of(Object whole) {
        return new ChangingFields(whole).places;
    }

    private void walk(Object object) {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                field.setAccessible(true);
                look(object, field);
            }
        }
        if (object.getClass().getSuperclass() != Object.class
                && !object.getClass().isRecord()) {
            throw new IllegalArgumentException(object.getClass() + ": the fields of its superclass are not looked at");
        }
    }

    private void look(Object object, Field field) {
        String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
        Object value = value(object, field);
        boolean single = field.getType().isPrimitive() || field.getType().isEnum();
        if (value != null && value.getClass().isArray()) {
            elements(name, value);
        } else if (!single) {
            boolean stays = Modifier.isFinal(field.getModifiers()) || FOLLOW.contains(name);
            part(stays ? name : name + ", which is not final", value, stays);
        } else if (!Modifier.isFinal(field.getModifiers()) && !FOLLOW.contains(name)) {
            places.add(new Place(name, object, field, -1));
        }
    }

    private void elements(String name, Object array) {
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = Array.get(array, i);
            if (array.getClass().getComponentType().isPrimitive() || element instanceof Enum) {
                places.add(new Place(name + "[" + i + "]", array, null, i));
            } else {
                part(name, element, true);
            }
        }
    }

    private void part(String name, @Nullable Object value, boolean known) {
        if ((value == null && known) || (value != null && stays(name, value))) {
            return;
        }
        if (value == null || !known || !value.getClass().getName().startsWith("peekaboo.")) {
            throw new IllegalArgumentException(name + ": may change and is not looked at");
        }
        ahead.push(value);
    }

    private static boolean stays(String name, Object value) {
        Class<?> kind = value.getClass();
        return STAY.stream().anyMatch(type -> type.isInstance(value))
                || REMEMBER.contains(kind.getName())
                || kind.isHidden()
                || value instanceof String
                || (value instanceof Collection && (kind.getName().contains("Immutable") || FOLLOW.contains(name)));
    }

    private static @Nullable Object value(Object object, Field field) {
        try {
            return field.get(object);
        } catch (IllegalAccessException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /**
     * Where one value stands.
     *
     * @param name class and field, for a message
     * @param owner the object, or the array
     * @param field of an object; null in an array
     * @param index in an array
     */
    record Place(String name, Object owner, @Nullable Field field, int index) {
        Object get() {
            return field == null ? Array.get(owner, index) : java.util.Objects.requireNonNull(value(owner, field));
        }

        void set(Object value) {
            if (field == null) {
                Array.set(owner, index, value);
                return;
            }
            try {
                field.set(owner, value);
            } catch (IllegalAccessException refused) {
                throw new IllegalStateException(refused);
            }
        }

        /** Another value that it might have. */
        Object other() {
            Object now = get();
            if (now instanceof Enum<?> constant) {
                Object[] all = constant.getDeclaringClass().getEnumConstants();
                return all[(constant.ordinal() + 1) % all.length];
            }
            if (now instanceof Boolean truth) {
                return !truth;
            }
            return now instanceof Integer whole ? (Object) (whole > 0 ? whole - 1 : 1) : (Object) ((Double) now + 0.37);
        }
    }
}
