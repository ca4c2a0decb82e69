package nl.expliciet.generator.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The headless Chromium of this machine, spoken to over the DevTools protocol: one for all tests in a JVM, which starts late and goes with it. */
final class Browser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int PATIENCE_SECONDS = 30;

    private static Browser shared;

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Browser(Path program) throws IOException {
        profile = Files.createTempDirectory("browser");
        process = start(program, profile);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        tools = DevTools.connect(HttpClient.newHttpClient(), address());
    }

    /** A new tab of the browser, which is started for the first. */
    static synchronized BrowserTab tab() {
        Path program = program(System.getenv().getOrDefault("PATH", ""), "true".equals(System.getenv("CI")));
        try {
            shared = shared == null ? new Browser(program) : shared;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return shared.open();
    }

    /** Where the browser is; without one the test that asks is skipped and says so, and fails where everything must be tested. */
    static Path program(String path, boolean mustBeThere) {
        Optional<Path> program = NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        String absent = "no Chromium or Chrome is installed (looked for " + String.join(", ", NAMES) + ")";
        assertTrue(program.isPresent() || !mustBeThere, absent);
        assumeTrue(program.isPresent(), "SKIPPED: pages were not tested, because " + absent);
        return program.get();
    }

    /** Without its own sandbox, because it often runs as root in a build; it opens nothing but our own files. */
    private static Process start(Path program, Path profile) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // What it leaves elsewhere when it is stopped goes with its profile.
        command.environment().put("TMPDIR", profile.toString());
        return command.start();
    }

    /** The browser writes port and path of its debugging socket into its profile. */
    private URI address() throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            pause();
        }
        throw new IOException("the browser did not start");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private BrowserTab open() {
        String target = tools.send("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        Map<String, Object> attach = Map.of("targetId", target, "flatten", true);
        return new BrowserTab(
                tools,
                tools.send("", "Target.attachToTarget", attach).get("sessionId").asText());
    }

    /** Its other processes write in the profile until they are gone. */
    private void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one ->
                one.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
