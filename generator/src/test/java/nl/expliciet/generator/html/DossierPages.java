package nl.expliciet.generator.html;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.ShippedDossiers;
import nl.expliciet.generator.check.OwnLists;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Language;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Medium;
import nl.expliciet.generator.view.Messages;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.dossier.DossierPage;
import nl.expliciet.generator.view.dossier.DossierPageComposer;

/** Pages of dossiers among the dossiers of this repository. */
public final class DossierPages {
    private DossierPages() {}

    /** The page of a dossier in a language and a medium. */
    public static String of(Dossier dossier, Language language, Medium medium) {
        RenderContext context = context(language);
        DossierInsight insight =
                DossierInsight.of(dossier, context.knowledge(), context.ownLists(), context.referenceDate());
        DossierPage page = new DossierPageComposer(context).compose(insight, Edition.NONE);
        return new PageRenderer(context.messages(), Optional.empty()).render("dossier", page, medium);
    }

    private static RenderContext context(Language language) {
        Messages messages = Messages.of(language);
        Set<String> ids = ShippedDossiers.models().stream().map(Dossier::id).collect(Collectors.toSet());
        return new RenderContext(
                ShippedDossiers.portfolio(),
                Knowledge.load(language),
                OwnLists.of(ShippedDossiers.shared().ownLists()),
                ShippedDossiers.TODAY,
                ids,
                messages,
                new Formats(messages));
    }
}
