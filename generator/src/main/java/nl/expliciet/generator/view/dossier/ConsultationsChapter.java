package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;

/** What representative bodies thought of it and what was done with that, and the rules of a joint regulation. */
final class ConsultationsChapter implements ChapterComposer {

  @Override
  public String id() {
    return "zienswijzen";
  }

  @Override
  public boolean applies(Scribe scribe) {
    return !scribe.dossier().consultations().isEmpty() || !scribe.dossier().regulation().isEmpty();
  }

  @Override
  public List<Block> compose(Scribe scribe) {
    List<Block> blocks = new ArrayList<>();
    if (!scribe.dossier().consultations().isEmpty()) {
      int number = scribe.dossier().consultations().size();
      blocks.add(scribe.lead(scribe.messages().count("zienswijzen.zin", number)));
      blocks.add(table(scribe));
    }
    blocks.addAll(TextGroups.list(scribe, "regeling", scribe.dossier().regulation()));
    return blocks;
  }

  private static DataTable table(Scribe scribe) {
    List<DataTable.Column> columns =
        List.of(
            new DataTable.Column(scribe.say("partij.orgaan"), "text", 18),
            new DataTable.Column(scribe.say("afspraak.datum"), "text", 13),
            new DataTable.Column(scribe.say("zienswijzen.kern"), "text", 26),
            new DataTable.Column(scribe.say("zienswijzen.reactie"), "text", 26),
            new DataTable.Column(scribe.say("zienswijzen.uitkomst"), "text", 17),
            new DataTable.Column(scribe.say("bron"), "text", 0));
    List<DataTable.Row> rows =
        scribe.dossier().consultations().stream()
            .map(consultation -> new DataTable.Row("", "", cells(scribe, consultation)))
            .toList();
    return new DataTable(scribe.say("hoofdstuk.zienswijzen"), false, "", columns, rows).withoutEmptyColumns();
  }

  private static List<Html> cells(Scribe scribe, Consultation consultation) {
    return List.of(
        scribe.stated(consultation.body(), scribe::body),
        scribe.statedDate(consultation.date()),
        scribe.statedText(consultation.core()),
        scribe.statedText(consultation.reaction()),
        scribe.statedLabel(consultation.outcome()),
        scribe.sources(consultation.sources()));
  }
}
