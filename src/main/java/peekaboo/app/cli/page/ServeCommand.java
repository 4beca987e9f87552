package peekaboo.app.cli.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peekaboo.app.cli.asking.OptionProblems;
import peekaboo.app.cli.terminal.CommandWithExitCodes;
import peekaboo.app.cli.terminal.ExitCodes;
import peekaboo.app.cli.terminal.StopException;
import peekaboo.app.cli.terminal.Terminal;
import peekaboo.page.Addresses;
import peekaboo.page.Addresses.Reach;
import peekaboo.page.Page;
import peekaboo.page.PageServer;
import peekaboo.page.QrDrawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code peekaboo serve}. */
@Command(
        name = "serve",
        description = {
            "Offers the page to the phones and laptops of this network, and shows its address and a QR code of it.",
            "Answers with the page and nothing else, until it is stopped with Ctrl-C."
        },
        exitCodeList = {"1:the port cannot be had, or the page not made", ExitCodes.BAD_INPUT_IN_WORDS},
        footer = {
            "  peekaboo serve",
            "  peekaboo serve --port 8080 scenarios/still-face.yaml",
            "  peekaboo serve --host 127.0.0.1 --port 0"
        })
public final class ServeCommand extends CommandWithExitCodes implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Mixin
    PageScenarios scenarios = new PageScenarios();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port, ${DEFAULT-VALUE} unless said; 0 for any that is free.")
    int port = 1989;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Only at this address of this machine; at all of them unless said.")
    @Nullable
    String host;

    /** A command that speaks to this terminal. */
    public ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, StopException {
        InetSocketAddress address = address();
        Page page = scenarios.page();
        try (PageServer server = start(address, page)) {
            tell(address.getAddress(), server.port());
            // Nobody interrupts this thread: it is the end of the process that ends the waiting.
            Thread.currentThread().join();
        }
        return ExitCodes.DONE;
    }

    private InetSocketAddress address() throws StopException {
        OptionProblems.checkWithin("--port", port, 0, MOST_PORT);
        try {
            return host == null
                    ? new InetSocketAddress(port)
                    : new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException unknown) {
            throw badHost();
        }
    }

    private StopException badHost() {
        return OptionProblems.badOption(
                "--host", String.valueOf(host), "an address of this machine, such as 127.0.0.1");
    }

    private static boolean isHere(InetAddress address) throws IOException {
        return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    }

    private PageServer start(InetSocketAddress address, Page page) throws IOException, StopException {
        try {
            return PageServer.start(address, page);
        } catch (SocketException taken) {
            if (!isHere(address.getAddress())) {
                throw badHost();
            }
            throw StopException.failed("port " + address.getPort() + " cannot be had (" + taken.getMessage()
                    + "); give another with --port, 0 for any that is free");
        }
    }

    private void tell(InetAddress bound, int served) throws IOException {
        List<InetAddress> addresses = bound.isAnyLocalAddress() ? Addresses.ofThisMachine() : List.of(bound);
        String here = "http://localhost:" + served + "/";
        if (addresses.isEmpty()) {
            terminal.say("This machine is in no network. On itself, the page is at " + here);
        }
        addresses.stream().limit(1).forEach(first -> terminal.say("The page: " + Addresses.url(first, served)));
        addresses.stream()
                .skip(1)
                .forEach(other -> terminal.say(
                        "In another network of this machine, or a virtual one: " + Addresses.url(other, served)));
        if (bound.isAnyLocalAddress() && !addresses.isEmpty()) {
            terminal.say("On this machine: " + here);
        }
        addresses.stream()
                .filter(address -> !address.isLoopbackAddress())
                .findFirst()
                .ifPresent(address -> draw(Addresses.url(address, served)));
        terminal.say(inWords(Addresses.reach(bound)) + " Ctrl-C stops it.");
    }

    private void draw(String url) {
        terminal.draw("\n" + QrDrawing.of(url, terminal.screen().hasColours()));
    }

    /** Who can open the page, firewalls aside. */
    static String inWords(Reach reach) {
        return switch (reach) {
            case THIS_MACHINE -> "Only this machine can open it.";
            case SAME_NETWORK -> "Whoever is in the same network can open it.";
            case ANYWHERE ->
                "Whoever can reach this machine can open it: it has a public address, so perhaps the whole internet.";
        };
    }
}
