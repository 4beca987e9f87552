package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.text.Column;

class ResultFolderTest {
    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path target;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void choose() {
        target = home.resolve("results");
    }

    @Test
    void results_appearOnlyWhenPublished() throws Exception {
        try (ResultFolder folder = open(false)) {
            write(folder, "a.csv", "new");
            assertTrue(Files.notExists(target));
            folder.publish();
        }

        assertEquals(List.of("results", "results/a.csv", "results/manifest.json", "results/provenance.json"), all());
    }

    @Test
    void failureBeforePublishing_leavesNothing() throws Exception {
        try (ResultFolder folder = open(false)) {
            write(folder, "a.csv", "new");
        }

        assertEquals(List.of(), all());
    }

    @Test
    void failureBeforePublishing_leavesTheEarlierRun() throws Exception {
        publish("old");
        try (ResultFolder folder = open(false)) {
            write(folder, "a.csv", "new");
        }

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals(List.of("results", "results/a.csv", "results/manifest.json", "results/provenance.json"), all());
    }

    @Test
    void earlierRun_isReplacedWhole() throws Exception {
        publish("old");
        try (ResultFolder folder = open(false)) {
            write(folder, "b.csv", "new");
            folder.publish();
        }

        assertEquals(List.of("results", "results/b.csv", "results/manifest.json", "results/provenance.json"), all());
    }

    @Test
    void emptyFolder_isFilled() throws Exception {
        Files.createDirectory(target);
        publish("new");

        assertEquals(List.of("results", "results/a.csv", "results/manifest.json", "results/provenance.json"), all());
    }

    @Test
    void folderOfSomethingElse_isRefused() throws Exception {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "mine");

        StopException stop = assertThrows(StopException.class, () -> open(false));

        assertEquals(ExitCodes.FAILED, stop.exitCode());
        assertTrue(String.valueOf(stop.getMessage()).contains("thesis.txt"), stop::getMessage);
        assertEquals(List.of("results", "results/thesis.txt"), all());
    }

    @Test
    void earlierRunWithSomethingElseBesides_isRefused() throws Exception {
        publish("old");
        Files.createDirectory(target.resolve("notes"));

        assertThrows(StopException.class, () -> open(false));
    }

    @Test
    void foreignManifest_makesNoFolderOurs() throws Exception {
        Files.createDirectory(target);
        Files.writeString(
                target.resolve("manifest.json"), "{\"name\": \"a web page\", \"files\": [\"manifest.json\"]}");

        assertThrows(StopException.class, () -> open(false));
    }

    @Test
    void stranger_thatComesDuringTheRun_isNotLost() throws Exception {
        publish("old");
        try (ResultFolder folder = open(false)) {
            write(folder, "a.csv", "new");
            Files.writeString(target.resolve("thesis.txt"), "mine");

            assertThrows(StopException.class, folder::publish);
        }

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals("mine", Files.readString(target.resolve("thesis.txt")));
    }

    @Test
    void force_keepsFilesOfOtherNames() throws Exception {
        publish("old");
        Files.writeString(target.resolve("thesis.txt"), "mine");
        try (ResultFolder folder = open(true)) {
            write(folder, "b.csv", "new");
            folder.publish();
        }

        assertEquals(
                List.of(
                        "results",
                        "results/b.csv",
                        "results/manifest.json",
                        "results/provenance.json",
                        "results/thesis.txt"),
                all());
        assertEquals("mine", Files.readString(target.resolve("thesis.txt")));
    }

    @Test
    void forceThatFailsHalfway_leavesAllAsItWas() throws Exception {
        publish("old");
        Files.createDirectory(target.resolve("b.csv"));
        try (ResultFolder folder = open(true)) {
            write(folder, "a.csv", "new");
            write(folder, "b.csv", "new");

            assertThrows(IOException.class, folder::publish);
        }

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals(List.of("a.csv", "b.csv", "manifest.json", "provenance.json"), Typed.names(target));
        assertEquals(2, Typed.names(home).size(), "the new results are kept beside");
    }

    @Test
    void fileInItsPlace_isRefusedEvenByForce() throws Exception {
        Files.writeString(target, "mine");

        assertThrows(StopException.class, () -> open(true));
        assertEquals("mine", Files.readString(target));
    }

    @Test
    void linkToAFolder_isFollowed() throws Exception {
        Path real = Files.createDirectory(home.resolve("real"));
        Files.createSymbolicLink(target, real);
        publish("new");

        assertTrue(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(real.resolve("a.csv")));
    }

    @Test
    void forgedList_makesNoFileOurs() throws Exception {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "mine");
        Files.writeString(
                target.resolve(Manifest.FILE),
                "{\"made_by\":\"peekaboo\",\"version\":\"1\",\"command\":\"peekaboo compare s\","
                        + "\"files\":[\"thesis.txt\",\"manifest.json\"]}");

        refuses(Claim.of("compare"), "thesis.txt");
        try (ResultFolder folder = open(target, Claim.of("compare"), true)) {
            write(folder, "a.csv", "new");
            folder.publish();
        }
        assertEquals("mine", Files.readString(target.resolve("thesis.txt")));
    }

    @Test
    void fileThatWasEdited_isRefused_andKeptByForceUnlessOfTheSameName() throws Exception {
        publish("old");
        Files.writeString(target.resolve("a.csv"), "edited");

        refuses(Claim.of("compare", home.resolve("s.yaml"), "s"), "changed since");
        try (ResultFolder folder = open(true)) {
            write(folder, "b.csv", "new");
            folder.publish();
        }
        assertEquals("edited", Files.readString(target.resolve("a.csv")));
    }

    @Test
    void manifestThatWasEdited_isRefused() throws Exception {
        publish("old");
        Path manifest = target.resolve(Manifest.FILE);
        Files.writeString(manifest, Files.readString(manifest).replace("\"arms\"", "\"note\" : \"mine\", \"arms\""));

        refuses(Claim.of("compare", home.resolve("s.yaml"), "s"), "manifest.json");
    }

    @Test
    void fileThatALinkTookThePlaceOf_isRefused() throws Exception {
        publish("old");
        Path moved = Files.move(target.resolve("a.csv"), home.resolve("a.csv"));
        Files.createSymbolicLink(target.resolve("a.csv"), moved);

        refuses(Claim.of("compare", home.resolve("s.yaml"), "s"), "a.csv");
        assertEquals("old", Files.readString(moved));
    }

    @Test
    void otherCommandOrScenario_isRefused() throws Exception {
        publish("old");

        refuses(Claim.of("run", home.resolve("s.yaml"), "s"), "holds results of compare");
        refuses(Claim.of("evidence"), "holds results of compare");
        refuses(Claim.of("compare", home.resolve("a").resolve("s.yaml"), "s"), "another scenario, ");
        assertEquals("old", Files.readString(target.resolve("a.csv")));
    }

    @Test
    void resultsThatMovedWithTheirScenario_areReplaced() throws Exception {
        publish("old");
        Path moved = Files.createDirectories(home.resolve("moved"));
        Path results = Files.move(target, moved.resolve("results"));
        try (ResultFolder folder = open(results, Claim.of("compare", moved.resolve("s.yaml"), "s"), false)) {
            write(folder, "a.csv", "new");
            folder.publish();
        }

        assertEquals("new", Files.readString(results.resolve("a.csv")));
    }

    @Test
    void resultsOfBeforeThereWereDigests_areKnownByTheNameOfTheScenario() throws Exception {
        Files.createDirectory(target);
        Files.writeString(target.resolve("summary.csv"), "old");
        Files.writeString(
                target.resolve(Manifest.FILE),
                "{\"made_by\":\"peekaboo\",\"version\":\"0.1.0\",\"command\":\"java -jar target/peekaboo.jar compare s\","
                        + "\"files\":[\"manifest.json\",\"summary.csv\"],\"scenario\":{\"name\":\"s\"}}");

        refuses(Claim.of("compare", home.resolve("t.yaml"), "t"), "the scenario s");
        publish("new");
        assertEquals(List.of("a.csv", "manifest.json", "provenance.json"), Typed.names(target));
    }

    @Test
    void second_waitsItsTurn() throws Exception {
        try (ResultFolder first = open(false)) {
            refuses(Claim.of("compare", home.resolve("s.yaml"), "s"), "another peekaboo is writing there");
            write(first, "a.csv", "new");
            first.publish();
        }

        assertEquals(List.of("results", "results/a.csv", "results/manifest.json", "results/provenance.json"), all());
        publish("newer");
    }

    @Test
    void leftoverOfAKilledRun_isToldAndCleared() throws Exception {
        publish("old");
        Path left = Files.createDirectory(home.resolve(".results.unfinished-1a2b3c4d5e"));
        Files.writeString(left.resolve("a.csv"), "half");
        Files.createFile(home.resolve(".results.lock"));
        Files.writeString(home.resolve(".results.unfinished-notes"), "mine");
        publish("new");

        assertEquals(List.of(target + ": cleared away what a run that was stopped had not finished"), told);
        assertEquals(List.of(".results.unfinished-notes", "results"), Typed.names(home));
    }

    @Test
    void resultThatAKillMovedAside_isPutBack() throws Exception {
        publish("old");
        Files.move(target, home.resolve(".results.replaced-1a2b3c4d5e"));
        open(false).close();

        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals(1, told.size());
        assertEquals(List.of("results"), Typed.names(home));
    }

    @Test
    void resultThatWasReplacedBeforeAKill_goes() throws Exception {
        publish("old");
        Files.move(target, home.resolve(".results.replaced-1a2b3c4d5e"));
        Files.move(home.resolve(".results.replaced-1a2b3c4d5e"), home.resolve("kept"));
        publish("new");
        Files.move(home.resolve("kept"), home.resolve(".results.replaced-1a2b3c4d5e"));
        open(false).close();

        assertEquals("new", Files.readString(target.resolve("a.csv")));
        assertEquals(List.of("results"), Typed.names(home));
    }

    @Test
    void resultThatWasMovedAside_staysWhereSomethingElseHasItsPlace() throws Exception {
        publish("old");
        Path aside = Files.move(target, home.resolve(".results.replaced-1a2b3c4d5e"));
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "mine");
        open(true).close();

        assertEquals("old", Files.readString(aside.resolve("a.csv")));
        assertTrue(told.get(0).contains(aside.toString()), told::toString);
    }

    @Test
    void filesThatAKillPutThereInPart_areTakenOutAgain() throws Exception {
        publish("old");
        Files.writeString(target.resolve("thesis.txt"), "mine");
        Path other = home.resolve("other");
        try (ResultFolder folder = open(other, Claim.of("compare", home.resolve("s.yaml"), "s"), false)) {
            folder.write(FileToWrite.text("b.csv", () -> "new"));
            write(folder, "a.csv", "new");
            folder.publish();
        }
        Path from = Files.move(other, home.resolve(".results.unfinished-1a2b3c4d5e"));
        Path aside = Files.createDirectory(home.resolve(".results.merged-1a2b3c4d5e"));
        for (String name : List.of("a.csv", "manifest.json")) {
            Files.move(target.resolve(name), aside.resolve(name));
        }
        Files.move(from.resolve("a.csv"), target.resolve("a.csv"));
        Files.move(from.resolve("b.csv"), target.resolve("b.csv"));
        open(true).close();

        assertEquals(List.of("a.csv", "manifest.json", "provenance.json", "thesis.txt"), Typed.names(target));
        assertEquals("old", Files.readString(target.resolve("a.csv")));
        assertEquals(List.of("results"), Typed.names(home));
    }

    @Test
    void whatIsNotNeeded_isMissingWithAReason() throws Exception {
        try (ResultFolder folder = open(false)) {
            folder.write(List.of(
                    new FileToWrite("b.png", false, out -> {
                        out.write(1);
                        throw new IOException("No ink");
                    }),
                    FileToWrite.page("c.html", () -> {
                        throw new ArithmeticException("1/0");
                    })));
            write(folder, "a.csv", "new");
            folder.publish();
            assertEquals(
                    target + ": written without b.png: no ink\n" + target
                            + ": written without c.html: it could not be made, please report it: "
                            + "java.lang.ArithmeticException: 1/0",
                    folder.missingInWords());
        }

        assertEquals(List.of("a.csv", "manifest.json", "provenance.json"), Typed.names(target));
    }

    @Test
    void oneFaultOfMany_isToldOfTheFirst() throws Exception {
        try (ResultFolder folder = open(false)) {
            for (int i = 1; i <= 22; i++) {
                folder.lacks(FileToWrite.Missing.number("number " + i, "a.csv", "1/0"));
            }
            String told = folder.missingInWords();
            assertTrue(told.contains("number 20 in a.csv and 2 more: it could not be computed"), told);
        }
    }

    @Test
    void tableThatCannotBeFinished_isLeftOut() throws Exception {
        try (ResultFolder folder = open(false)) {
            folder.csv("b.csv", List.of(Column.text("x", "a letter"))).close();
            folder.leaveOut(new FileToWrite.Missing("b.csv", "1/0"));
            write(folder, "a.csv", "new");
            folder.publish();
            assertEquals(target + ": written without b.csv: 1/0", folder.missingInWords());
        }

        assertEquals(List.of("a.csv", "manifest.json", "provenance.json"), Typed.names(target));
    }

    @Test
    void wordsThatCannotBeFound_costNoOthers() throws Exception {
        Folders folders = new Folders(target);
        List<Supplier<String>> words = List.of(
                () -> "one",
                () -> {
                    throw new IllegalStateException("lost for words");
                },
                () -> "two");
        try (ResultFolder folder = folders.open("run")) {
            write(folder, "a.csv", "new");
            folder.publish();
            folders.options().tell(folders.terminal(), folder, words);
            assertEquals(ExitCodes.FAILED, folders.ending(folder));
        }

        assertEquals("one\ntwo\n", folders.said());
        assertTrue(folders.told().contains("written without words: "), folders::told);
    }

    @Test
    void whatIsNeeded_isToldByTheNameThatWasAsked() throws Exception {
        try (ResultFolder folder = open(false)) {
            FileToWrite broken = new FileToWrite("a.csv", true, out -> {
                throw new IOException("No ink");
            });
            IOException told = assertThrows(IOException.class, () -> folder.write(broken));
            assertEquals(target.resolve("a.csv") + ": no ink", told.getMessage());
        }

        assertEquals(List.of(), all());
    }

    @Test
    void diskThatIsTooSmall_isRefused() throws Exception {
        try (ResultFolder folder = open(false)) {
            folder.requireSpace(1);
            StopException stop = assertThrows(StopException.class, () -> folder.requireSpace(Long.MAX_VALUE));
            assertTrue(String.valueOf(stop.getMessage()).contains("not enough space"), stop::getMessage);
        }
    }

    @Test
    void twoAtOnce_giveOneWholeResultOrAClearRefusal() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (String text : List.of("one", "two")) {
            Thread thread = new Thread(() -> publishOften(text, failures));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        failures.forEach(failure -> assertTrue(
                String.valueOf(failure.getMessage()).contains("another peekaboo is writing there"), failure::toString));
        assertEquals(List.of("results", "results/a.csv", "results/manifest.json", "results/provenance.json"), all());
    }

    @Test
    void whatOnlyBeginsLikeOurHiddenFiles_isKept() throws Exception {
        publish("old");
        Files.writeString(target.resolve(".peekaboo-notes.txt"), "mine");

        StopException refused = assertThrows(StopException.class, () -> publish("new"));

        assertTrue(String.valueOf(refused.getMessage()).contains(".peekaboo-notes.txt"));
        assertEquals("mine", Files.readString(target.resolve(".peekaboo-notes.txt")));
    }

    @Test
    void aManifestLaidOutAnew_isNoProofOfWhatItLists() throws Exception {
        publish("old");
        Path mine = Files.writeString(target.resolve("mine.txt"), "mine");
        Path manifest = target.resolve(Manifest.FILE);
        String claimed = Files.readString(manifest)
                .replace("\"a.csv\" :", "\"mine.txt\" : \"" + Sha256.of(mine) + "\", \"a.csv\" :")
                .replace("[ \"a.csv\"", "[ \"mine.txt\", \"a.csv\"");
        String seal = ",\n  \"sha256_with_zeros_here";
        for (String text :
                List.of(claimed.replace(" : ", ": "), claimed.substring(0, claimed.lastIndexOf(seal)) + "\n}\n")) {
            Files.writeString(manifest, text);

            StopException refused = assertThrows(StopException.class, () -> publish("new"));

            assertTrue(String.valueOf(refused.getMessage()).contains("changed"), refused.getMessage());
            assertEquals("mine", Files.readString(mine));
        }
    }

    @Test
    void aPlaceWhereNothingCanBeWritten_isToldByItsOwnName() throws Exception {
        Path parent = Files.createDirectory(home.resolve("parent"));
        FolderPlace.Wanted wanted = new FolderPlace.Wanted(Claim.of("compare"), false, told::add);
        FolderPlace place = FolderPlace.of(parent.resolve("results"), wanted);
        Files.delete(parent);

        IOException broken = assertThrows(IOException.class, () -> ResultFolder.open(place, DecimalSign.POINT));

        assertEquals(parent.resolve("results").toString(), broken.getMessage());
    }

    @Test
    void aFolderInThePlaceOfAFile_isToldOnOneLine() throws Exception {
        publish("old");
        Files.delete(target.resolve("a.csv"));
        Files.createDirectory(target.resolve("a.csv"));

        try (ResultFolder folder = open(true)) {
            write(folder, "a.csv", "new");
            FileSystemException broken = assertThrows(FileSystemException.class, folder::publish);

            assertEquals(target.toString(), broken.getFile());
            String reason = String.valueOf(broken.getReason());
            assertTrue(reason.contains("is a folder") && reason.contains("; the results of this run are in "), reason);
            assertEquals(1, reason.lines().count(), reason);
        }
    }

    private void publishOften(String text, List<Throwable> failures) {
        for (int i = 0; i < 100; i++) {
            try {
                publish(text);
            } catch (IOException | StopException failure) {
                failures.add(failure);
            }
        }
    }

    private void refuses(Claim claim, String words) {
        StopException stop = assertThrows(
                StopException.class, () -> open(target, claim, false).close());

        assertEquals(ExitCodes.FAILED, stop.exitCode());
        assertTrue(String.valueOf(stop.getMessage()).contains(words), stop::getMessage);
    }

    private void publish(String text) throws IOException, StopException {
        try (ResultFolder folder = open(false)) {
            write(folder, "a.csv", text);
            folder.publish();
        }
    }

    private ResultFolder open(boolean force) throws IOException, StopException {
        return open(target, Claim.of("compare", home.resolve("s.yaml"), "s"), force);
    }

    private ResultFolder open(Path asked, Claim claim, boolean force) throws IOException, StopException {
        return ResultFolder.open(
                FolderPlace.of(asked, new FolderPlace.Wanted(claim, force, told::add)), DecimalSign.POINT);
    }

    private static void write(ResultFolder folder, String name, String text) throws IOException {
        folder.write(FileToWrite.text(name, () -> text));
        Manifest.ScenarioPart scenario = new Manifest.ScenarioPart("s", "0", "");
        Manifest manifest = new Manifest(
                Manifest.Maker.now(), "peekaboo compare s", Manifest.TermsPart.of(Map.of()), scenario, List.of());
        manifest.write(folder);
    }

    private List<String> all() throws IOException {
        try (Stream<Path> entries = Files.walk(home)) {
            return entries.filter(entry -> !entry.equals(home))
                    .map(entry -> home.relativize(entry).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
