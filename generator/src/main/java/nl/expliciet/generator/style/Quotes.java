package nl.expliciet.generator.style;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.read.YamlLayout;
import nl.expliciet.generator.read.YamlText;

/** Takes away quotes around texts that read the same without. */
final class Quotes {
    private final String yaml;
    private final List<Edit> edits = new ArrayList<>();

    private Quotes(String yaml) {
        this.yaml = yaml;
    }

    static String format(String yaml, YamlLayout layout) {
        Quotes quotes = new Quotes(yaml);
        quotes.visit(layout);
        return Edit.apply(yaml, quotes.edits);
    }

    private void visit(YamlLayout layout) {
        if (layout instanceof YamlLayout.Scalar scalar) {
            scalar(scalar);
        } else if (layout instanceof YamlLayout.Items list) {
            list.items().forEach(this::visit);
        } else if (layout instanceof YamlLayout.Block block) {
            block.entries().forEach(entry -> {
                scalar(entry.key());
                visit(entry.value());
            });
        }
    }

    /** Numbers and words that YAML itself would read as more than text keep their quotes, for other programs. */
    private void scalar(YamlLayout.Scalar scalar) {
        boolean quoted = scalar.style() == '"' || scalar.style() == '\'';
        String text = scalar.text();
        if (quoted && !isMore(text) && YamlText.of(text).equals(text) && fits(scalar)) {
            edits.add(new Edit(scalar.start(), scalar.end(), text));
        }
    }

    private static boolean isMore(String text) {
        return text.matches("(?i)[-+.]?\\d.*|true|false|yes|no|on|off|null|~|[yn]");
    }

    private boolean fits(YamlLayout.Scalar scalar) {
        return yaml.substring(scalar.start(), scalar.end()).indexOf('\n') < 0;
    }
}
