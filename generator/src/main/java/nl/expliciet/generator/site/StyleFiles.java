package nl.expliciet.generator.site;

import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.check.image.ImageCheck;
import nl.expliciet.generator.format.SiteFolder;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.model.Settings;

/** The files that all pages share: styles, scripts, fonts and the logo of the house. */
record StyleFiles(Outset outset, Styles styles) {
    private static final String STYLE = SiteFolder.STYLE.path("");
    private static final List<String> FONTS = List.of("Regular", "Semibold", "Italic");
    private static final List<String> SCRIPTS = List.of("address.js", "dossier.js", "portfolio.js");

    Map<String, Made> all() {
        Map<String, Made> files = new LinkedHashMap<>();
        Assets assets = styles.assets();
        files.put(STYLE + "pagina.css", Made.text(styles::screen));
        logo(files);
        for (String script : SCRIPTS) {
            files.put(STYLE + script, out -> out.write(assets.bytes("script/" + script)));
        }
        for (String weight : FONTS) {
            String font = "ExplicietSans-" + weight + ".woff2";
            files.put(STYLE + font, out -> out.write(assets.bytes("font/web/" + font)));
        }
        styles.fonts().forEach(font -> files.put(STYLE + font.file(), out -> out.write(font.bytes())));
        return files;
    }

    /** A logo that cannot be read is a finding: it stops a build, and the preview goes on without it. */
    private void logo(Map<String, Made> files) {
        Settings settings = outset.settings();
        String path = House.of(settings).logo();
        if (!path.isEmpty()) {
            String from = settings.theme().logo().value().orElseThrow();
            files.put(
                    path,
                    out -> out.write(ImageCheck.published(from, outset.source().bytes(from))
                            .orElseThrow(() -> new NoSuchFileException(from))));
        }
    }
}
