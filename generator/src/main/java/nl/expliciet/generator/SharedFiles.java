package nl.expliciet.generator;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.export.OverviewExport;
import nl.expliciet.generator.export.SchemaExport;
import nl.expliciet.generator.html.Assets;
import nl.expliciet.generator.write.OutputFile;

/** The files that all pages share: styles, scripts, fonts, and the overviews as data. */
final class SharedFiles {
  private static final String STYLE = "stijl/";
  private static final List<String> FONTS = List.of("Regular", "Semibold", "Italic");
  private static final List<String> SCRIPTS = List.of("dossier.js", "portfolio.js");

  private final Composition composition;
  private final Styles styles;

  SharedFiles(Composition composition, Styles styles) {
    this.composition = composition;
    this.styles = styles;
  }

  List<OutputFile> data() {
    List<OutputFile> files = new ArrayList<>();
    var context = composition.context();
    files.add(
        OutputFile.text(
            "dossiers.json",
            OverviewExport.json(
                context.portfolio().settings(), context.referenceDate(), composition.all())));
    files.add(OutputFile.text("dossiers.csv", OverviewExport.csv(composition.all())));
    SchemaExport.files(context.messages().language())
        .forEach((name, schema) -> files.add(OutputFile.text("schema/" + name, schema)));
    return files;
  }

  List<OutputFile> style() {
    List<OutputFile> files = new ArrayList<>();
    Assets assets = styles.assets();
    files.add(OutputFile.text(STYLE + "pagina.css", styles.screen()));
    for (String script : SCRIPTS) {
      files.add(new OutputFile(STYLE + script, assets.bytes("script/" + script)));
    }
    for (String weight : FONTS) {
      String font = "ExplicietSans-" + weight + ".woff2";
      files.add(new OutputFile(STYLE + font, assets.bytes("font/web/" + font)));
    }
    return files;
  }
}
