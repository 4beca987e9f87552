package peekaboo.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import peekaboo.app.cli.folder.ChartFiles;
import peekaboo.app.cli.folder.TargetFile;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;

/**
 * The usual commands, each on little, so that a JVM that keeps an archive of the classes it has loaded keeps those that commands need.
 * Only the launcher asks for it (src/main/launcher/peekaboo.sh), in an empty folder, which is full of results afterwards.
 */
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "--version",
            "describe policies",
            "validate play.yaml row.yaml",
            "run play.yaml -o run",
            "run row.yaml --dyads 1 -o run-row",
            "compare play.yaml --dyads 8 -o compare",
            "compare row.yaml --dyads 2 -o compare-row",
            "replay compare --arm attuned --dyad 1");

    private Rehearsal() {}

    /** Ends with the exit code of the command that went worst. */
    public static void main(String[] args) throws IOException, StopException {
        Peekaboo.settle();
        put("peek-a-boo.yaml", Path.of("play.yaml"));
        put("from-now-on.yaml", Path.of("row.yaml"));
        Terminal terminal = Terminal.ofProcess();
        Failures failures = new Failures(terminal, true);
        int worst = ExitCodes.DONE;
        for (String command : COMMANDS) {
            int ended =
                    Peekaboo.commandLine(terminal, failures, ChartFiles.USUAL).execute(command.split(" ", -1));
            worst = Math.max(worst, ended);
        }
        System.exit(worst);
    }

    private static void put(String scenario, Path file) throws IOException, StopException {
        try (InputStream shipped = Rehearsal.class.getResourceAsStream("/peekaboo/scenarios/" + scenario);
                TargetFile target = TargetFile.of(file, new TargetFile.Wanted("scenario", bytes -> true, true))) {
            target.write(Objects.requireNonNull(shipped, scenario).readAllBytes());
        }
    }
}
