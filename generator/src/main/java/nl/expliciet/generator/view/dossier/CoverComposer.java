package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.expliciet.generator.chart.Roof;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Tier;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Icons;

/** Composes the first page of a dossier. */
final class CoverComposer {
  private final Scribe scribe;

  CoverComposer(Scribe scribe) {
    this.scribe = scribe;
  }

  CoverView compose() {
    CoverProfile profile = new CoverProfile(scribe);
    return new CoverView(
        scribe.statedText(scribe.dossier().identity().summary()),
        new Html(Roof.svg()),
        storeys(true),
        storeys(false),
        List.of(count(AgreementStatus.AGREED), count(AgreementStatus.PROPOSED)),
        agreedNote(),
        profile.note(),
        profile.radar(),
        new CoverAttention(scribe).items(),
        next(),
        new CoverMoney(scribe).money());
  }

  private List<CoverView.Storey> storeys(boolean government) {
    Map<Tier, List<String>> names = new EnumMap<>(Tier.class);
    List<String> unknown = new ArrayList<>();
    for (Party party : scribe.dossier().parties()) {
      Optional<Tier> tier = party.tier().value();
      if (tier.isEmpty()) {
        unknown.add(party.name());
      } else if (tier.get().isGovernment() == government) {
        names.computeIfAbsent(tier.get(), key -> new ArrayList<>()).add(party.name());
      }
    }
    List<CoverView.Storey> storeys = new ArrayList<>();
    names.forEach((tier, parties) -> storeys.add(storey(tier, parties)));
    if (!government && !unknown.isEmpty()) {
      storeys.add(new CoverView.Storey(scribe.say("voorblad.geld.rest"), String.join(", ", unknown)));
    }
    return storeys;
  }

  private CoverView.Storey storey(Tier tier, List<String> parties) {
    String label =
        parties.size() > 1
            ? scribe.say("laag.meer." + tier.key()) + " (" + parties.size() + ")"
            : scribe.messages().label(tier);
    return new CoverView.Storey(label, String.join(", ", parties));
  }

  private CoverView.Count count(AgreementStatus status) {
    String word = scribe.messages().label(status).toLowerCase(Locale.ROOT);
    return new CoverView.Count(
        String.valueOf(scribe.insight().count(status)), Icons.status(status, word));
  }

  private Html agreedNote() {
    int total = scribe.dossier().agreements().size();
    if (total == 0) {
      return Html.text(scribe.say("voorblad.geen-afspraken"));
    }
    List<String> others = new ArrayList<>();
    for (AgreementStatus status :
        List.of(AgreementStatus.DISPUTED, AgreementStatus.REVISED, AgreementStatus.LAPSED)) {
      int number = scribe.insight().count(status);
      if (number > 0) {
        others.add(number + " " + scribe.messages().label(status).toLowerCase(Locale.ROOT));
      }
    }
    String further =
        others.isEmpty() ? "" : scribe.say("voorblad.verder", scribe.formats().list(others)) + " ";
    String chapter = Html.link("#afspraken", scribe.say("voorblad.hoofdstuk", 2)).markup();
    String all = scribe.messages().count("voorblad.alle", total, "\u0000").replace("\u0000", chapter);
    return new Html(Html.escape(further) + all);
  }

  private CoverView.Next next() {
    List<DecisionMoment> upcoming = scribe.insight().upcoming();
    if (upcoming.isEmpty()) {
      Html none = Html.text(scribe.say("voorblad.volgend.onbekend"));
      return new CoverView.Next(Html.EMPTY, Html.EMPTY, Html.EMPTY, none);
    }
    DecisionMoment first = upcoming.get(0);
    return new CoverView.Next(
        scribe.statedDate(first.date()),
        scribe.stated(first.body(), scribe::body),
        Html.text(scribe.say("voorblad.gevraagd", first.title())),
        upcoming.size() > 1 ? after(upcoming.get(1)) : Html.EMPTY);
  }

  private Html after(DecisionMoment moment) {
    String day = moment.date().value().map(scribe.formats()::date).orElse("");
    String body = moment.body().value().map(scribe::bodyName).orElse(moment.title());
    return Html.text(scribe.say("voorblad.daarna", day, body));
  }
}
