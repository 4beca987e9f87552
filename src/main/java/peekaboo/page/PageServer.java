package peekaboo.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Offers one page and nothing else. No request names a file: the page was made before, and is all there is to be had.
 *
 * <p>Each request has a thread of its own, so that a slow phone keeps nobody waiting. Connections are not counted, since who holds many
 * open without asking for anything would shut the others out by that; they are closed when nothing came for some seconds.
 */
public final class PageServer implements AutoCloseable {
    /**
     * How the JDK's server limits what strangers can hold open, in seconds, of connections as many as the system allows (0), and how
     * often it looks, in milliseconds; read when it is first used.
     */
    private static final String[][] LIMITS = {
        {"sun.net.httpserver.maxReqTime", "10"},
        {"sun.net.httpserver.maxRspTime", "300"},
        {"sun.net.httpserver.idleInterval", "10"},
        {"sun.net.httpserver.clockTick", "2000"},
        {"jdk.httpserver.maxConnections", "0"},
        {"sun.net.httpserver.nodelay", "true"}
    };

    /** How many may knock at the same moment; the system may allow fewer. */
    private static final int WAITING = 4096;

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final byte[] body;
    private final String policy;

    private PageServer(HttpServer server, Page page) {
        this.server = server;
        body = page.bytes();
        // What a meta element may not ask for: that no other page puts this one into a frame.
        policy = page.policy() + "; frame-ancestors 'none'";
    }

    /**
     * Begins to offer a page at an address; port 0 stands for any that is free.
     *
     * @throws java.net.BindException if the address cannot be had
     */
    public static PageServer start(InetSocketAddress address, Page page) throws IOException {
        for (String[] limit : LIMITS) {
            System.setProperty(limit[0], limit[1]);
        }
        PageServer pages = new PageServer(HttpServer.create(address, WAITING), page);
        pages.server.setExecutor(PageServer::begin);
        pages.server.createContext("/", pages::answer);
        pages.server.start();
        return pages;
    }

    /** One request that finds no thread left is given up; what the JDK throws then would end the server for all. */
    private static void begin(Runnable request) {
        Thread thread = new Thread(request, "request");
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError none) {
            throw new IllegalStateException("no thread for another request", none);
        }
    }

    /** The port that it has. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            setHeaders(exchange);
            if (!exchange.getRequestURI().getRawPath().equals("/")) {
                exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
                return;
            }
            answerPage(exchange);
        }
    }

    private void setHeaders(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
    }

    private void answerPage(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(OK, body.length);
                exchange.getResponseBody().write(body);
            }
            case "HEAD" -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
                exchange.sendResponseHeaders(OK, NO_BODY);
            }
            default -> {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(NOT_ALLOWED, NO_BODY);
            }
        }
    }

    /** Stops at once; who is still reading gets no more. */
    @Override
    public void close() {
        server.stop(0);
    }
}
