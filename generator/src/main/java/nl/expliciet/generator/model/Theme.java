package nl.expliciet.generator.model;

/**
 * The house style ({@code thema}).
 *
 * @param colour accent colour as {@code #RRGGBB}
 * @param font typeface of text, headings and charts
 * @param logo path of an image below the source folder
 */
public record Theme(
        Stated<String> colour, Stated<Typeface> font, Stated<String> logo, Stated<String> footer, Stated<Paper> paper) {
    /** The neutral style. */
    public static final Theme NEUTRAL =
            new Theme(Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent(), Stated.absent());
}
