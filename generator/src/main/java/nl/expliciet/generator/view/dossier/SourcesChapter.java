package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Attachment;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.SubHeading;

/** Where the facts come from, and the files that go with the dossier. */
final class SourcesChapter implements ChapterComposer {

  @Override
  public String id() {
    return "bronnen";
  }

  @Override
  public boolean applies(Scribe scribe) {
    return !scribe.dossier().sources().isEmpty() || !scribe.dossier().attachments().isEmpty();
  }

  @Override
  public List<Block> compose(Scribe scribe) {
    List<Block> blocks = new ArrayList<>();
    if (!scribe.dossier().sources().isEmpty()) {
      blocks.add(sources(scribe));
    }
    if (!scribe.dossier().attachments().isEmpty()) {
      blocks.add(SubHeading.wide(scribe.say("bijlagen"), "bijlagen"));
      blocks.add(attachments(scribe));
    }
    return blocks;
  }

  private static DataTable sources(Scribe scribe) {
    List<DataTable.Column> columns =
        List.of(
            new DataTable.Column(scribe.say("bron"), "text", 16),
            new DataTable.Column(scribe.say("bronnen.titel"), "text", 44),
            new DataTable.Column(scribe.say("bronnen.vindplaats"), "text", 40));
    List<DataTable.Row> rows =
        scribe.dossier().sources().stream().map(source -> row(scribe, source)).toList();
    return new DataTable(scribe.say("hoofdstuk.bronnen"), false, "", columns, rows).withoutEmptyColumns();
  }

  private static DataTable.Row row(Scribe scribe, Source source) {
    return new DataTable.Row(
        DossierLinks.source(source.id()),
        "",
        List.of(Html.text(source.id()), Html.text(source.title()), scribe.statedText(source.location())));
  }

  private static DataTable attachments(Scribe scribe) {
    List<DataTable.Column> columns =
        List.of(
            new DataTable.Column(scribe.say("bijlagen.bestand"), "text", 70),
            new DataTable.Column(scribe.say("bijlagen.grootte"), "figure", 30));
    List<DataTable.Row> rows =
        scribe.dossier().attachments().stream().map(file -> row(scribe, file)).toList();
    return new DataTable(scribe.say("bijlagen"), false, "", columns, rows);
  }

  private static DataTable.Row row(Scribe scribe, Attachment file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String size = scribe.say("bijlagen.kilobyte", Math.max(1, (file.bytes() + 512) / 1024));
    return new DataTable.Row("", "", List.of(Html.link(DossierLinks.attachment(file.path()), name), Html.text(size)));
  }
}
