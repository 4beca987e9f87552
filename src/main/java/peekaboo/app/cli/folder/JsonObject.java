package peekaboo.app.cli.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;

/**
 * A JSON object that was read from a file. Each member is asked for by its name and kind; one that is missing or of another kind is
 * told with where it stands.
 */
final class JsonObject {
    /** A million dyads of ten arms fit in: 256 MiB. */
    static final int MOST = 256 << 20;

    private static final int LONGEST_TOLD = 60;

    private final String place;
    private final Map<?, ?> members;

    private JsonObject(String place, Map<?, ?> members) {
        this.place = place;
        this.members = members;
    }

    /**
     * Reads the one object that a file holds.
     *
     * @throws NoSuchFileException if there is no such file
     * @throws UnfitException if it holds anything else
     */
    static JsonObject read(Path file) throws NoSuchFileException, UnfitException {
        return of(KeptFile.text(file, MOST));
    }

    /** The one object that a text holds. */
    static JsonObject of(String text) throws UnfitException {
        if (text.isBlank()) {
            throw new UnfitException(text.isEmpty() ? "an empty file" : "nothing but blanks", "one JSON object");
        }
        return object("", parsed(text));
    }

    private static @Nullable Object parsed(String text) throws UnfitException {
        try (JsonParser parser = JSON.std.createParser(text)) {
            Object value = JSON.std.anyFrom(parser);
            if (parser.nextToken() != null) {
                throw new UnfitException("more after the object" + at(parser.currentLocation()), "one JSON object");
            }
            return value;
        } catch (JacksonException unfit) {
            throw new UnfitException(flaw(unfit, text.length()), "one JSON object");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String flaw(JacksonException unfit, int length) {
        JsonLocation location = unfit.getLocation();
        boolean isAtEnd = location != null && location.getCharOffset() >= length;
        boolean isCut = isAtEnd || unfit instanceof JsonEOFException;
        return (isCut ? "JSON that is cut short" : "text that is not JSON") + at(location);
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    /** The names of its members, in the order of the file. */
    List<String> names() {
        return members.keySet().stream().map(String::valueOf).toList();
    }

    /** Whether it has a member of this name. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** A member that is a text. */
    String text(String name) throws UnfitException {
        return text(place(name), members.get(name));
    }

    /** A member that is a whole number from 1. */
    int number(String name) throws UnfitException {
        if (members.get(name) instanceof Integer number && number > 0) {
            return number;
        }
        throw unfit(name, "a whole number from 1");
    }

    /** A member that is an object. */
    JsonObject object(String name) throws UnfitException {
        return object(place(name), members.get(name));
    }

    /** A member that is a list of texts. */
    List<String> texts(String name) throws UnfitException {
        List<String> texts = new ArrayList<>();
        for (Object item : list(name)) {
            texts.add(text(place(name) + "[" + texts.size() + "]", item));
        }
        return texts;
    }

    /** A member that is a list of objects. */
    List<JsonObject> objects(String name) throws UnfitException {
        List<JsonObject> objects = new ArrayList<>();
        for (Object item : list(name)) {
            objects.add(object(place(name) + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    private String place(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /** To refuse the member of this name. */
    UnfitException unfit(String name, String expected) {
        return unfit(place(name), has(name) ? inWords(members.get(name)) : "nothing", expected);
    }

    private List<?> list(String name) throws UnfitException {
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw unfit(name, "a list");
    }

    private static String text(String place, @Nullable Object value) throws UnfitException {
        if (value instanceof String text) {
            return text;
        }
        throw unfit(place, inWords(value), "a text");
    }

    private static JsonObject object(String place, @Nullable Object value) throws UnfitException {
        if (value instanceof Map<?, ?> members) {
            return new JsonObject(place, members);
        }
        throw unfit(place, inWords(value), place.isEmpty() ? "one JSON object" : "an object");
    }

    private static UnfitException unfit(String place, String found, String expected) {
        return new UnfitException(place.isEmpty() ? found : place + ": " + found, expected);
    }

    private static String inWords(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return "a list of " + list.size();
        }
        if (value instanceof Map) {
            return "an object";
        }
        String text = value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "..." : text;
    }
}
