package nl.expliciet.generator.editor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The YAML language server of this machine, spoken to as an editor does: JSON messages with their length before them. */
final class LanguageServer implements AutoCloseable {
    private static final String PROGRAM = "yaml-language-server";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private int requests;

    private LanguageServer(Process process) {
        this.process = process;
        this.in = process.getInputStream();
        this.out = process.getOutputStream();
    }

    /** Starts the server for a folder; without one on this machine the test that asks is skipped and says so. */
    static LanguageServer start(Path folder) throws IOException {
        Optional<Path> program = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(place -> Path.of(place, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "SKIPPED: there is no " + PROGRAM + " (npm install --global " + PROGRAM + ")");
        LanguageServer server =
                new LanguageServer(new ProcessBuilder(program.get().toString(), "--stdio")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
        ObjectNode asked = JSON.createObjectNode().put("rootUri", folder.toUri().toString());
        asked.putNull("processId");
        asked.putObject("capabilities").putObject("workspace").put("configuration", true);
        server.ask("initialize", asked);
        server.tell("initialized", JSON.createObjectNode());
        return server;
    }

    /** Opens a file and waits for what the editor underlines. */
    List<String> problems(Path file) throws IOException {
        ObjectNode document = JSON.createObjectNode()
                .put("uri", file.toUri().toString())
                .put("languageId", "yaml")
                .put("version", 1)
                .put("text", Files.readString(file));
        tell("textDocument/didOpen", JSON.createObjectNode().set("textDocument", document));
        while (true) {
            JsonNode message = next();
            if (message.path("method").asText().equals("textDocument/publishDiagnostics")
                    && message.at("/params/uri").asText().equals(file.toUri().toString())) {
                List<String> problems = new ArrayList<>();
                message.at("/params/diagnostics")
                        .forEach(problem -> problems.add(problem.get("message").asText()));
                return problems;
            }
        }
    }

    /** What the editor offers at a place, counted from zero: name and explanation. */
    List<String> completions(Path file, int line, int character) throws IOException {
        List<String> offered = new ArrayList<>();
        for (JsonNode item :
                at("textDocument/completion", file, line, character).path("items")) {
            JsonNode words = item.path("documentation");
            offered.add(item.get("label").asText() + ": " + words.path("value").asText(words.asText()));
        }
        return offered;
    }

    /** What the editor shows at a place. */
    String hover(Path file, int line, int character) throws IOException {
        return at("textDocument/hover", file, line, character)
                .at("/contents/value")
                .asText();
    }

    private JsonNode at(String method, Path file, int line, int character) throws IOException {
        ObjectNode place = JSON.createObjectNode();
        place.putObject("textDocument").put("uri", file.toUri().toString());
        place.putObject("position").put("line", line).put("character", character);
        return ask(method, place);
    }

    private JsonNode ask(String method, ObjectNode parameters) throws IOException {
        int id = ++requests;
        send(JSON.createObjectNode().put("id", id).put("method", method).set("params", parameters));
        while (true) {
            JsonNode message = next();
            if (!message.has("method") && message.path("id").asInt() == id) {
                return message.path("result");
            }
        }
    }

    private void tell(String method, ObjectNode parameters) throws IOException {
        send(JSON.createObjectNode().put("method", method).set("params", parameters));
    }

    private void send(ObjectNode message) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(message.put("jsonrpc", "2.0"));
        out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    /** The next message; what the server asks of the editor is answered on the way. */
    private JsonNode next() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("the language server stopped");
            }
            head.write(one);
        }
        String length = head.toString(StandardCharsets.US_ASCII).replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
        JsonNode message = JSON.readTree(in.readNBytes(Integer.parseInt(length)));
        if (message.has("id") && message.has("method")) {
            answer(message);
        }
        return message;
    }

    private void answer(JsonNode question) throws IOException {
        ArrayNode settings = JSON.createArrayNode();
        question.at("/params/items")
                .forEach(item -> settings.addObject()
                        .put("validate", true)
                        .put("completion", true)
                        .put("hover", true));
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", question.get("id"));
        send(answer.set("result", settings));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
