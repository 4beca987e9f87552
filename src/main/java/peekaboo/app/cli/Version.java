package peekaboo.app.cli;

import picocli.CommandLine.IVersionProvider;

/** Names the version that the jar's manifest carries. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"peekaboo " + (version == null ? "(not packaged)" : version)};
    }
}
