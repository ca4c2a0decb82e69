package nl.expliciet.generator.model;

/**
 * The house style ({@code thema}).
 *
 * @param colour accent colour as {@code #RRGGBB}
 * @param font family of text and headings; the name of a built-in one
 * @param logo path of an image below the source folder
 */
public record Theme(
    Stated<String> colour,
    Stated<String> font,
    Stated<String> logo,
    Stated<String> footer,
    Stated<Paper> paper) {
  /** The neutral style. */
  public static final Theme NEUTRAL =
      new Theme(
          Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());
}
