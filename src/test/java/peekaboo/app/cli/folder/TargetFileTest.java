package peekaboo.app.cli.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import peekaboo.app.cli.Typed;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;

class TargetFileTest {
    private static final TargetFile.Wanted PAGE = new TargetFile.Wanted("page of ours", Seal::isWhole, false);
    private static final TargetFile.Wanted FORCED = new TargetFile.Wanted("page of ours", Seal::isWhole, true);
    private static final byte[] OLD = Seal.on(bytes("# Old\n"));
    private static final byte[] NEW = Seal.on(bytes("# New"));

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path home;

    @SuppressWarnings("NullAway") // set before each
    Path file;

    @BeforeEach
    void choose() {
        file = home.resolve("page.md");
    }

    @Test
    void ownFile_isReplacedAndNothingElseIsLeft() throws Exception {
        Files.write(file, OLD);
        write(PAGE);

        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of("page.md"), Typed.names(home));
    }

    @Test
    void foldersOnTheWay_areMade() throws Exception {
        file = home.resolve("a").resolve("b").resolve("page.md");
        write(PAGE);

        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void emptyFile_isNobodysLoss() throws Exception {
        Files.createFile(file);
        write(PAGE);

        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void thesis_isNotReplacedUnlessForced() throws Exception {
        Files.writeString(file, "mine");

        refuses(file, "or --force");
        assertEquals("mine", Files.readString(file));
        write(FORCED);
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void pageThatWasChanged_isNotReplaced() throws Exception {
        String edited = new String(OLD, StandardCharsets.UTF_8).replace("Old", "My words");
        Files.writeString(file, edited);

        refuses(file, "was changed since");
        assertEquals(edited, Files.readString(file));
    }

    @Test
    void pageWithWordsAfterItsEnd_isNotReplaced() throws Exception {
        Files.writeString(file, new String(OLD, StandardCharsets.UTF_8) + "My words\n");

        refuses(file, "was changed since");
    }

    @Test
    void linkToNothingOrToItself_staysAsItIs() throws Exception {
        Path nothing = Files.createSymbolicLink(home.resolve("nothing"), home.resolve("gone"));
        Path loop = Files.createSymbolicLink(home.resolve("loop"), home.resolve("loop"));

        for (Path link : List.of(nothing, loop)) {
            assertThrows(StopException.class, () -> TargetFile.of(link, FORCED), link::toString);
            assertTrue(Files.isSymbolicLink(link));
        }
    }

    @Test
    void linkToAnOwnFile_isFollowed() throws Exception {
        Path real = Files.write(home.resolve("real.md"), OLD);
        Files.createSymbolicLink(file, real);
        write(PAGE);

        assertTrue(Files.isSymbolicLink(file));
        assertArrayEquals(NEW, Files.readAllBytes(real));
    }

    @Test
    void folder_isRefusedEvenByForce() {
        assertThrows(StopException.class, () -> TargetFile.of(home, FORCED));
    }

    @Test
    void noName_isBadInput() {
        StopException stop = assertThrows(StopException.class, () -> TargetFile.of(Path.of(""), FORCED));

        assertEquals(ExitCodes.BAD_INPUT, stop.exitCode());
    }

    @Test
    void fileOnTheWay_isToldByTheNameThatWasAsked() throws Exception {
        Files.writeString(file, "mine");
        Path asked = file.resolve("page.md");
        IOException broken = assertThrows(IOException.class, () -> TargetFile.of(asked, PAGE));

        assertTrue(String.valueOf(broken.getMessage()).startsWith(asked.toString()), broken::getMessage);
    }

    @Test
    void second_waitsItsTurn() throws Exception {
        try (TargetFile first = TargetFile.of(file, PAGE)) {
            refuses(file, "another peekaboo is writing there");
            first.write(NEW);
        }

        write(PAGE);
        assertEquals(List.of("page.md"), Typed.names(home));
    }

    @Test
    void leftoverOfAStoppedRun_isToldAndCleared() throws Exception {
        Files.writeString(home.resolve(".page.md.unfinished-1a2b3c4d5e"), "half");
        Files.createFile(home.resolve(".page.md.lock"));
        Files.writeString(home.resolve(".page.md.notes"), "mine");
        try (TargetFile target = TargetFile.of(file, PAGE)) {
            assertEquals(1, target.notices().size());
        }

        assertEquals(List.of(".page.md.notes"), Typed.names(home));
    }

    @Test
    void appended_standsAtTheEnd() throws Exception {
        try (TargetFile target = TargetFile.of(file, PAGE)) {
            target.write("a\n");
            target.append("b\n");
            assertEquals("a\nb\n", Files.readString(file));
            target.remove();
            assertFalse(Files.exists(file));
            assertThrows(NoSuchFileException.class, () -> target.append("c\n"));
        }
    }

    private void write(TargetFile.Wanted wanted) throws IOException, StopException {
        try (TargetFile target = TargetFile.of(file, wanted)) {
            target.write(NEW);
        }
    }

    private static void refuses(Path file, String words) {
        StopException stop = assertThrows(StopException.class, () -> TargetFile.of(file, PAGE));

        assertEquals(ExitCodes.FAILED, stop.exitCode());
        assertTrue(String.valueOf(stop.getMessage()).contains(words), stop::getMessage);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
