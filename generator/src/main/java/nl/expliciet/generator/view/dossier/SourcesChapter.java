package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.SubHeading;
import nl.expliciet.generator.view.block.TableBuilder;

/** Where the facts come from, and the files that go with the dossier. */
final class SourcesChapter implements ChapterComposer {
    /** An address, without the full stop or comma behind it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+(?<![.,;:)])");

    @Override
    public String id() {
        return "bronnen";
    }

    @Override
    public boolean applies(Scribe scribe) {
        return !scribe.dossier().sources().isEmpty()
                || !scribe.dossier().attachments().isEmpty();
    }

    @Override
    public List<Block> compose(Scribe scribe) {
        List<Block> blocks = new ArrayList<>();
        if (!scribe.dossier().sources().isEmpty()) {
            blocks.add(sources(scribe));
        }
        if (!scribe.dossier().attachments().isEmpty()) {
            blocks.add(SubHeading.wide(scribe.say("bijlagen"), "bijlagen"));
            blocks.add(attachments(scribe));
        }
        return blocks;
    }

    private static DataTable sources(Scribe scribe) {
        TableBuilder table = new TableBuilder(scribe.say("hoofdstuk.bronnen"))
                .column(scribe.say("bron"), 16)
                .column(scribe.say("bronnen.titel"), 44)
                .column(scribe.say("bronnen.vindplaats"), 40);
        SourceNames names = new SourceNames(scribe.dossier().sources());
        for (Source source : scribe.dossier().sources()) {
            table.anchored(
                    DossierLinks.source(source.id()),
                    Html.text(names.of(source)),
                    Html.text(source.title()),
                    scribe.stated(source.location(), text -> linked(scribe.inCell(text))));
        }
        return table.build().withoutEmptyColumns();
    }

    /** A web address that was typed as plain text can be followed too. */
    private static Html linked(Html location) {
        if (location instanceof Html.Words words) {
            return linked(words.text());
        }
        if (location instanceof Html.All all) {
            return new Html.All(
                    all.pieces().stream().map(SourcesChapter::linked).toList());
        }
        return location instanceof Html.Tag tag && !tag.name().equals("a")
                ? tag.around(linked(tag.content()))
                : location;
    }

    private static Html linked(String words) {
        List<Html> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(words);
        int from = 0;
        while (address.find()) {
            pieces.add(Html.text(words.substring(from, address.start())));
            pieces.add(Html.link(address.group(), address.group()));
            from = address.end();
        }
        pieces.add(Html.text(words.substring(from)));
        return new Html.All(pieces);
    }

    private static DataTable attachments(Scribe scribe) {
        TableBuilder table = new TableBuilder(scribe.say("bijlagen"))
                .column(scribe.say("bijlagen.bestand"), 70)
                .figures(scribe.say("bijlagen.grootte"), 30);
        for (Attachment file : scribe.dossier().attachments()) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            String size = scribe.say("bijlagen.kilobyte", Math.max(1, (file.bytes() + 512) / 1024));
            table.row(Html.link(DossierLinks.attachment(file.path()), name), Html.text(size));
        }
        return table.build();
    }
}
