package peekaboo.page;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which addresses others reach this machine, and who they are. */
public final class Addresses {
    /** Kept free for examples, so that nobody is there; nothing is sent. */
    private static final byte[] ELSEWHERE = {(byte) 192, 0, 2, 1};

    /** Two or more groups of zeros, the first of which an IPv6 address may leave out. */
    private static final Pattern ZEROS = Pattern.compile("(^|:)0(:0)+(:|$)");

    private Addresses() {}

    /** Who can reach an address; what stands between them and this machine, such as a firewall, may keep them away still. */
    public enum Reach {
        /** Nobody else. */
        THIS_MACHINE,
        /** Whoever is in the same network: the address means nothing beyond it. */
        SAME_NETWORK,
        /** Whoever the internet leads there. */
        ANYWHERE
    }

    /** Those of this machine that a phone can use, the one of the way to the rest of the world first. */
    public static List<InetAddress> ofThisMachine() throws SocketException {
        List<InetAddress> found = ofNetworks(Inet4Address.class::isInstance);
        InetAddress usual = usual();
        found.sort((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual)));
        return found;
    }

    /** Who can reach what listens at an address: at all of this machine's, where it stands for them. */
    public static Reach reach(InetAddress bound) throws SocketException {
        return bound.isAnyLocalAddress() ? farthest(ofNetworks(address -> true)) : farthest(List.of(bound));
    }

    /** Who can reach the one of these addresses that is reached from farthest away; nobody else where there is none. */
    static Reach farthest(Collection<InetAddress> addresses) {
        return addresses.stream().map(Addresses::reachOf).max(Reach::compareTo).orElse(Reach.THIS_MACHINE);
    }

    private static Reach reachOf(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return Reach.THIS_MACHINE;
        }
        boolean isNear = address.isLinkLocalAddress() || address.isSiteLocalAddress() || isOfOneNetwork(address);
        return isNear ? Reach.SAME_NETWORK : Reach.ANYWHERE;
    }

    /** Addresses that are local but that Java does not call so: fc00::/7 of IPv6, and 100.64.0.0/10, which providers share out. */
    private static boolean isOfOneNetwork(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? (bytes[0] & 0xFE) == 0xFC : bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    }

    private static List<InetAddress> ofNetworks(Predicate<InetAddress> wanted) throws SocketException {
        List<InetAddress> found = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (network.isUp() && !network.isLoopback()) {
                network.inetAddresses().filter(wanted).forEach(found::add);
            }
        }
        return found;
    }

    /** The address that this machine would speak from, which tells a network from bridges to virtual machines. */
    private static InetAddress usual() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(InetAddress.getByAddress(ELSEWHERE), 9);
            return socket.getLocalAddress();
        } catch (IOException offline) {
            return InetAddress.getLoopbackAddress();
        }
    }

    /** As one types it; the brackets of an IPv6 address are part of it. */
    public static String url(InetAddress address, int port) {
        String host = address.getHostAddress();
        return "http://" + (address instanceof Inet4Address ? host : "[" + shortened(host) + "]") + ":" + port + "/";
    }

    /** Without the name of the network, and the longest row of zeros left out, as everybody writes it. */
    private static String shortened(String host) {
        String whole = host.replaceFirst("%.*", "");
        String longest = "";
        for (Matcher zeros = ZEROS.matcher(whole); zeros.find(); ) {
            longest = zeros.group().length() > longest.length() ? zeros.group() : longest;
        }
        return longest.isEmpty() ? whole : whole.replaceFirst(Pattern.quote(longest), "::");
    }
}
