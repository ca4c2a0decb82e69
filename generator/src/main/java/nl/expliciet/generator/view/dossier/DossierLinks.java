package nl.expliciet.generator.view.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.expliciet.generator.view.LinkTargets;

/** Where links in the texts of a dossier lead: anchors of its own page, pages of other dossiers, its attachments. */
public record DossierLinks(Set<String> dossierIds, String notePrefix) implements LinkTargets {
  private static final Map<String, UnaryOperator<String>> ANCHORS =
      Map.of(
          "afspraak", DossierLinks::agreement,
          "partij", DossierLinks::party,
          "vraag", DossierLinks::question,
          "hoofdstuk", DossierLinks::chapter,
          "bron", DossierLinks::source);
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** The anchor of an agreement. */
  public static String agreement(String id) {
    return "afspraak-" + id;
  }

  /** The anchor of a party. */
  public static String party(String id) {
    return "partij-" + id;
  }

  /** The anchor of a check question, by an id such as {@code rechtmatig-02}. */
  public static String question(String id) {
    return "vraag-" + id;
  }

  /** The anchor of a free chapter. */
  public static String chapter(String id) {
    return "hoofdstuk-" + id;
  }

  /** The anchor of a source. */
  public static String source(String id) {
    return "bron-" + id;
  }

  /** The anchor of a recommendation. */
  public static String recommendation(String id) {
    return "aanbeveling-" + id;
  }

  /** The same links for another chapter, with notes of its own. */
  public DossierLinks withNotes(String prefix) {
    return new DossierLinks(dossierIds, prefix);
  }

  @Override
  public Optional<String> href(String target) {
    int colon = target.indexOf(':');
    if (colon < 0) {
      return target.startsWith("#") ? Optional.of(target) : file(target);
    }
    String scheme = target.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
    String rest = target.substring(colon + 1);
    if (scheme.equals("dossier")) {
      return Optional.of(rest).filter(dossierIds::contains).map(id -> "../" + id + "/index.html");
    }
    if (ANCHORS.containsKey(scheme)) {
      return Optional.of("#" + ANCHORS.get(scheme).apply(rest));
    }
    return SCHEMES.contains(scheme) ? Optional.of(target) : Optional.empty();
  }

  @Override
  public Optional<String> file(String target) {
    String path = target.replaceFirst("^\\.{1,2}/", "");
    boolean below = path.startsWith("bijlagen/") && !path.contains("..") && !path.contains("\\");
    return below ? Optional.of(path) : Optional.empty();
  }
}
