package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import peekaboo.page.Addresses.Reach;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,             THIS_MACHINE",
        "127.9.9.9,             THIS_MACHINE",
        "::1,                   THIS_MACHINE",
        "::ffff:127.0.0.1,      THIS_MACHINE",
        "10.1.2.3,              SAME_NETWORK",
        "172.16.0.1,            SAME_NETWORK",
        "172.31.255.1,          SAME_NETWORK",
        "192.168.178.20,        SAME_NETWORK",
        "169.254.7.7,           SAME_NETWORK",
        "100.64.0.1,            SAME_NETWORK",
        "100.127.255.254,       SAME_NETWORK",
        "fe80::1,               SAME_NETWORK",
        "fd12:3456::1,          SAME_NETWORK",
        "172.32.0.1,            ANYWHERE",
        "100.63.0.1,            ANYWHERE",
        "100.128.0.1,           ANYWHERE",
        "193.99.144.80,         ANYWHERE",
        "2a02:2e0:3fe:1001::1,  ANYWHERE"
    })
    void reach_isOfTheKindOfAddress(String address, Reach reach) throws Exception {
        assertEquals(reach, Addresses.reach(InetAddress.getByName(address)));
    }

    @Test
    void reachOfSeveral_isTheFarthest() throws Exception {
        List<InetAddress> addresses = new ArrayList<>();
        assertEquals(Reach.THIS_MACHINE, Addresses.farthest(addresses));

        addresses.add(InetAddress.getByName("192.168.0.7"));
        assertEquals(Reach.SAME_NETWORK, Addresses.farthest(addresses));

        addresses.add(InetAddress.getByName("2a02::7"));
        assertEquals(Reach.ANYWHERE, Addresses.farthest(addresses));
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.0.7,       http://192.168.0.7:80/",
        "::1,               http://[::1]:80/",
        "fe80::1%1,         http://[fe80::1]:80/",
        "2001:db8:0:0:1::,  http://[2001:db8:0:0:1::]:80/",
        "2001:db8:0:1:1:1:1:1, http://[2001:db8:0:1:1:1:1:1]:80/",
        "2001:0:0:1::10,    http://[2001:0:0:1::10]:80/",
        "10:0:0:20::1,      http://[10:0:0:20::1]:80/"
    })
    void url_isAsOneTypesIt(String address, String url) throws Exception {
        assertEquals(url, Addresses.url(InetAddress.getByName(address), 80));
    }
}
