package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.EditionWords;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.voice.Voice;

/** Composes the whole page of a dossier: the first page, then each chapter that has something to say. */
public final class DossierPageComposer {
    private final RenderContext context;

    public DossierPageComposer(RenderContext context) {
        this.context = context;
    }

    /** The page of a dossier in one edition. */
    public DossierPage compose(DossierInsight insight, Edition edition) {
        return compose(insight, edition, Past.NOTHING);
    }

    /** The page with what is known of earlier versions. */
    public DossierPage compose(DossierInsight insight, Edition edition, Past past) {
        Dossier dossier = insight.dossier();
        Messages messages = context.messages();
        String today = context.formats().date(context.referenceDate());
        List<ChapterView> chapters = chapters(insight, past);
        return new DossierPage(
                dossier.id(),
                messages.language().key(),
                dossier.identity().title(),
                context.portfolio().settings().organisation().value().orElse(""),
                identity(dossier),
                Standing.of(dossier.identity(), new Voice(context)),
                new EditionWords(messages).name(edition) + " · " + messages.text("stand.op", today),
                messages.text("stand", today) + " · " + new EditionWords(messages).full(edition),
                dossier.identity().summary().value().map(RichText::plain).orElse(""),
                address(dossier),
                dossier.identity().nature() == Nature.RECONSTRUCTION
                        ? Html.text(messages.text("aard.redactie"))
                        : Html.EMPTY,
                List.of(),
                new CoverComposer(new Scribe(insight, context, 1, "kort", past), chapters).compose(),
                chapters);
    }

    /** What a copy to write comments in says before everything else. */
    public List<Block> front(DossierInsight insight, Edition edition) {
        return new ReadersFront(new Scribe(insight, context, 0, "leesversie"), edition).compose();
    }

    /** The page stands beside its PDF, unless the dossier says where it is published. */
    private static String address(Dossier dossier) {
        return dossier.publication()
                .value()
                .flatMap(publication -> publication.page(dossier.id()))
                .orElse("index.html");
    }

    private List<String> identity(Dossier dossier) {
        Messages messages = context.messages();
        List<String> parts = new ArrayList<>();
        parts.add(messages.label(dossier.identity().kind()));
        parts.add(Standing.status(dossier.identity(), new Voice(context)));
        if (dossier.identity().nature() != Nature.OFFICIAL) {
            parts.add(messages.label(dossier.identity().nature()));
        }
        return parts;
    }

    private List<ChapterView> chapters(DossierInsight insight, Past past) {
        List<ChapterView> views = new ArrayList<>();
        int number = 2;
        for (ChapterComposer chapter : Chapters.of(insight.dossier())) {
            Scribe scribe = new Scribe(insight, context, number, chapter.id(), past);
            if (chapter.applies(scribe)) {
                String title = chapter.title(scribe);
                views.add(new ChapterView(
                        number, chapter.id(), title, chapter.badge(scribe), chapter.style(), chapter.compose(scribe)));
                number++;
            }
        }
        return views;
    }
}
