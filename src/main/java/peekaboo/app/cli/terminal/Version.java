package peekaboo.app.cli.terminal;

import picocli.CommandLine.IVersionProvider;

/** Names the version that the jar's manifest carries. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"peekaboo " + inWords()};
    }

    public static String inWords() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
