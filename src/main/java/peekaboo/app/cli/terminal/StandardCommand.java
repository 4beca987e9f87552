package peekaboo.app.cli.terminal;

import picocli.CommandLine.Command;

/** What every command has: help and version, options told in the order in which they are declared, examples below. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples, with peekaboo for java -jar target/peekaboo.jar:%n")
public abstract class StandardCommand {}
