package peekaboo.page;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** Under which addresses others reach this machine. */
public final class Addresses {
    /** Kept free for examples, so that nobody is there; nothing is sent. */
    private static final byte[] ELSEWHERE = {(byte) 192, 0, 2, 1};

    private Addresses() {}

    /** Those of this machine that a phone can use, the one of the way to the rest of the world first. */
    public static List<InetAddress> ofThisMachine() throws SocketException {
        List<InetAddress> found = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (network.isUp() && !network.isLoopback()) {
                network.inetAddresses().filter(Inet4Address.class::isInstance).forEach(found::add);
            }
        }
        InetAddress usual = usual();
        found.sort((one, other) -> Boolean.compare(other.equals(usual), one.equals(usual)));
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
        return "http://" + (address instanceof Inet4Address ? host : "[" + host.replaceFirst("%.*", "") + "]") + ":"
                + port + "/";
    }
}
