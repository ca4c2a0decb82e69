package nl.expliciet.generator.view.portfolio;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Portfolio;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the portfolio page: what asks attention first, then all dossiers, then all profiles. */
public final class PortfolioPageComposer {
    private static final Comparator<Contribution> BY_TITLE = Comparator.comparing(
                    (Contribution dossier) -> folded(dossier.title()))
            .thenComparing(Contribution::id);

    private final Voice words;
    private final Knowledge knowledge;
    private final LocalDate today;
    private final Portfolio portfolio;

    /** A composer for the pages of a run. */
    public PortfolioPageComposer(RenderContext context) {
        this.words = new Voice(context);
        this.knowledge = context.knowledge();
        this.today = context.referenceDate();
        this.portfolio = context.portfolio();
    }

    /** The page of all dossiers. */
    public PortfolioPage compose(List<Contribution> all) {
        List<Contribution> dossiers = all.stream().sorted(BY_TITLE).toList();
        Addresses addresses = new Addresses("");
        ItemComposer items = new ItemComposer(words, knowledge, addresses);
        DossierRowComposer rows = new DossierRowComposer(words, addresses);
        FilterComposer filters = new FilterComposer(words);
        ProfileComposer profiles = new ProfileComposer(words, addresses, knowledge);
        return new PortfolioPage(
                words.messages().language().key(),
                portfolio.settings().title().value().orElse(words.say("portfolio.titel")),
                portfolio.settings().organisation().value().orElse(""),
                words.count("portfolio.lead", dossiers.size(), words.date(today)),
                new AttentionComposer(items, words, today).boxes(dossiers),
                filters.filters(dossiers),
                filters.sorts(),
                dossiers.stream().map(rows::row).toList(),
                new UpcomingComposer(words, addresses).upcoming(dossiers),
                profiles.questionLabels(),
                profiles.message(dossiers),
                profiles.cards(dossiers),
                words.say("portfolio.foot", words.date(today)));
    }

    /** Without capitals and accents, so that the order is the same on every machine. */
    private static String folded(String title) {
        String split = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return split.toLowerCase(Locale.ROOT);
    }
}
