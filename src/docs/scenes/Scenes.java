import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Counts how often the two scenes that Tronick told of happen, from the ticks.csv and events.csv of a run. What counts as which,
 * and why, is told in scenes.md beside this file. Prints a table, a row a count and a column an arm.
 *
 * <pre>java src/docs/scenes/Scenes.java target/out/scenes</pre>
 */
public final class Scenes {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> STOPPED = Set.of("wait");
    private static final Set<String> CHASES = Set.of("lean-in", "click", "move-closer");
    private static final Set<String> NEGATIVE = Set.of("Ipro", "Iwit", "Ineg");
    private static final Set<String> SOUNDS = Set.of("coos", "bids");
    private static final double STOPS_WITHIN = 1;
    private static final double BACK_FROM = 2;
    private static final double BACK_UNTIL = 10;
    private static final double GREETING_LASTS = 3;
    private static final double IGNORED_FOR = 2;
    private static final double RETURN_LASTS = 1;

    /** What a table holds, in order. */
    private static final List<Count> COUNTS = List.of(
            rate("turnings away a minute", session -> session.turns.size()),
            rate("looks away a minute, also within a turning away or protest", session -> session.events("looks-away")),
            rate("pushes a minute", session -> session.events("pushes-away")),
            watched("over-aroused, of all turnings away", turn -> true, Turn::isOverAroused),
            watched("scene one, of the over-aroused", Turn::isOverAroused, Turn::isSceneOne),
            watched("- stops within 1 s", Turn::isOverAroused, Turn::isLeftInPeace),
            watched("- back by itself in 2 to 10 s", Turn::isOverAroused, Turn::isBackInTime),
            watched("- greeted, of those back by themselves", Turn::isBackFromTooMuch, Turn::isGreeted),
            watched("- both smile at once, of those back by themselves", Turn::isBackFromTooMuch, Turn::bothSmile),
            watched("thumb in the mouth, of the over-aroused", Turn::isOverAroused, Turn::hasThumbIn),
            watched("coo or voice, of the returns", Turn::isBack, Turn::isVoiced),
            watched("coo or voice, of the greetings", turn -> turn.isBack() && turn.isGreeted(), Turn::isVoiced),
            watched("scene two, of the over-aroused", Turn::isOverAroused, Turn::isSceneTwo),
            watched("- leans in, clicks or moves closer", Turn::isOverAroused, Turn::isChased),
            watched("- ignored or pushed away", Turn::isOverAroused, Turn::isRefused),
            watched("- turned further or fussing", Turn::isOverAroused, Turn::getsWorse),
            watched("- captured", Turn::isOverAroused, turn -> turn.end.equals("captured")),
            watched("fuss, of the over-aroused", Turn::isOverAroused, Turn::endsInFuss),
            watched("fuss, of all turnings away", turn -> true, Turn::endsInFuss),
            watched("fuss before it looks back by itself, of all turnings away", turn -> true, Turn::fussesUntilBack),
            watched(
                    "below the band's upper edge, of the over-aroused",
                    Turn::isOverAroused,
                    turn -> turn.isBelow("band_high")),
            watched(
                    "below the band's lower edge, of the over-aroused",
                    Turn::isOverAroused,
                    turn -> turn.isBelow("band_low")),
            ticks("protest, of the time", row -> true, row -> row.get("infant").equals("Ipro")),
            ticks(
                    "thumb in the mouth, of the time in protest",
                    row -> row.get("infant").equals("Ipro"),
                    Row::hasThumbIn),
            ticks("within the band, of the time", row -> true, Row::isWithinBand),
            ticks(
                    "within the band, of the time in protest",
                    row -> row.get("infant").equals("Ipro"),
                    Row::isWithinBand));

    private Scenes() {}

    /** Reads the folder that is named and prints the table. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0], "ticks.csv"))) {
            System.err.println("Expected a folder with the ticks.csv and events.csv of a run, found "
                    + (arguments.length == 1 ? "none of them in " + arguments[0] : arguments.length + " names"));
            System.exit(2);
        }
        if (hasDecimalComma(Path.of(arguments[0], "ticks.csv"))) {
            System.err.println("Expected numbers with a decimal point, found in " + arguments[0]
                    + " what a run with --decimal comma has written");
            System.exit(2);
        }
        print(sessions(Path.of(arguments[0])));
    }

    private static boolean hasDecimalComma(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return lines.readLine().startsWith(BYTE_ORDER_MARK);
        }
    }

    private static void print(List<Session> sessions) {
        Map<String, List<Session>> arms = sessions.stream()
                .collect(Collectors.groupingBy(one -> one.arm, LinkedHashMap::new, Collectors.toList()));
        System.out.println("| what | " + String.join(" | ", arms.keySet()) + " |");
        System.out.println("| --- |" + " --- |".repeat(arms.size()));
        for (Count count : COUNTS) {
            System.out.println("| " + count.name + " | "
                    + arms.values().stream().map(count::text).collect(Collectors.joining(" | ")) + " |");
        }
    }

    private static Count rate(String name, ToDoubleFunction<Session> often) {
        return new Count(name, session -> new double[] {often.applyAsDouble(session), session.minutes()}, "%.2f");
    }

    /** Of the turnings away that begin early enough to be watched through. */
    private static Count watched(String name, Predicate<Turn> of, Predicate<Turn> which) {
        return new Count(
                name,
                session -> shares(session.turns.stream().filter(Turn::isWatched).toList(), of, which),
                "%.3f");
    }

    private static Count ticks(String name, Predicate<Row> of, Predicate<Row> which) {
        return new Count(name, session -> shares(session.rows, of, which), "%.3f");
    }

    private static <T> double[] shares(List<T> all, Predicate<T> of, Predicate<T> which) {
        List<T> asked = all.stream().filter(of).toList();
        return new double[] {asked.stream().filter(which).count(), asked.size()};
    }

    /** A row of the table: what is counted in a session and of how much, summed over the sessions of an arm. */
    private record Count(String name, Function<Session, double[]> parts, String format) {
        String text(List<Session> sessions) {
            double counted = 0;
            double of = 0;
            for (Session session : sessions) {
                double[] part = parts.apply(session);
                counted += part[0];
                of += part[1];
            }
            return of == 0 ? "none" : String.format(Locale.ROOT, format + " (%.0f of %.0f)", counted / of, counted, of);
        }
    }

    private static List<Session> sessions(Path folder) throws IOException {
        Map<String, Session> sessions = new LinkedHashMap<>();
        read(folder.resolve("ticks.csv"), row -> sessions.computeIfAbsent(key(row), key -> new Session(row.get("arm")))
                .rows
                .add(row));
        read(folder.resolve("events.csv"), row -> sessions.get(key(row)).happened(row));
        sessions.values().forEach(Session::listTurns);
        return List.copyOf(sessions.values());
    }

    private static String key(Row row) {
        return row.get("arm") + "/" + row.get("dyad") + "/" + row.get("session");
    }

    private static void read(Path file, Consumer<Row> to) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Map<String, Integer> places = new HashMap<>();
            for (String name : cells(lines.readLine())) {
                places.put(name, places.size());
            }
            Map<String, String> seen = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                to.accept(new Row(
                        places,
                        cells(line).stream()
                                .map(cell -> seen.computeIfAbsent(cell, same -> same))
                                .toArray(String[]::new)));
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private record Row(Map<String, Integer> places, String[] cells) {
        String get(String column) {
            Integer place = places.get(column);
            if (place == null) {
                throw new IllegalArgumentException("no column " + column + " in " + places.keySet());
            }
            return cells[place];
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }

        boolean is(String column, Set<String> values) {
            return values.contains(get(column));
        }

        boolean hasThumbIn() {
            return Arrays.asList(get("infant_codes").split("\\+")).contains("Isc-o");
        }

        boolean isWithinBand() {
            return number("arousal") >= number("band_low") && number("arousal") <= number("band_high");
        }
    }

    /** One dyad in one arm. */
    private static final class Session {
        final String arm;
        final List<Row> rows = new ArrayList<>();
        final List<Turn> turns = new ArrayList<>();
        private final Map<Integer, Map<String, String>> happened = new HashMap<>();

        Session(String arm) {
            this.arm = arm;
        }

        double tickSeconds() {
            return rows.get(1).number("time_s") - rows.get(0).number("time_s");
        }

        double minutes() {
            return rows.size() * tickSeconds() / 60;
        }

        int ticks(double seconds) {
            return (int) Math.round(seconds / tickSeconds());
        }

        void happened(Row event) {
            happened.computeIfAbsent(ticks(event.number("time_s")), tick -> new HashMap<>())
                    .put(event.get("event"), event.get("cause"));
        }

        Map<String, String> at(int tick) {
            return happened.getOrDefault(tick, Map.of());
        }

        long events(String name) {
            return happened.values().stream()
                    .filter(events -> events.containsKey(name))
                    .count();
        }

        boolean any(int from, int to, Predicate<Row> which) {
            return rows.subList(Math.max(0, from), Math.max(from, Math.min(to, rows.size()))).stream()
                    .anyMatch(which);
        }

        boolean anyEvent(int from, int to, Set<String> names) {
            for (int tick = from; tick < to; tick++) {
                if (at(tick).keySet().stream().anyMatch(names::contains)) {
                    return true;
                }
            }
            return false;
        }

        /** As the program lists them: one goes on through looks back that are given up within a second. */
        void listTurns() {
            for (int tick = 0; tick < rows.size(); tick++) {
                if (at(tick).containsKey("looks-away") && !rows.get(tick).is("infant", NEGATIVE)) {
                    Turn turn = new Turn(this, tick);
                    turns.add(turn);
                    tick = Math.max(
                            tick, turn.end.equals("returned") ? turn.last + ticks(RETURN_LASTS) - 1 : turn.last);
                }
            }
        }
    }

    /** One turning away, from its onset to the tick in which it ends. */
    private static final class Turn {
        final Session session;
        final int onset;
        int last;
        String end = "cut-off";

        Turn(Session session, int onset) {
            this.session = session;
            this.onset = onset;
            follow();
        }

        private void follow() {
            int looked = 0;
            for (last = onset + 1; last < session.rows.size(); last++) {
                Row row = session.rows.get(last);
                looked = row.get("infant_looks").equals("1") ? looked + 1 : 0;
                if (row.is("infant", NEGATIVE)) {
                    end = "protest";
                } else if (session.at(last).containsKey("is-captured")) {
                    end = "captured";
                } else if (looked >= session.ticks(RETURN_LASTS)) {
                    end = "returned";
                    last = last - looked + 1;
                }
                if (!end.equals("cut-off")) {
                    return;
                }
            }
        }

        private int after(int tick, double seconds) {
            return tick + session.ticks(seconds) + 1;
        }

        boolean isWatched() {
            return after(onset, BACK_UNTIL + GREETING_LASTS) <= session.rows.size();
        }

        boolean isOverAroused() {
            return session.at(onset).get("looks-away").startsWith("over-arousal");
        }

        boolean isBack() {
            return end.equals("returned");
        }

        boolean isBackFromTooMuch() {
            return isBack() && isOverAroused();
        }

        /** The caregiver stops in time, and goes after the infant at no time until it is back. */
        boolean isLeftInPeace() {
            return session.any(onset, after(onset, STOPS_WITHIN), row -> row.is("act", STOPPED))
                    && !session.any(onset, last, row -> row.is("act", CHASES));
        }

        boolean isBackInTime() {
            return isBack() && last >= onset + session.ticks(BACK_FROM) && last <= onset + session.ticks(BACK_UNTIL);
        }

        boolean isGreeted() {
            return session.any(
                    last, after(last, GREETING_LASTS), row -> row.get("act").equals("greet"));
        }

        boolean bothSmile() {
            return session.any(
                    last,
                    after(last, GREETING_LASTS),
                    row -> row.get("infant").equals("Ipos")
                            && row.get("caregiver").equals("Cpos"));
        }

        boolean isSceneOne() {
            return isLeftInPeace() && isBackInTime() && isGreeted() && bothSmile();
        }

        boolean hasThumbIn() {
            return session.any(onset, last, Row::hasThumbIn);
        }

        boolean isVoiced() {
            return session.anyEvent(last, after(last, GREETING_LASTS), SOUNDS);
        }

        private int chase() {
            int tick = onset;
            while (tick < last && !session.rows.get(tick).is("act", CHASES)) {
                tick++;
            }
            return tick;
        }

        boolean isChased() {
            return chase() < last;
        }

        /** After the first attempt it does not look for two seconds, or it pushes. */
        boolean isRefused() {
            int chase = chase();
            return chase < last
                    && (last >= chase + session.ticks(IGNORED_FOR)
                                    && !session.any(
                                            chase, chase + session.ticks(IGNORED_FOR), row -> row.get("infant_looks")
                                                    .equals("1"))
                            || session.anyEvent(chase, last + 1, Set.of("pushes-away")));
        }

        /** After the first attempt the body turns further than it was, or the infant begins to fuss. */
        boolean getsWorse() {
            int chase = chase();
            return chase < last
                    && (endsInFuss() || session.any(chase, last + 1, row -> row.number("turn") > turnedAt(chase)));
        }

        private double turnedAt(int tick) {
            return session.rows.get(tick).number("turn");
        }

        boolean isSceneTwo() {
            return isRefused() && getsWorse();
        }

        boolean endsInFuss() {
            return end.equals("protest") && session.rows.get(last).get("infant").equals("Ipro");
        }

        /** Also where the caregiver got a look in between, and the infant fussed after it. */
        boolean fussesUntilBack() {
            int tick = onset + 1;
            while (tick < session.rows.size() && !session.at(tick).containsKey("looks-back")) {
                tick++;
            }
            return session.any(onset, tick, row -> row.get("infant").equals("Ipro"));
        }

        /** Arousal as it was when the infant decided, a tick before it looks away. */
        boolean isBelow(String edge) {
            Row before = session.rows.get(Math.max(0, onset - 1));
            return before.number("arousal") < before.number(edge);
        }
    }
}
