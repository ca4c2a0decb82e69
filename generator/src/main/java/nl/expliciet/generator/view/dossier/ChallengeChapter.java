package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.model.Challenge;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.PartyText;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Facts;
import nl.expliciet.generator.view.block.Prose;
import nl.expliciet.generator.view.block.SubHeading;

/** The challenge, how each party sees it, who takes part and what room politics leaves (steps 1, 2 and the side step). */
final class ChallengeChapter implements ChapterComposer {

  @Override
  public String id() {
    return "opgave";
  }

  @Override
  public boolean applies(Scribe scribe) {
    return true;
  }

  @Override
  public List<Block> compose(Scribe scribe) {
    List<Block> blocks = new ArrayList<>();
    Challenge challenge = scribe.dossier().challenge();
    stated(scribe, "opgave.vraagstuk", challenge.question(), blocks);
    stated(scribe, "opgave.meerwaarde", challenge.addedValue(), blocks);
    scope(scribe, challenge, blocks);
    sources(scribe, challenge, blocks);
    perParty(scribe, "opgave.beelden", challenge.views(), blocks);
    perParty(scribe, "opgave.accenten", challenge.accents(), blocks);
    blocks.add(SubHeading.wide(scribe.say("opgave.partijen"), "partijen"));
    blocks.add(parties(scribe));
    blocks.addAll(TextGroups.list(scribe, "politiek", scribe.dossier().politics()));
    return blocks;
  }

  private static void stated(Scribe scribe, String key, Stated<RichText> text, List<Block> blocks) {
    if (text.isAbsent()) {
      return;
    }
    blocks.add(new SubHeading(scribe.say(key), ""));
    text.value().ifPresent(known -> blocks.add(new Prose(scribe.numberedText(known))));
    if (text.isUnknown()) {
      blocks.add(scribe.paragraph(scribe.statedText(text)));
    }
  }

  private static void scope(Scribe scribe, Challenge challenge, List<Block> blocks) {
    List<Facts.Fact> facts =
        Stream.of(
                scribe.fact("opgave.wel", bullets(scribe, challenge.included())),
                scribe.fact("opgave.niet", bullets(scribe, challenge.excluded())))
            .flatMap(Optional::stream)
            .toList();
    if (!facts.isEmpty()) {
      blocks.add(new Facts("list", facts));
    }
  }

  private static Html bullets(Scribe scribe, List<RichText> items) {
    if (items.isEmpty()) {
      return Html.EMPTY;
    }
    StringBuilder list = new StringBuilder("<ul>");
    items.forEach(item -> list.append("<li>").append(scribe.inCell(item).markup()).append("</li>"));
    return new Html(list.append("</ul>").toString());
  }

  private static void sources(Scribe scribe, Challenge challenge, List<Block> blocks) {
    if (!challenge.sources().isEmpty()) {
      blocks.add(scribe.sourceLine(challenge.sources()));
    }
  }

  private static void perParty(Scribe scribe, String key, List<PartyText> texts, List<Block> blocks) {
    if (texts.isEmpty()) {
      return;
    }
    blocks.add(SubHeading.wide(scribe.say(key), ""));
    List<DataTable.Column> columns =
        List.of(
            new DataTable.Column(scribe.say("partij"), "text", 26),
            new DataTable.Column(scribe.say(key + ".kolom"), "text", 58),
            new DataTable.Column(scribe.say("bron"), "text", 16));
    List<DataTable.Row> rows =
        texts.stream()
            .map(t -> List.of(scribe.party(t.party()), scribe.statedText(t.text()), scribe.sources(t.sources())))
            .map(cells -> new DataTable.Row("", "", cells))
            .toList();
    blocks.add(new DataTable(scribe.say(key), false, "", columns, rows).withoutEmptyColumns());
  }

  private static DataTable parties(Scribe scribe) {
    List<DataTable.Column> columns =
        List.of(
            new DataTable.Column(scribe.say("partij"), "text", 20),
            new DataTable.Column(scribe.say("partij.rol"), "text", 11),
            new DataTable.Column(scribe.say("partij.inbreng"), "text", 26),
            new DataTable.Column(scribe.say("partij.orgaan"), "text", 14),
            new DataTable.Column(scribe.say("partij.toetreding"), "text", 19),
            new DataTable.Column(scribe.say("bron"), "text", 10));
    List<DataTable.Row> rows = scribe.dossier().parties().stream().map(p -> party(scribe, p)).toList();
    return new DataTable(scribe.say("opgave.partijen"), false, "", columns, rows).withoutEmptyColumns();
  }

  private static DataTable.Row party(Scribe scribe, Party party) {
    Html name = Html.text(party.name()).plus(new Html("<div class=\"second\">"))
        .plus(scribe.statedLabel(party.tier())).plus(new Html("</div>"));
    Html entry = scribe.statedDate(party.entry());
    Html exit = scribe.statedText(party.exit());
    Html both =
        exit.isEmpty()
            ? entry
            : entry.plus(new Html("<div class=\"second\">" + Html.escape(scribe.say("partij.uittreding")) + " "))
                .plus(exit)
                .plus(new Html("</div>"));
    return new DataTable.Row(
        DossierLinks.party(party.id()),
        "",
        List.of(
            name,
            scribe.statedLabel(party.role()),
            scribe.statedText(party.contribution()),
            scribe.stated(party.body(), scribe::body),
            both,
            scribe.sources(party.sources())));
  }
}
