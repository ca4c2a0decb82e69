package nl.expliciet.generator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.expliciet.generator.shipped.Shipped;

/**
 * Serves a site on the loopback address and tells open pages to reload. Only answers to a name of this machine, so that no
 * page from elsewhere can read the preview.
 */
public final class SiteServer implements AutoCloseable {
    private static final String LIVE = "/__expliciet/";
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("zip", "application/zip"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("svg", "image/svg+xml"));

    private final Site site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(SiteServer::daemon);
    private final Set<OutputStream> listeners = new CopyOnWriteArraySet<>();

    /**
     * Starts serving.
     *
     * @param port 0 takes a free one
     * @throws IOException when the port is taken
     */
    public SiteServer(Site site, int port) throws IOException {
        this.site = site;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "expliciet-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of the first page. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Tells every open page to load itself again. */
    public void reload() {
        for (OutputStream listener : listeners) {
            try {
                listener.write("data: reload\n\n".getBytes(StandardCharsets.UTF_8));
                listener.flush();
            } catch (IOException closed) {
                listeners.remove(listener);
            }
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException unmade) {
            plain(exchange, 500);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        String path = exchange.getRequestURI().getPath();
        if (!HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
            plain(exchange, 403);
        } else if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
            plain(exchange, 405);
        } else if (path == null || !path.startsWith("/") || climbs(path)) {
            plain(exchange, 404);
        } else if (path.equals(LIVE + "events") && exchange.getRequestMethod().equals("GET")) {
            listen(exchange);
        } else if (path.equals(LIVE + "live.js")) {
            send(exchange, 200, TYPES.get("js"), Shipped.bytes("script/live.js"));
        } else {
            file(exchange, path.endsWith("/") ? path + "index.html" : path);
        }
    }

    /** No page leads to such a path; a site need not think about what it would mean. */
    private static boolean climbs(String path) {
        return Stream.of(path.split("/"))
                .anyMatch(part -> part.startsWith(".") || part.contains("\\") || part.indexOf('\0') >= 0);
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(": open\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        listeners.add(out);
    }

    private void file(HttpExchange exchange, String absolute) throws IOException {
        String path = absolute.substring(1);
        Optional<byte[]> found = site.file(path);
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        boolean page = type.startsWith("text/html");
        if (found.isPresent()) {
            send(exchange, 200, type, page ? live(path, new String(found.get(), StandardCharsets.UTF_8)) : found.get());
        } else if (page) {
            send(exchange, 404, type, live(path, "<!DOCTYPE html><html><body><h1>404</h1></body></html>"));
        } else {
            plain(exchange, 404);
        }
    }

    /** The page with what the preview adds and the script that reloads it; its policy lets it listen to this server only. */
    private byte[] live(String path, String page) {
        String extra = site.addition(path) + "<script src=\"" + LIVE + "live.js\"></script></body>";
        return page.replace("default-src 'none';", "default-src 'none'; connect-src 'self';")
                .replace("</body>", extra)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void plain(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, "text/plain", String.valueOf(status).getBytes(StandardCharsets.US_ASCII));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        boolean withBody = exchange.getRequestMethod().equals("GET") && body.length > 0;
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, withBody ? body.length : -1);
        try (OutputStream out = exchange.getResponseBody()) {
            if (withBody) {
                out.write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
