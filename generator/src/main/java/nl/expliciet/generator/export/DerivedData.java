package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.portfolio.Coverage;
import nl.expliciet.generator.portfolio.DossierSummary;
import nl.expliciet.generator.portfolio.Gap;
import nl.expliciet.generator.portfolio.Overdue;

/** What follows from a dossier on the reference date: the block {@code afgeleid}. */
final class DerivedData {
  private DerivedData() {}

  static ObjectNode of(DossierSummary summary) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ObjectNode counts = data.putObject("afspraken");
    for (AgreementStatus status : AgreementStatus.values()) {
      counts.put(status.key(), summary.count(status));
    }
    ArrayNode disputed = data.putArray("betwist");
    summary.disputed().forEach(agreement -> disputed.add(agreement.id()));
    ArrayNode overdue = data.putArray("te-laat");
    summary.overdue().forEach(item -> overdue(overdue.addObject(), item));
    questions(data, summary);
    ArrayNode gaps = data.putArray("kloven");
    summary.gaps().forEach(gap -> gap(gaps.addObject(), gap));
    summary.nextDecision().ifPresent(moment -> next(data.putObject("volgend-besluit"), moment));
    return data.put("bedrag-totaal", summary.knownMoney()).put("bedrag-onbekend", summary.unknownMoney());
  }

  private static void overdue(ObjectNode data, Overdue overdue) {
    data.put("soort", overdue.kind().key());
    if (!overdue.id().isEmpty()) {
      data.put("id", overdue.id());
    }
    if (!overdue.title().isEmpty()) {
      data.put("titel", overdue.title());
    }
    data.put("sinds", overdue.since().toString());
  }

  private static void questions(ObjectNode data, DossierSummary summary) {
    ArrayNode open = data.putArray("open");
    ArrayNode lists = data.putArray("dekking");
    for (Coverage list : summary.coverage()) {
      list.open().forEach(number -> open.add(String.format("%s-%02d", list.list(), number)));
      lists
          .addObject()
          .put("lijst", list.list())
          .put("vragen", list.total())
          .put("beantwoord", list.answered())
          .put("nvt", list.notApplicable())
          .put("open", list.open().size());
    }
  }

  private static void gap(ObjectNode data, Gap gap) {
    data.put("vraag", gap.question().key()).put("verschil", gap.difference());
    side(data.putObject("laagste"), gap.lowest());
    side(data.putObject("hoogste"), gap.highest());
  }

  private static void side(ObjectNode data, Gap.Side side) {
    data.put("score", side.score());
    ArrayNode parties = data.putArray("partijen");
    side.parties().forEach(party -> parties.add(party.id()));
  }

  private static void next(ObjectNode data, DecisionMoment moment) {
    moment.date().value().ifPresent(date -> data.put("datum", date.text()));
    data.put("orgaan", moment.body().value().map(Ref::id).orElse(Ref.UNKNOWN)).put("titel", moment.title());
  }
}
