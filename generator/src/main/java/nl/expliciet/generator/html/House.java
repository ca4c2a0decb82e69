package nl.expliciet.generator.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.expliciet.generator.model.Settings;

/**
 * What pages show of the house style.
 *
 * @param footer at the foot of every page: its own text, else the organisation; empty for none
 * @param logo path below the output folder; empty for none
 * @param owner whose logo it is, for who does not see it
 * @param accent colour of headings, as {@code #RRGGBB}
 */
public record House(String footer, String logo, String owner, String accent) {
    private static final String ACCENT = "#154273";

    /** Pages without a house style. */
    public static final House NEUTRAL = new House("", "", "", ACCENT);

    private static final Pattern IMAGE = Pattern.compile("\\.(png|jpe?g|svg)$");

    /** The house of a portfolio. */
    public static House of(Settings settings) {
        String logo = settings.theme().logo().value().orElse("").toLowerCase(Locale.ROOT);
        Matcher image = IMAGE.matcher(logo);
        return new House(
                settings.theme()
                        .footer()
                        .value()
                        .or(() -> settings.organisation().value())
                        .orElse(""),
                image.find() ? "stijl/logo" + image.group() : "",
                settings.organisation()
                        .value()
                        .or(() -> settings.title().value())
                        .orElse("Logo"),
                settings.theme().colour().value().orElse(ACCENT));
    }
}
