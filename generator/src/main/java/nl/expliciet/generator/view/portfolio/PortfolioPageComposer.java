package nl.expliciet.generator.view.portfolio;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Counted;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.view.RenderContext;

/** Makes the portfolio page: what asks attention first, then all dossiers, then all profiles. */
public final class PortfolioPageComposer {
    private static final Comparator<Contribution> BY_TITLE = Comparator.comparing(
                    (Contribution dossier) -> folded(dossier.title()))
            .thenComparing(Contribution::id);

    private final Guide guide;
    private final Knowledge knowledge;
    private final LocalDate today;
    private final Settings settings;
    private final List<RepresentativeBody> bodies;

    /** A composer for the pages of a run. */
    public PortfolioPageComposer(RenderContext context) {
        this.guide = new Guide(context, new Addresses(""));
        this.knowledge = context.knowledge();
        this.today = context.referenceDate();
        this.settings = context.portfolio().settings();
        this.bodies = context.portfolio().bodies();
    }

    /** The page of all dossiers. */
    public PortfolioPage compose(List<Contribution> all) {
        Counted<Contribution> counted = Counted.of(all.stream().sorted(BY_TITLE).toList());
        List<Contribution> dossiers = counted.all();
        DossierRowComposer rows = new DossierRowComposer(guide);
        DossierTable table = rows.table(dossiers);
        FilterComposer filters = new FilterComposer(guide);
        ProfileComposer profiles = new ProfileComposer(guide, knowledge);
        QuestionComposer questions = new QuestionComposer(guide, knowledge, dossiers);
        List<ProfileCard> cards = profiles.cards(dossiers);
        return new PortfolioPage(
                guide.messages().language().key(),
                settings.title().value().orElse(guide.say("portfolio.titel")),
                settings.organisation().value().orElse(""),
                guide.count("portfolio.lead", dossiers.size(), guide.date(today)),
                new AttentionComposer(new ItemComposer(guide, knowledge), today, dossiers).boxes(),
                filters.filters(dossiers),
                filters.sorts(table.silent()),
                table,
                new UpcomingComposer(guide, bodies).upcoming(dossiers),
                new RelationComposer(guide, dossiers).blocks(),
                profiles.questionLabels(),
                profiles.message(dossiers),
                cards,
                profiles.table(cards),
                questions.grid(),
                questions.table(),
                rows.table(counted.examples()),
                guide.foot(today, all.stream()));
    }

    /** Without capitals and accents, so that the order is the same on every machine. */
    private static String folded(String title) {
        String split = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return split.toLowerCase(Locale.ROOT);
    }
}
