package peekaboo.app.cli.folder;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.folder.FileToWrite.Missing;
import peekaboo.app.cli.folder.FolderContents.Standing;
import peekaboo.app.cli.reading.BrokenFile;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.text.Column;

/**
 * A folder of results that appears whole or not at all: its files are written in a folder beside it, which takes its
 * place when all are there. One process at a time has the turn at a folder, from before its work until its end. When the process is
 * stopped, what had been written goes; when it is killed, the next one clears that away.
 */
public final class ResultFolder implements AutoCloseable {
    private static final int MOST_NAMED = 20;

    private final FolderPlace place;
    private final Turn turn;
    private final DecimalSign sign;
    private final String unique = Aside.unique();
    private final Path staging;
    private final List<Missing> missing = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, List<Column>> tables = Collections.synchronizedMap(new TreeMap<>());
    private boolean settled;

    private ResultFolder(FolderPlace place, Turn turn, DecimalSign sign) throws IOException {
        this.place = place;
        this.turn = turn;
        this.sign = sign;
        staging = place.aside().named(Aside.UNFINISHED, unique);
        turn.beforeItEnds(this::settle);
        Files.createDirectories(staging);
    }

    /**
     * A folder to be filled.
     *
     * @param sign in the numbers of its tables
     * @throws StopException if the place is taken, or another process writes there
     * @throws IOException if nothing can be written there
     */
    static ResultFolder open(FolderPlace place, DecimalSign sign) throws IOException, StopException {
        try {
            Turn turn = Turn.take(place.aside().lock(), place.asked());
            boolean isTaken = false;
            try {
                place.putInOrder();
                place.refuseStrangers();
                ResultFolder folder = new ResultFolder(place, turn, sign);
                isTaken = true;
                return folder;
            } finally {
                if (!isTaken) {
                    turn.close();
                }
            }
        } catch (IOException broken) {
            throw BrokenWrite.at(place.asked(), broken);
        }
    }

    /** Where the folder will be, as it was named. */
    public Path shown() {
        return place.asked();
    }

    /**
     * Refuses a disk that is too full before the work begins.
     *
     * @param bytes that the files will have, roughly
     */
    public void requireSpace(long bytes) throws IOException, StopException {
        FileStore disk = Files.getFileStore(staging);
        long free = disk.getUsableSpace();
        if (disk.getTotalSpace() > 0 && free < bytes) {
            throw StopException.failed(shown() + ": not enough space: the results need about " + megabytes(bytes)
                    + ", and " + megabytes(free) + " are free; give a folder on another disk with -o");
        }
    }

    private static String megabytes(long bytes) {
        return Math.round(bytes / 1e5) / 10.0 + " MB";
    }

    /** Begins a table whose rows come one by one. */
    public CsvFile csv(String name, List<Column> columns) throws IOException {
        tables.put(name, columns);
        return new CsvFile(stream(name), columns, sign);
    }

    /** What is declared of the columns of every table written so far, by its name. */
    Map<String, List<Column>> tables() {
        return tables;
    }

    /** On what terms its tables are written, for the manifest: none where they are as they are without being asked for. */
    Map<String, String> terms() {
        return sign == DecimalSign.POINT ? Map.of() : Map.of(Manifest.DECIMAL, sign.label());
    }

    /** A file in the making; failures name it as it will be. */
    private OutputStream stream(String name) throws IOException {
        try {
            return new NamedStream(Files.newOutputStream(staging.resolve(name)), shown().resolve(name));
        } catch (IOException broken) {
            throw BrokenWrite.at(shown().resolve(name), broken);
        }
    }

    /** Writes a file. */
    public void write(FileToWrite file) throws IOException {
        write(List.of(file));
    }

    /** Writes all of these, as many at a time as there are processors. What cannot be made and is not needed is missing then. */
    public void write(List<FileToWrite> files) throws IOException {
        try {
            files.parallelStream().forEach(this::writeUnchecked);
        } catch (UncheckedIOException broken) {
            throw cause(broken);
        }
        missing.sort(Comparator.comparing(Missing::name));
    }

    private void writeUnchecked(FileToWrite file) {
        try {
            if (file.isNeeded()) {
                make(file);
            } else {
                Optional<String> reason = Missing.reason(() -> make(file));
                if (reason.isPresent()) {
                    Files.deleteIfExists(staging.resolve(file.name()));
                    missing.add(new Missing(file.name(), reason.get()));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void make(FileToWrite file) throws IOException {
        try (OutputStream out = stream(file.name())) {
            file.making().to(out, sign);
            if (!file.columns().isEmpty()) {
                tables.put(file.name(), file.columns());
            }
        } catch (IOException broken) {
            throw BrokenWrite.at(shown().resolve(file.name()), broken);
        }
    }

    /** A stream on several threads hands on a copy that wraps what was thrown. */
    private static IOException cause(UncheckedIOException broken) {
        Throwable cause = broken;
        while (cause instanceof UncheckedIOException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    /** Takes down what should be in the results and is not, though the files that it belongs to are there. */
    public void lacks(Missing what) {
        missing.add(what);
    }

    /**
     * The same of a number, where a fault kept it from being computed.
     *
     * @param which number, in words
     * @param file that lacks it
     * @param fault what happened; empty where nothing did, and then nothing is missing
     */
    public void lacksNumber(String which, String file, String fault) {
        if (!fault.isEmpty()) {
            lacks(Missing.number(which, file, fault));
        }
    }

    /** Takes away a file that could not be finished; the others do not need it. */
    public void leaveOut(Missing file) throws IOException {
        Files.deleteIfExists(staging.resolve(file.name()));
        tables.remove(file.name());
        missing.add(file);
    }

    /** What should be there and could not be made, in the order of its names. */
    public List<Missing> missing() {
        return List.copyOf(missing);
    }

    /** The same in words, for the end of a command; empty if nothing is missing. */
    public String missingInWords() {
        Map<String, List<String>> names = missing.stream()
                .collect(Collectors.groupingBy(
                        Missing::reason, LinkedHashMap::new, Collectors.mapping(Missing::name, Collectors.toList())));
        return names.entrySet().stream()
                .map(entry -> shown() + ": written without " + listed(entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    /** One fault may cost hundreds of numbers; the manifest lists all of them. */
    private static String listed(List<String> names) {
        int more = names.size() - MOST_NAMED;
        return more <= 0
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + more + " more";
    }

    /** The names of the files written so far, in order. */
    List<String> names() throws IOException {
        return names(staging);
    }

    /** The names of what lies in a folder, in order. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** The digest of each of these, by its name. */
    Map<String, String> digests() throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String name : names()) {
            digests.put(name, Sha256.of(staging.resolve(name)));
        }
        return digests;
    }

    /** The same with the manifest and what is told of its making, which are written last. */
    List<String> namesInTheEnd() throws IOException {
        List<String> names = new ArrayList<>(names());
        names.addAll(List.of(Manifest.FILE, Occasion.FILE));
        names.sort(null);
        return names;
    }

    /** The way from the folder to the file of its scenario, or null if it has none. */
    @Nullable
    String scenarioFile() {
        return place.claim().fileFrom(place.target());
    }

    /**
     * Makes the results appear.
     *
     * @throws StopException if somebody has put something else there meanwhile; then the results lie in a folder beside it
     */
    public synchronized void publish() throws IOException, StopException {
        if (settled) {
            return;
        }
        try {
            place.refuseStrangers();
            put();
        } catch (StopException refused) {
            throw StopException.failed(refused.getMessage() + keptInWords("\nThe results of this run are in "));
        } catch (IOException broken) {
            String kept = keptInWords("; the results of this run are in ");
            throw new FileSystemException(shown().toString(), null, BrokenFile.reason(broken) + kept);
        }
    }

    private void put() throws IOException {
        Path target = place.target();
        Path aside = place.aside().named(Aside.REPLACED, unique);
        if (Files.notExists(target)) {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } else if (!place.isReplaceable() || !isSwapped(aside)) {
            aside = place.aside().named(Aside.MERGED, unique);
            new FolderMerge(staging, target, aside).run(place.contents().names(Standing.OWN));
        }
        settle();
        FolderContents.delete(aside);
    }

    /** False if the folder cannot be moved, as one where a disk is mounted; nothing has changed then. */
    private boolean isSwapped(Path aside) throws IOException {
        try {
            Files.move(place.target(), aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException unmoved) {
            return false;
        }
        boolean moved = false;
        try {
            Files.move(staging, place.target(), StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                Files.move(aside, place.target(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return true;
    }

    /** Hours of work are not thrown away because their place is taken. */
    private String keptInWords(String words) {
        Path kept = place.target().resolveSibling(place.target().getFileName() + "-" + unique);
        try {
            Files.move(staging, kept);
            return words + kept + ".";
        } catch (IOException lost) {
            return "";
        }
    }

    private synchronized void settle() {
        settled = true;
        FolderContents.delete(staging);
    }

    /** Takes away what has not appeared, and lets others write there. */
    @Override
    public void close() {
        settle();
        turn.close();
    }

    /** A file whose failures name it as it will be. */
    private static final class NamedStream extends FilterOutputStream {
        private final Path shown;

        NamedStream(OutputStream out, Path shown) {
            super(new BufferedOutputStream(out, 1 << 16));
            this.shown = shown;
        }

        @Override
        public void write(int b) throws IOException {
            told(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            told(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            told(out::flush);
        }

        @Override
        public void close() throws IOException {
            told(out::close);
        }

        private void told(Missing.Work work) throws IOException {
            try {
                work.run();
            } catch (IOException broken) {
                throw BrokenWrite.at(shown, broken);
            }
        }
    }
}
