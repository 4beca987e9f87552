package peekaboo.app.cli.folder;

import peekaboo.app.cli.asking.CommandWords;
import peekaboo.app.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** Whether a command draws its charts, which take most of the time of a short one. */
public final class ChartsOption implements CommandWords.OptionGroup {
    private static final String NONE = "--no-charts";

    @Option(names = NONE, description = "Write no files of charts, which is sooner done; a report keeps its own.")
    private boolean none;

    /** True where charts are wanted. */
    public boolean areWanted() {
        return !none;
    }

    /** Those of a command, as far as they are wanted; tells beforehand where none can be drawn. */
    public ChartFiles of(ChartFiles charts, Terminal terminal) {
        if (none) {
            return ChartFiles.NONE;
        }
        ChartFiles.check(terminal);
        return charts;
    }

    @Override
    public void addTo(CommandWords words) {
        if (none) {
            words.add(NONE);
        }
    }
}
