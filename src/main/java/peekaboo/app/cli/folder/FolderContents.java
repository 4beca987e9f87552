package peekaboo.app.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.reading.KeptFile;
import peekaboo.app.cli.reading.KeptFile.UnfitException;

/**
 * What lies in a folder, and whose it is.
 *
 * @param standings of all that lies in it or should, by name
 * @param digests that its manifest has of its files, by name
 * @param earlier the result of which the folder's manifest tells, or null if it has none of ours
 */
public record FolderContents(
        SortedMap<String, Standing> standings,
        Map<String, String> digests,
        @Nullable Earlier earlier) {
    /** What file browsers leave behind; nobody misses it. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int TRIES = 20;

    /** How a file stands to the manifest. */
    public enum Standing {
        /** The manifest lists it, and it has the bytes that were written. */
        OWN,
        /** The manifest lists it, and it has other bytes since. */
        CHANGED,
        /** The manifest lists it, and it is not there. */
        GONE,
        /** The manifest does not know it. */
        STRANGE
    }

    /**
     * What a manifest tells of the result beside it.
     *
     * @param command that made it, such as "compare"
     * @param scenario the name of its scenario, or empty if it has none
     * @param scenarioFile the way from the folder to the scenario's file, or null where that was not kept
     */
    public record Earlier(
            String command, String scenario, @Nullable String scenarioFile) {}

    /** The contents of a folder; none if there is no folder. */
    public static FolderContents of(Path folder) throws IOException {
        SortedMap<String, Standing> standings = new TreeMap<>();
        if (!Files.exists(folder)) {
            return new FolderContents(standings, Map.of(), null);
        }
        Listed listed = Listed.in(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                standings.put(String.valueOf(entry.getFileName()), listed.standing(entry));
            }
        }
        listed.digests().keySet().forEach(name -> standings.putIfAbsent(name, Standing.GONE));
        return new FolderContents(standings, listed.digests(), listed.earlier());
    }

    /** The names of these, in order. */
    public List<String> names(Standing standing) {
        return standings.entrySet().stream()
                .filter(entry -> entry.getValue() == standing)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same without what has such a name. */
    FolderContents without(Predicate<String> name) {
        SortedMap<String, Standing> rest = new TreeMap<>(standings);
        rest.keySet().removeIf(name);
        return new FolderContents(rest, digests, earlier);
    }

    /** The same, where files of these names are own ones though they were changed. */
    FolderContents with(Set<String> own) {
        SortedMap<String, Standing> all = new TreeMap<>(standings);
        own.forEach(name -> all.replace(name, Standing.CHANGED, Standing.OWN));
        return new FolderContents(all, digests, earlier);
    }

    /** True if a file, wherever it lies by now, is the one of this name that the manifest lists. */
    boolean isAsWritten(String name, Path file) throws IOException {
        String digest = digests.get(name);
        return digest != null && Files.isRegularFile(file) && Listed.isOf(file, digest);
    }

    /** True when nothing lies there that an earlier run did not put there, as it is. */
    boolean isOwn() {
        return names(Standing.STRANGE).isEmpty() && names(Standing.CHANGED).isEmpty();
    }

    /** True when an earlier run put a result there. */
    boolean isResult() {
        return earlier != null;
    }

    /** Takes a folder away with all that is in it; what cannot be taken away stays. */
    static void delete(Path folder) {
        // Somebody may still be writing there.
        for (int i = 0; i < TRIES && Files.exists(folder, LinkOption.NOFOLLOW_LINKS); i++) {
            deleteOnce(folder);
        }
    }

    private static void deleteOnce(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException busy) {
            Thread.onSpinWait();
        }
    }

    /**
     * What a manifest says of the files beside it. A list is no proof: a file is ours if it has the digest that was written down. A
     * manifest of before there were digests is believed for names that Peekaboo gave at that time.
     *
     * @param digests of the files by name; empty texts where the manifest has none
     */
    private record Listed(
            Map<String, String> digests, @Nullable Earlier earlier) {
        private static final String SEALED = "sealed";
        private static final String SEALS_ITSELF = "seals itself";
        private static final Listed NOTHING = new Listed(Map.of(), null);
        private static final Pattern COMMAND = Pattern.compile("peekaboo(?:[.]jar)?'? (\\S+)");
        private static final Pattern KNOWN = Pattern.compile("manifest[.]json|re-engagements[.]csv|summary[.](csv|json)"
                + "|report[.]html|ticks[.]csv|events[.]csv|(morris|sobol)[.]csv|evidence[.](csv|html)|fit(-numbers|-log)?[.]csv"
                + "|(4-6|9|12)-months[.]yaml|(re-engagement|endings|hundred-dots|spread|state-space|time-budgets|timeline"
                + "|sensitivity|morris|sobol)(-.*)?[.](png|svg)");

        static Listed in(Path folder) {
            try {
                String text = KeptFile.text(folder.resolve(Manifest.FILE), JsonObject.MOST);
                JsonObject json = JsonObject.of(text);
                return json.text(Manifest.MADE_BY).equals(Manifest.MAKER) ? listed(json, text) : NOTHING;
            } catch (NoSuchFileException | UnfitException unreadable) {
                return NOTHING;
            }
        }

        private static Listed listed(JsonObject json, String text) throws UnfitException {
            json.text(Manifest.VERSION);
            Map<String, String> digests = new LinkedHashMap<>();
            boolean proves = json.has(Manifest.DIGESTS);
            JsonObject kept = proves ? json.object(Manifest.DIGESTS) : json;
            for (String name : json.texts(Manifest.FILES)) {
                digests.put(name, proves ? kept.has(name) ? kept.text(name) : withoutDigest(name) : "");
            }
            digests.computeIfPresent(Manifest.FILE, (name, none) -> Json.isSealed(text, !proves) ? SEALED : "changed");
            return new Listed(digests, earlier(json));
        }

        private static String withoutDigest(String name) {
            return name.equals(Occasion.FILE) ? SEALS_ITSELF : "none";
        }

        private static Earlier earlier(JsonObject json) throws UnfitException {
            Matcher command = COMMAND.matcher(json.text(Manifest.COMMAND));
            String found = command.find() ? command.group(1) : "an unknown command";
            if (!json.has(Manifest.SCENARIO)) {
                return new Earlier(found, "", null);
            }
            JsonObject scenario = json.object(Manifest.SCENARIO);
            boolean hasFile = scenario.has(Manifest.SCENARIO_FILE);
            return new Earlier(
                    found, scenario.text(Manifest.NAME), hasFile ? scenario.text(Manifest.SCENARIO_FILE) : null);
        }

        Standing standing(Path entry) throws IOException {
            String name = String.valueOf(entry.getFileName());
            boolean isFile = Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
            if (isFile && LITTER.contains(name)) {
                return Standing.OWN;
            }
            String digest = digests.get(name);
            if (digest == null || (digest.isEmpty() && !KNOWN.matcher(name).matches())) {
                return Standing.STRANGE;
            }
            return isFile && isAsWritten(entry, digest) ? Standing.OWN : Standing.CHANGED;
        }

        private static boolean isAsWritten(Path entry, String digest) throws IOException {
            return digest.isEmpty() || digest.equals(SEALED) || isOf(entry, digest);
        }

        /** True if a file has this digest, or, where the manifest can have none of it, its own seal. */
        static boolean isOf(Path file, String digest) throws IOException {
            return digest.equals(SEALS_ITSELF) ? Occasion.isWhole(file) : digest.equals(Sha256.of(file));
        }
    }
}
