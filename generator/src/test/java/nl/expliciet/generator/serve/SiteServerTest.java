package nl.expliciet.generator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteServerTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private SiteServer server;

    /** A site that has everything anybody asks for, save what fails. */
    private final class Everything implements Site {
        @Override
        public Optional<byte[]> file(String path) {
            asked.add(path);
            if (path.equals("stuk")) {
                throw new IllegalStateException();
            }
            return Optional.of("<body>alles</body>".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String addition(String path) {
            return "";
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = new SiteServer(new Everything(), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String ask(String method, String path) throws IOException {
        int port = server.address().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void givesWhatTheSiteHas() throws IOException {
        String page = ask("GET", "/proef/?x=1");
        assertTrue(page.startsWith("HTTP/1.1 200"), page);
        assertTrue(page.contains("alles"), page);
        assertTrue(ask("GET", "/proef/bijlagen/verslag%202023.pdf").startsWith("HTTP/1.1 200"));
        assertEquals(List.of("proef/index.html", "proef/bijlagen/verslag 2023.pdf"), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/bijlagen/..%2f..%2f.git/config",
                "/d/bijlagen/../geheim.txt",
                "/d/bijlagen/%2e%2e/geheim.txt",
                "/d/./index.html",
                "/.git/config",
                "/d/bijlagen/..%5cgeheim.txt",
                "/d%00.html",
                "/%2e%2e/%2e%2e/etc/passwd",
                "*",
                "relatief"
            })
    void doesNotEvenAskForAPathThatClimbs(String path) throws IOException {
        String answer = ask("GET", path);
        assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"})
    void onlyGives(String method) throws IOException {
        String answer = ask(method, "/proef/");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer);
        assertEquals(List.of(), asked);
    }

    @Test
    void tellsOfAFileWithoutGivingIt() throws IOException {
        String answer = ask("HEAD", "/proef/");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertFalse(answer.contains("alles"), answer);
        assertTrue(ask("HEAD", "/__expliciet/events").startsWith("HTTP/1.1 200"));
    }

    @Test
    void saysThatAFileCannotBeMade() throws IOException {
        assertTrue(ask("GET", "/stuk").startsWith("HTTP/1.1 500"));
        assertTrue(ask("GET", "/proef/").startsWith("HTTP/1.1 200"));
    }
}
