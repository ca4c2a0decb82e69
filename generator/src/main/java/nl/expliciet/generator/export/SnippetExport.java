package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.expliciet.generator.format.Example;
import nl.expliciet.generator.format.FileFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.model.Language;

/**
 * The heads of Markdown files as snippets of Visual Studio Code. No editor completes YAML in the head of a Markdown file, so
 * there the whole head is offered, with its closed lists.
 */
public final class SnippetExport {
    private static final List<FileFormat> WITH_HEADS = List.of(FileFormat.AGREEMENT, FileFormat.EVALUATION);

    private SnippetExport() {}

    /** The file of snippets, described in a language. */
    public static String of(Language language) {
        KeyWords words = KeyWords.in(language);
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        for (FileFormat format : WITH_HEADS) {
            ObjectNode snippet = file.putObject("Expliciet: " + format.key());
            snippet.put("scope", "markdown").put("prefix", "expliciet-" + format.key());
            snippet.put("description", words.title(format.key()));
            body(format, snippet.putArray("body"));
        }
        return JsonText.of(file);
    }

    private static void body(FileFormat format, ArrayNode lines) {
        lines.add("---");
        int stop = 1;
        for (Key<?> key : Example.keys(format.block())) {
            lines.add(key.name() + ": " + value(key, stop++));
        }
        lines.add("---").add("$0");
    }

    private static String value(Key<?> key, int stop) {
        return key.shape() instanceof Scalar.Choice<?> choice
                ? "${" + stop + "|" + String.join(",", choice.keys()) + "|}"
                : "${" + stop + ":" + Example.of(key.shape()).replace("}", "\\}") + "}";
    }
}
