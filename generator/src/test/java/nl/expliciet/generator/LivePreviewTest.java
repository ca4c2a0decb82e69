package nl.expliciet.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePreviewTest {
    private static final String DOSSIER = """
      titel: %s
      soort: convenant
      status: concept
      opgave: { vraagstuk: Samen. }
      partijen:
        - { id: a, naam: Gemeente A, laag: gemeente }
        - { id: b, naam: Gemeente B, laag: gemeente }
      inrichting: { nadruk: onbekend, variant: onbekend }
      """;

    @TempDir
    Path folder;

    private final BlockingQueue<Path> refreshed = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private LivePreview preview;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("bron/proef"));
        Files.createDirectories(folder.resolve("thema/message"));
        Files.writeString(folder.resolve("bron/expliciet.yaml"), "peildatum: 2024-01-15\n");
        write("Eerste titel");
        preview = new LivePreview(options(), 0, (file, millis) -> refreshed.add(file));
    }

    private GeneratorOptions options() {
        return TestRun.of(folder.resolve("bron"), folder.resolve("uit"))
                .theme(Optional.of(folder.resolve("thema")))
                .options();
    }

    @AfterEach
    void stop() throws IOException {
        preview.close();
    }

    private void write(String title) throws IOException {
        Files.writeString(folder.resolve("bron/proef/dossier.yaml"), DOSSIER.formatted(title));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = preview.address().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void awaitRefresh() throws InterruptedException {
        assertTrue(refreshed.poll(20, TimeUnit.SECONDS) != null, "the change was not seen");
    }

    private void awaitPage(String path, String words) throws IOException, InterruptedException {
        for (int i = 0; i < 50 && !get(path).body().contains(words); i++) {
            refreshed.poll(200, TimeUnit.MILLISECONDS);
        }
        assertTrue(get(path).body().contains(words), get(path).body());
    }

    @Test
    void makesAPageAnewWhenItsDossierChanges() throws IOException, InterruptedException {
        assertTrue(get("proef/").body().contains("<h1>Eerste titel</h1>"));
        write("Tweede titel");
        awaitRefresh();
        assertTrue(get("proef/").body().contains("<h1>Tweede titel</h1>"));
        assertTrue(get("").body().contains("Tweede titel"));
    }

    @Test
    void showsMistakesInThePageAndKeepsServing() throws IOException, InterruptedException {
        assertFalse(get("proef/").body().contains("live-findings"));
        Files.writeString(folder.resolve("bron/proef/dossier.yaml"), DOSSIER.formatted("Titel") + "onzin: 1\n");
        awaitRefresh();
        String page = get("proef/").body();
        assertTrue(page.contains("live-findings"));
        assertTrue(page.contains("proef/dossier.yaml:9:1: error[EX005]"));
        assertTrue(page.contains("<details open=\"open\"><summary>1 fout, "), "an error is not folded away");
    }

    @Test
    void survivesAThemeThatDoesNotWork() throws IOException, InterruptedException {
        Path words = folder.resolve("thema/message/nl.properties");
        Files.writeString(words, "inhoud = \\u00zz\n");
        awaitPage("proef/", "Malformed");
        Files.writeString(words, "inhoud = Wat hier staat\n");
        awaitPage("proef/", "Wat hier staat");
    }

    @Test
    void findsANewDossier() throws IOException, InterruptedException {
        assertEquals(404, get("nieuw/").statusCode());
        Files.createDirectories(folder.resolve("bron/nieuw"));
        Files.writeString(folder.resolve("bron/nieuw/dossier.yaml"), DOSSIER.formatted("Nieuw"));
        awaitRefresh();
        for (int i = 0; i < 50 && get("nieuw/").statusCode() != 200; i++) {
            refreshed.poll(200, TimeUnit.MILLISECONDS);
        }
        assertEquals(200, get("nieuw/").statusCode());
    }

    @Test
    void servesPdfAndDataToo() throws IOException, InterruptedException {
        assertTrue(get("proef/proef.pdf").body().startsWith("%PDF"));
        assertTrue(get("proef/proef.json").body().contains("\"titel\""));
        Files.writeString(
                Files.createDirectories(folder.resolve("bron/proef/bijlagen")).resolve("los.txt"), "x");
        for (String path : List.of(
                "proef/bijlagen/los.txt",
                "proef/bijlagen/../../expliciet.yaml",
                "proef/dossier.yaml",
                "expliciet.yaml")) {
            assertEquals(404, get(path).statusCode(), path);
        }
        assertFalse(Files.exists(folder.resolve("uit")));
    }

    @Test
    void whatTheSiteDoesNotHaveIsNotThere() throws IOException, InterruptedException {
        for (String path : List.of("favicon.ico", "proef/onzin.png", "organen/nergens/nergens.pdf")) {
            assertEquals(404, get(path).statusCode(), path);
            assertEquals("404", get(path).body(), path);
        }
        assertEquals(404, get("onzin/").statusCode());
        assertTrue(get("onzin/").body().contains("live.js"), "a page that comes to be there is loaded");
    }

    @Test
    void answersOnlyToAMachineThatCallsItByItsOwnName() throws IOException {
        int port = preview.address().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: kwaad.invalid\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        }
    }
}
