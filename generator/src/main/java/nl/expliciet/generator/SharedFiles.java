package nl.expliciet.generator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.expliciet.generator.export.OverviewExport;
import nl.expliciet.generator.export.SchemaExport;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.html.House;
import nl.expliciet.generator.model.Settings;
import nl.expliciet.generator.source.SourceTree;
import nl.expliciet.generator.write.OutputFile;

/** The files that all pages share: styles, scripts, fonts, and the overviews as data. */
final class SharedFiles {
    private static final String STYLE = "stijl/";
    private static final List<String> FONTS = List.of("Regular", "Semibold", "Italic");
    private static final List<String> SCRIPTS = List.of("dossier.js", "portfolio.js");

    private final SourceTree source;
    private final Composition composition;
    private final Styles styles;

    SharedFiles(SourceTree source, Composition composition, Styles styles) {
        this.source = source;
        this.composition = composition;
        this.styles = styles;
    }

    List<OutputFile> data() {
        List<OutputFile> files = new ArrayList<>();
        var context = composition.context();
        files.add(OutputFile.text(
                "dossiers.json",
                OverviewExport.json(
                        context.portfolio().settings(), context.referenceDate(), composition.contributions())));
        files.add(OutputFile.text("dossiers.csv", OverviewExport.csv(composition.contributions())));
        SchemaExport.files(context.messages().language())
                .forEach((name, schema) -> files.add(OutputFile.text("schema/" + name, schema)));
        return files;
    }

    List<OutputFile> style() {
        List<OutputFile> files = new ArrayList<>();
        Assets assets = styles.assets();
        files.add(OutputFile.text(STYLE + "pagina.css", styles.screen()));
        logo().ifPresent(files::add);
        for (String script : SCRIPTS) {
            files.add(new OutputFile(STYLE + script, assets.bytes("script/" + script)));
        }
        for (String weight : FONTS) {
            String font = "ExplicietSans-" + weight + ".woff2";
            files.add(new OutputFile(STYLE + font, assets.bytes("font/web/" + font)));
        }
        styles.fonts().forEach(font -> files.add(new OutputFile(STYLE + font.file(), font.bytes())));
        return files;
    }

    /** The preview goes on without a logo that cannot be read; a build was stopped by the finding. */
    private Optional<OutputFile> logo() {
        Settings settings = composition.context().portfolio().settings();
        String path = House.of(settings).logo();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OutputFile(
                    path, source.bytes(settings.theme().logo().value().orElseThrow())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
