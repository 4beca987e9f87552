package peekaboo.app.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.folder.Manifest;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.app.cli.terminal.Version;
import peekaboo.record.RecordsNumber;
import peekaboo.text.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peekaboo replay}. */
@Command(
        name = "replay",
        description = {
            "Makes one dyad's record again and checks that its digest is the one that was kept, as all else that the "
                    + "manifest of a results folder states.",
            "Tells its story; needs no scenario file."
        },
        exitCodeList = {
            "0:the record is the same, and all holds that the manifest states",
            ExitCodes.FAILED_IN_WORDS,
            "2:no such arm or dyad"
        },
        footer = {
            "  peekaboo replay target/out/peek-a-boo --arm attuned --dyad 57",
            "  peekaboo replay target/out/peek-a-boo-run --arm intrusive"
        })
public final class ReplayCommand extends CommandWithExitCodes implements Callable<Integer> {
    static final String SESSION = "--session";

    @Parameters(paramLabel = "DIR", description = "A folder that run or compare has written.")
    Path folder = Path.of("");

    @Option(names = "--arm", paramLabel = "NAME", description = "The arm; the first unless said.")
    @Nullable
    String arm;

    @Option(names = "--dyad", paramLabel = "NUMBER", description = "The dyad, from 0; 0 unless said.")
    int dyad;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only check; say nothing unless something differs.")
    boolean quiet;

    @Option(
            names = SESSION,
            paramLabel = "NUMBER",
            description =
                    "Of a dyad with a calendar the session that is told, from 0; those that were kept unless said.")
    @Nullable
    String session;

    /** A command that speaks to this terminal. */
    public ReplayCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, StopException {
        EarlierRun kept = EarlierRun.read(folder);
        Manifest.ArmPart records = records(kept.manifest());
        String digest = digest(records);
        RecordedSessions made = kept.made(records.name(), dyad, session);
        if (!quiet) {
            made.stories().forEach(story -> terminal.say(story.get()));
        }
        List<String> wrong = new ArrayList<>(recordWrong(made.digest(), digest));
        wrong.addAll(Statements.wrong(kept, folder));
        tellOtherVersion(kept.manifest());
        if (!wrong.isEmpty()) {
            throw StopException.failed(String.join("\n", wrong));
        }
        return ExitCodes.DONE;
    }

    private Manifest.ArmPart records(Manifest manifest) throws StopException {
        List<String> names =
                manifest.arms().stream().map(Manifest.ArmPart::name).toList();
        if (names.isEmpty()) {
            throw StopException.failed(folder.resolve(Manifest.FILE) + ": lists no records");
        }
        int index = arm == null ? 0 : names.indexOf(arm);
        if (index < 0) {
            String nearest = NearestName.of(String.valueOf(arm), names);
            throw StopException.badInput("--arm\n  found     " + arm + "\n  expected  one of: "
                    + String.join(", ", names) + (nearest == null ? "" : "   (did you mean " + nearest + "?)"));
        }
        return manifest.arms().get(index);
    }

    private String digest(Manifest.ArmPart records) throws StopException {
        int last = records.records().size() - 1;
        if (dyad < 0 || dyad > last) {
            throw StopException.badInput(
                    "--dyad\n  found     " + dyad + "\n  expected  a dyad of the folder, 0 to " + last);
        }
        return records.records().get(dyad);
    }

    private List<String> recordWrong(String made, String kept) {
        if (!made.equals(kept)) {
            return List.of("digest differs: the record made now has " + made + ", the manifest says " + kept);
        }
        if (!quiet) {
            terminal.say("digest equal: " + made);
        }
        return List.of();
    }

    private void tellOtherVersion(Manifest manifest) {
        Manifest.Maker made = manifest.maker();
        if (!made.version().equals(Version.inWords())) {
            terminal.warn("The folder was made by version " + made.version() + ", this is " + Version.inWords() + ".");
        }
        if (made.records() != RecordsNumber.NOW) {
            terminal.warn("The folder's records are "
                    + (made.records() == 0 ? "of before records had numbers" : "those of number " + made.records())
                    + ", this program makes number " + RecordsNumber.NOW
                    + ": the same only where nothing was mended between them that reaches this scenario.");
        }
    }
}
