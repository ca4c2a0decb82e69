package nl.expliciet.generator.view.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.across.SearchEntry;
import nl.expliciet.generator.format.Example;
import nl.expliciet.generator.format.FileFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.format.KeyWords;
import nl.expliciet.generator.format.Outline;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;

/** Makes the page of all keys: per file and block what each is for, what may stand there, and an example. */
public final class KeysComposer {
    private final Manual manual;
    private final KeyWords words;
    private final Map<FileFormat, List<Outline.Section>> files = Outline.ofAllFiles();
    private final ValueKinds kinds;

    /** A composer for the page of a run. */
    public KeysComposer(RenderContext context) {
        this.manual = new Manual(context);
        this.words = KeyWords.in(context.messages().language());
        this.kinds = new ValueKinds(
                manual, files.values().stream().flatMap(List::stream).toList());
    }

    /** The page. */
    public ManualPage compose() {
        List<ManualPage.Part> parts = new ArrayList<>();
        List<SearchEntry> found = new ArrayList<>();
        files.forEach((file, sections) -> {
            List<Block> blocks = new ArrayList<>();
            sections.forEach(section -> blocks.addAll(section(section)));
            parts.add(new ManualPage.Part("blok." + file.key(), manual.say("gids.bestand." + file.key()), blocks));
            sections.forEach(section -> section.block().keys().forEach(key -> found.add(entry(section, key))));
        });
        return manual.page(Manual.Page.KEYS, manual.say("gids.sleutels.lead"), parts, found);
    }

    private List<Block> section(Outline.Section section) {
        List<Block> blocks = new ArrayList<>();
        if (!section.path().isEmpty()) {
            blocks.add(Block.SubHeading.wide(section.address(), "blok." + ValueKinds.anchor(section)));
        }
        blocks.add(manual.table("gids.sleutels", section.block().keys())
                .styled("stacked")
                .anchored(key -> anchor(section, key))
                .column("gids.sleutel", 22, this::name)
                .column("gids.waarde", 34, key -> kinds.of(key.shape()))
                .column("gids.betekenis", 44, key -> Html.text(description(section, key)))
                .filled());
        String example = Example.of(section);
        if (!example.isEmpty()) {
            blocks.add(new Block.Prose(Html.tag("pre", Html.text(example))));
        }
        return blocks;
    }

    private static String anchor(Outline.Section section, Key<?> key) {
        return ValueKinds.anchor(section) + "." + key.name();
    }

    private Html name(Key<?> key) {
        Html name = Html.tag("code", Html.text(key.name()));
        return key.required() ? Html.lines(name, Html.span("second", Html.text(manual.say("gids.verplicht")))) : name;
    }

    private String description(Outline.Section section, Key<?> key) {
        return words.description(section.block(), key).orElse("");
    }

    private SearchEntry entry(Outline.Section section, Key<?> key) {
        String address = section.address();
        String heading = address.isEmpty() ? key.name() : address + "." + key.name();
        String text = kinds.of(key.shape()).words() + ". " + description(section, key);
        return Manual.entry(
                Manual.Page.KEYS,
                anchor(section, key),
                heading + " (" + section.file().path() + ")",
                text);
    }
}
