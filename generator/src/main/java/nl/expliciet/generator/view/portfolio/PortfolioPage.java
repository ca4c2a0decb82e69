package nl.expliciet.generator.view.portfolio;

import java.util.List;

/**
 * The portfolio, ready to show.
 *
 * @param lead how many dossiers and on which day
 * @param questions the six questions, in order
 * @param profilesMessage what is to be seen in the profiles; empty when there are none
 * @param profiles the ideal type first
 */
public record PortfolioPage(
    String title,
    String organisation,
    String lead,
    List<AttentionBox> attention,
    List<Filter> filters,
    List<Filter.Option> sorts,
    List<DossierRow> rows,
    List<String> questions,
    String profilesMessage,
    List<ProfileCard> profiles) {
  public PortfolioPage {
    attention = List.copyOf(attention);
    filters = List.copyOf(filters);
    sorts = List.copyOf(sorts);
    rows = List.copyOf(rows);
    questions = List.copyOf(questions);
    profiles = List.copyOf(profiles);
  }
}
