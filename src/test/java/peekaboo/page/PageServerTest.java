package peekaboo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a real socket, where nothing tidies up a path before it is sent. */
class PageServerTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @SuppressWarnings("NullAway") // set before each test
    private PageServer server;

    @BeforeEach
    void start() throws Exception {
        server = PageServer.start(new InetSocketAddress(HERE, 0), SmallPage.page());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void get_isAnsweredWithThePage() throws Exception {
        String answer = answer("GET / HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        assertEquals(SmallPage.page().html(), body(answer));
        assertTrue(answer.contains("Content-type: text/html; charset=utf-8\r\n"), answer);
        assertTrue(
                answer.contains(
                        "Content-security-policy: " + SmallPage.page().policy() + "; frame-ancestors 'none'\r\n"),
                answer);
    }

    @Test
    void head_isAnsweredWithoutThePage() throws Exception {
        String answer = answer("HEAD / HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
        assertTrue(answer.contains("Content-length: " + SmallPage.page().bytes().length + "\r\n"), answer);
        assertEquals("", body(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "GET / HTTP/1.1,                          200",
        "GET /?from=a-link HTTP/1.1,              200",
        "POST / HTTP/1.1,                         405",
        "PUT / HTTP/1.1,                          405",
        "DELETE / HTTP/1.1,                       405",
        "OPTIONS / HTTP/1.1,                      405",
        "BREW / HTTP/1.1,                         405",
        "GET /etc/passwd HTTP/1.1,                404",
        "GET /../../../../etc/passwd HTTP/1.1,    404",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1,  404",
        "GET /..%2f..%2fetc%2fpasswd HTTP/1.1,    404",
        "GET /. HTTP/1.1,                         404",
        "GET //etc/passwd HTTP/1.1,               404",
        "GET /index.html HTTP/1.1,                404",
        "GET /favicon.ico HTTP/1.1,               404",
        "POST /etc/passwd HTTP/1.1,               404",
        "GET file:///etc/passwd HTTP/1.1,         404"
    })
    void anythingElse_isRefused(String request, int status) throws IOException {
        String answer = answer(request);

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("X-content-type-options: nosniff\r\n"), answer);
        assertTrue(answer.contains("Referrer-policy: no-referrer\r\n"), answer);
        assertTrue(answer.contains("Cache-control: no-store\r\n"), answer);
        if (status != 200) {
            assertEquals("", body(answer));
        }
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "GET", "GET / HTTP/1.1 and more"})
    void whatIsNoRequest_doesNotEndTheServer(String request) throws IOException {
        answer(request);

        assertTrue(answer("GET / HTTP/1.1").startsWith("HTTP/1.1 200 OK\r\n"));
    }

    /** Somebody who asks and then neither speaks nor reads. */
    @Test
    void silentGuest_keepsNobodyWaiting() throws IOException {
        try (Socket silent = new Socket(HERE, server.port())) {
            silent.getOutputStream().write("GET / HTT".getBytes(StandardCharsets.UTF_8));

            assertTrue(answer("GET / HTTP/1.1").startsWith("HTTP/1.1 200 OK\r\n"));
        }
    }

    /** More than the JDK's server would be told to take, some of whom have begun to speak. */
    @Test
    void hundredsOfSilentGuests_shutNobodyOut() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int guest = 0; guest < 700; guest++) {
                silent.add(new Socket(HERE, server.port()));
                if (guest % 7 == 0) {
                    silent.get(guest).getOutputStream().write("GET / HTT".getBytes(StandardCharsets.UTF_8));
                }
            }

            assertTrue(answer("GET / HTTP/1.1").startsWith("HTTP/1.1 200 OK\r\n"));
        } finally {
            for (Socket guest : silent) {
                guest.close();
            }
        }
    }

    @Test
    void portInUse_isNotHadTwice() throws Exception {
        InetSocketAddress taken = new InetSocketAddress(HERE, server.port());
        Page page = SmallPage.page();

        assertThrows(BindException.class, () -> PageServer.start(taken, page));
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(HERE, server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "\r\nHost: here\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
