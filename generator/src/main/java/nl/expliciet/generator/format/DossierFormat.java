package nl.expliciet.generator.format;

import static nl.expliciet.generator.format.Shapes.BODY;
import static nl.expliciet.generator.format.Shapes.DATE;
import static nl.expliciet.generator.format.Shapes.ID;
import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.PARTY;
import static nl.expliciet.generator.format.Shapes.PERIOD;
import static nl.expliciet.generator.format.Shapes.PROSE;
import static nl.expliciet.generator.format.Shapes.SCORE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.block;
import static nl.expliciet.generator.format.Shapes.items;
import static nl.expliciet.generator.format.Shapes.optional;
import static nl.expliciet.generator.format.Shapes.required;
import static nl.expliciet.generator.format.Shapes.settings;
import static nl.expliciet.generator.format.Shapes.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.expliciet.generator.format.Shape.Block;
import nl.expliciet.generator.format.Shape.Choice;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.ConsultationOutcome;
import nl.expliciet.generator.model.DocumentAction;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.LegalVehicle;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Role;
import nl.expliciet.generator.model.Tier;

/** The keys of dossier.yaml. */
public final class DossierFormat {
  private static final Shape SIGNATURE =
      settings(
          "signature",
          required("partij", PARTY),
          optional("naam", WORDS),
          optional("functie", WORDS),
          optional("datum", DATE));

  private static final Shape CHALLENGE =
      block(
          "challenge",
          required("vraagstuk", PROSE),
          optional("meerwaarde", PROSE),
          optional("wel", items(PROSE)),
          optional("niet", items(PROSE)),
          optional("beelden", items(block("view", required("partij", PARTY), required("beeld", PROSE)))),
          optional(
              "accenten", items(block("accent", required("partij", PARTY), required("accent", PROSE)))));

  private static final List<Field> PARTY_DETAILS =
      List.of(
          optional("rol", Choice.of(Role.class)),
          optional("inbreng", PROSE),
          optional("orgaan", BODY),
          optional("toetreding", DATE),
          optional("uittreding", PROSE));

  /** A party written out in full; in a dossier a bare id names a shared one. */
  public static final Block SHARED_PARTY = party(true);

  /** A party of a dossier: in full, or the id of a shared one with what differs. */
  public static final Block PARTY_OF_DOSSIER = party(false).orBare("id");

  private static final Shape DESIGN =
      block(
          "design",
          required("nadruk", items(Choice.of(GovernancePerspective.class))),
          required("variant", Choice.of(BaseVariant.class)),
          optional("cement", ONE_TO_FIVE),
          optional("samenstelling", ONE_TO_FIVE),
          optional("vehikel", Choice.of(LegalVehicle.class)),
          optional("motivering", PROSE),
          optional(
              "kenmerken",
              texts(
                  "characteristics",
                  "initiatief",
                  "doel",
                  "financiering",
                  "omvang",
                  "benadering",
                  "departement",
                  "invloed-rijk")),
          optional(
              "factsheet",
              texts("factSheet", "vehikels", "economic-board", "focus", "werkwijze", "cultuur")));

  private static final Shape PROFILE =
      block(
          "profile",
          optional("overeengekomen", block("agreedProfile", scores())),
          optional(
              "posities",
              items(
                  block(
                      "position",
                      and(scores(), required("partij", PARTY), optional("toelichting", PROSE))))),
          optional(
              "waarnemingen",
              items(
                  block(
                      "observation",
                      and(
                          scores(),
                          required("door", WORDS),
                          optional("datum", DATE),
                          optional("toelichting", PROSE))))));

  private static final Shape ANSWER =
      block(
              "answer",
              optional("antwoord", PROSE),
              optional("nvt", PROSE),
              optional("partij", PARTY),
              optional("datum", DATE))
          .orBare("antwoord");

  private static final Shape CONTRIBUTION =
      block(
          "contribution",
          required("partij", PARTY),
          optional("jaar", new Shape.Whole(1900, 2200)),
          optional("bedrag", new Shape.Whole(0, 10_000_000_000_000L)),
          optional("grondslag", PROSE));

  private static final Shape MOMENT =
      block(
          "moment",
          optional("datum", DATE),
          optional("orgaan", BODY),
          optional("soort", Choice.of(MomentKind.class)),
          required("titel", WORDS),
          optional("toelichting", PROSE),
          optional("uitkomst", PROSE));

  private static final Shape PUBLICATION =
      settings(
          "publication",
          optional("uitgever", settings("publisher", required("naam", WORDS), optional("tooi", WORDS))),
          optional("categorie", WORDS),
          optional(
              "handelingen",
              items(
                  settings(
                      "documentAction",
                      required("soort", Choice.of(DocumentAction.class)),
                      required("tijd", new Shape.Instant())))),
          optional("adres", WORDS),
          optional(
              "archief",
              settings(
                  "archive",
                  optional("kenmerk", WORDS),
                  optional("bron", WORDS),
                  optional("waardering", WORDS),
                  optional("archiefvormer", WORDS),
                  optional("beperking", WORDS))));

  private static final Shape CONSULTATION =
      block(
          "consultation",
          required("orgaan", BODY),
          optional("datum", DATE),
          optional("kern", PROSE),
          optional("reactie", PROSE),
          optional("uitkomst", Choice.of(ConsultationOutcome.class)));

  /** All of dossier.yaml. */
  public static final Block DOSSIER = settings("dossier", dossier());

  private DossierFormat() {}

  private static Field[] dossier() {
    List<Field> fields = new ArrayList<>();
    fields.addAll(identity());
    fields.addAll(arrangement());
    fields.addAll(control());
    return fields.toArray(Field[]::new);
  }

  private static List<Field> identity() {
    return List.of(
        required("titel", WORDS),
        required("soort", Choice.known(ArrangementKind.class)),
        required("status", Choice.known(DossierStatus.class)),
        optional("aard", Choice.known(Nature.class)),
        optional("samenvatting", PROSE),
        optional("vastgesteld", DATE),
        optional("looptijd", PERIOD),
        optional(
            "herijking",
            settings(
                "recalibration",
                optional("laatste", DATE),
                optional("interval", new Shape.Interval()))),
        optional(
            "secretariaat",
            settings("secretariat", optional("organisatie", WORDS), optional("contact", WORDS))),
        optional("ondertekening", items(SIGNATURE)));
  }

  private static List<Field> arrangement() {
    return List.of(
        required("opgave", CHALLENGE),
        required("partijen", items(PARTY_OF_DOSSIER)),
        optional("politiek", texts("politics", "richting", "ruimte", "bijsturing")),
        required("inrichting", DESIGN),
        optional("profiel", PROFILE),
        optional(
            "checkvragen",
            new Shape.Table(ID, new Shape.Table(new Shape.Whole(1, 999), ANSWER))),
        optional("afspraken", items(AgreementFormat.INLINE)),
        optional(
            "organisatie", texts("organisation", "kernwaarden", "levend-houden", "prestaties")),
        optional("competitie", PROSE),
        optional("regie", texts("regie", "opdrachtgever", "regisseur", "integriteit", "team")));
  }

  private static List<Field> control() {
    return List.of(
        optional("financien", items(CONTRIBUTION)),
        optional("momenten", items(MOMENT)),
        optional("zienswijzen", items(CONSULTATION)),
        optional(
            "regeling",
            texts("regulation", "zienswijze", "participatie", "evaluatie", "uittreding")),
        optional("publicatie", PUBLICATION),
        optional(
            "bronnen",
            items(
                settings(
                    "source",
                    required("id", ID),
                    required("titel", WORDS),
                    optional("vindplaats", PROSE)))),
        optional(
            "accepteer",
            items(
                settings(
                    "acceptance",
                    required("code", WORDS),
                    optional("plaats", WORDS),
                    required("reden", WORDS)))));
  }

  private static Block party(boolean complete) {
    List<Field> fields = new ArrayList<>();
    fields.add(required("id", ID));
    fields.add(new Field("naam", WORDS, complete));
    fields.add(new Field("laag", Choice.of(Tier.class), complete));
    fields.addAll(PARTY_DETAILS);
    return block(complete ? "sharedParty" : "party", fields.toArray(Field[]::new));
  }

  private static Field[] scores() {
    return Arrays.stream(ProfileQuestion.values())
        .map(question -> optional(question.key(), SCORE))
        .toArray(Field[]::new);
  }

  private static Field[] and(Field[] fields, Field... more) {
    List<Field> all = new ArrayList<>(List.of(more));
    all.addAll(List.of(fields));
    return all.toArray(Field[]::new);
  }
}
