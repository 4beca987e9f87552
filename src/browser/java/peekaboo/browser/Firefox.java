package peekaboo.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Firefox of this machine, without a window, asked by WebDriver BiDi (W3C), the little of it that a test of parity needs: the driver
 * of the other browser knows no Firefox but one of its own making.
 */
public final class Firefox implements AutoCloseable {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/firefox-esr"), Path.of("/usr/bin/firefox"));
    private static final Pattern LISTENS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> open = new ConcurrentHashMap<>();
    private final List<JsonObject> events = Collections.synchronizedList(new ArrayList<>());
    private final String context;

    /** Where it is; empty where there is none. */
    public static Optional<Path> place() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** Starts it, with a profile of its own. */
    public Firefox(Path place) throws Exception {
        profile = Files.createTempDirectory("peekaboo-firefox");
        process = new ProcessBuilder(
                        place.toString(), "--headless", "--remote-debugging-port=0", "--profile", profile.toString())
                .redirectErrorStream(true)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address() + "/session"), new Heard())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        ask("session.new", "{\"capabilities\": {}}");
        ask("session.subscribe", "{\"events\": [\"network.beforeRequestSent\", \"log.entryAdded\"]}");
        context = ask("browsingContext.getTree", "{}")
                .getAsJsonArray("contexts")
                .get(0)
                .getAsJsonObject()
                .get("context")
                .getAsString();
    }

    private String address() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                return listens.group(1);
            }
        }
        throw new IOException("Firefox ended without listening");
    }

    /** Opens an address, and waits until all of it is there. */
    public void open(String address) throws Exception {
        JsonObject asks = new JsonObject();
        asks.addProperty("context", context);
        asks.addProperty("url", address);
        asks.addProperty("wait", "complete");
        ask("browsingContext.navigate", asks.toString());
    }

    /** What an expression of the page's script comes to, a text; of a promise what it keeps. */
    public String text(String expression) throws Exception {
        JsonObject target = new JsonObject();
        target.addProperty("context", context);
        JsonObject asks = new JsonObject();
        asks.addProperty("expression", expression);
        asks.add("target", target);
        asks.addProperty("awaitPromise", true);
        JsonObject told = ask("script.evaluate", asks.toString());
        if (!told.has("result")) {
            throw new IllegalStateException(told.toString());
        }
        return told.getAsJsonObject("result").get("value").getAsString();
    }

    /** The addresses that were asked for so far. */
    public List<String> requests() {
        return events.stream()
                .filter(event -> event.get("method").getAsString().equals("network.beforeRequestSent"))
                .map(event -> event.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString())
                .toList();
    }

    /** Warnings and errors that the page's console has told so far. */
    public List<String> complaints() {
        return events.stream()
                .filter(event -> event.get("method").getAsString().equals("log.entryAdded"))
                .map(event -> event.getAsJsonObject("params"))
                .filter(entry ->
                        List.of("warn", "error").contains(entry.get("level").getAsString()))
                .map(entry -> entry.get("text").toString())
                .toList();
    }

    private JsonObject ask(String method, String params) throws Exception {
        int id = asked.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        open.put(id, answer);
        JsonObject asks = new JsonObject();
        asks.addProperty("id", id);
        asks.addProperty("method", method);
        asks.add("params", JsonParser.parseString(params));
        socket.sendText(asks.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonObject told = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!told.has("result")) {
            throw new IllegalStateException(method + ": " + told);
        }
        return told.getAsJsonObject("result");
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        try (var files = Files.walk(profile)) {
            files.sorted(Collections.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Puts the pieces of a message together, and hands it to whoever asked. */
    private final class Heard implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
            message.append(piece);
            if (isLast) {
                JsonObject whole = JsonParser.parseString(message.toString()).getAsJsonObject();
                message.setLength(0);
                CompletableFuture<JsonObject> answered =
                        whole.has("id") ? open.remove(whole.get("id").getAsInt()) : null;
                if (answered != null) {
                    answered.complete(whole);
                } else if (whole.has("method")) {
                    events.add(whole);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
