package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.List;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.RepresentativeBody;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.view.RenderContext;

/** Makes the portfolio page: what asks attention first, then all dossiers, then all profiles. */
public final class PortfolioPageComposer {
  private final PageWords words;
  private final Knowledge knowledge;
  private final LocalDate today;

  /** A composer for the pages of a run. */
  public PortfolioPageComposer(RenderContext context) {
    this.words = new PageWords(context.messages(), context.formats());
    this.knowledge = context.knowledge();
    this.today = context.referenceDate();
  }

  /** The page of all dossiers. */
  public PortfolioPage compose(
      Settings settings, List<RepresentativeBody> bodies, List<DossierInsight> insights) {
    List<Dossier> dossiers = insights.stream().map(DossierInsight::dossier).toList();
    Addresses addresses = new Addresses("");
    Names names = new Names(words, bodies);
    ItemComposer items = new ItemComposer(words, knowledge, names, addresses);
    DossierRowComposer rows = new DossierRowComposer(words, names, addresses);
    FilterComposer filters = new FilterComposer(words, names);
    ProfileComposer profiles = new ProfileComposer(words, addresses, knowledge);
    return new PortfolioPage(
        settings.title().value().orElse(words.text("portfolio.titel")),
        settings.organisation().value().orElse(""),
        words.count("portfolio.lead", dossiers.size(), words.day(today)),
        new AttentionComposer(items, words, today).boxes(insights),
        filters.filters(dossiers),
        filters.sorts(),
        insights.stream().map(rows::row).toList(),
        profiles.questionLabels(),
        profiles.message(dossiers),
        profiles.cards(dossiers));
  }
}
