package nl.expliciet.generator.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A tab of a browser. */
final class BrowserTab {
    private static final int HEIGHT = 900;

    private final DevTools tools;
    private final String session;

    BrowserTab(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
        send("Page.enable", Map.of());
        send("Network.enable", Map.of());
        send("Runtime.enable", Map.of());
        send("Log.enable", Map.of());
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return tools.send(session, method, parameters);
    }

    /** How wide the window is, in CSS pixels, and whether the reader prefers dark. */
    void look(int width, boolean dark) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        String scheme = dark ? "dark" : "light";
        send(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Looks at the page as it goes to paper, in the width that was set. */
    void asPrinted() {
        send("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The pages when the browser prints as it does unless told otherwise: without backgrounds. */
    List<PrintedPage> printed() throws IOException {
        Map<String, ?> asIs = Map.of("printBackground", false, "preferCSSPageSize", true);
        byte[] pdf = Base64.getDecoder()
                .decode(send("Page.printToPDF", asIs).get("data").asText());
        return PrintedPage.of(pdf);
    }

    /** Opens a page and waits until it is complete, fonts and scripts included. */
    void open(Path page) {
        open(page.toUri());
    }

    /** Opens a page of a server in the same way. */
    void open(URI page) {
        take("Network.requestWillBeSent");
        take("Log.entryAdded");
        send("Page.navigate", Map.of("url", page.toString()));
        evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))"
                + ".then(() => document.fonts.ready).then(() => true)");
    }

    /** The value of an expression, after its promise when it is one. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** The texts of an expression that is a list of them. */
    List<String> list(String expression) {
        List<String> texts = new ArrayList<>();
        evaluate(expression).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Presses a key. */
    void press(String key, int code) {
        Map<String, Object> down = Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code);
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** Everything that was loaded for the page. */
    List<String> requests() {
        return take("Network.requestWillBeSent").stream()
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    /** What the browser complained about, such as something its content-security policy refused. The icon of a server it asks for by itself, at some time. */
    List<String> complaints() {
        return take("Log.entryAdded").stream()
                .map(event -> event.at("/params/entry"))
                .filter(entry -> !entry.path("url").asText().endsWith("/favicon.ico"))
                .map(entry ->
                        (entry.path("text").asText() + " " + entry.path("url").asText()).strip())
                .toList();
    }

    private List<JsonNode> take(String method) {
        return tools.take(session, method);
    }
}
