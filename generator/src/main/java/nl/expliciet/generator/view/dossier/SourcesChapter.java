package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;

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
        return scribe.table("hoofdstuk.bronnen", scribe.dossier().sources())
                .anchored(source -> DossierLinks.source(source.id()))
                .column("bron", 16, source -> Html.text(scribe.sourceName(source.id())))
                .column("bronnen.titel", 44, source -> Html.text(source.title()))
                .column(
                        "bronnen.vindplaats",
                        40,
                        source -> scribe.stated(source.location(), text -> linked(scribe.inCell(text))))
                .known();
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
        return scribe.table("bijlagen", scribe.dossier().attachments())
                .column("bijlagen.bestand", 70, SourcesChapter::link)
                .figures(
                        "bijlagen.grootte",
                        30,
                        file -> Html.text(scribe.say("bijlagen.kilobyte", Math.max(1, (file.bytes() + 512) / 1024))))
                .known();
    }

    private static Html link(Attachment file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return Html.link(DossierLinks.attachment(file.path()), name);
    }
}
