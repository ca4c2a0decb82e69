package nl.expliciet.generator.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.shipped.Shipped;
import nl.expliciet.generator.view.ThemeFile;

/** Styles, scripts and fonts: those of a theme folder where it has them, else the built-in ones. */
public final class Assets {
    /** Every file that a theme folder can replace: templates, styles, words, scripts and fonts of pages. */
    public static final List<String> REPLACEABLE = List.of(
            "font/web/ExplicietSans-Italic.woff2",
            "font/web/ExplicietSans-Regular.woff2",
            "font/web/ExplicietSans-Semibold.woff2",
            "html/agenda.ftlh",
            "html/base.ftlh",
            "html/blocks.ftlh",
            "html/cover.ftlh",
            "html/dossier.ftlh",
            "html/gids.ftlh",
            "html/model.ftlh",
            "html/oplegger-odt-meta.ftlh",
            "html/oplegger-odt-styles.ftlh",
            "html/oplegger-odt.ftlh",
            "html/oplegger.ftlh",
            "html/organ.ftlh",
            "html/organen.ftlh",
            "html/portfolio.ftlh",
            "html/ronde.ftlh",
            "html/wijzigingen.ftlh",
            "message/en.properties",
            "message/nl.properties",
            "script/address.js",
            "script/dossier.js",
            "script/portfolio.js",
            "style/chart.css",
            "style/comments.css",
            "style/overview.css",
            "style/print.css",
            "style/screen.css");

    private final Optional<Path> theme;

    public Assets(Optional<Path> theme) {
        this.theme = theme;
    }

    /**
     * The bytes of a file such as {@code style/screen.css}.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public byte[] bytes(String path) {
        try {
            return ThemeFile.read(theme, path).orElseGet(() -> Shipped.bytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
