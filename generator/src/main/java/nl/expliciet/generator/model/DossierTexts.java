package nl.expliciet.generator.model;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.text.RichText;

/** All running text of a dossier with its addresses, in the order of the files: for links, glyphs and search. */
public final class DossierTexts {
    private final List<PlacedText> texts = new ArrayList<>();

    private DossierTexts() {}

    /** All Markdown of a dossier. */
    public static List<PlacedText> of(Dossier dossier) {
        DossierTexts all = new DossierTexts();
        all.add("samenvatting", dossier.identity().summary());
        all.challenge(dossier.challenge());
        dossier.parties().forEach(all::party);
        all.group("politiek", dossier.politics());
        all.design(dossier.design());
        all.profile(dossier.profile());
        dossier.answers().forEach(all::answer);
        all.group("organisatie", dossier.organisation());
        all.add("competitie", dossier.competition());
        all.group("regie", dossier.regie());
        all.control(dossier);
        dossier.agreements().forEach(all::agreement);
        dossier.chapters().forEach(chapter -> all.add("hoofdstukken." + chapter.id(), chapter.text()));
        dossier.evaluations().forEach(all::evaluation);
        return List.copyOf(all.texts);
    }

    private void challenge(Challenge challenge) {
        add("opgave.vraagstuk", challenge.question());
        add("opgave.meerwaarde", challenge.addedValue());
        list("opgave.wel", challenge.included());
        list("opgave.niet", challenge.excluded());
        partyTexts("opgave.beelden", "beeld", challenge.views());
        partyTexts("opgave.accenten", "accent", challenge.accents());
    }

    private void party(Party party) {
        add("partijen." + party.id() + ".inbreng", party.contribution());
        add("partijen." + party.id() + ".uittreding", party.exit());
    }

    private void design(Design design) {
        add("inrichting.motivering", design.motivation());
        group("inrichting.kenmerken", design.characteristics());
        group("inrichting.factsheet", design.factSheet());
    }

    private void profile(SixQuestionProfile profile) {
        scores("profiel.overeengekomen", profile.agreed());
        for (int i = 0; i < profile.positions().size(); i++) {
            String place = "profiel.posities." + (i + 1);
            scores(place, profile.positions().get(i).profile());
            add(place + ".toelichting", profile.positions().get(i).explanation());
        }
        for (int i = 0; i < profile.observations().size(); i++) {
            String place = "profiel.waarnemingen." + (i + 1);
            scores(place, profile.observations().get(i).profile());
            add(place + ".toelichting", profile.observations().get(i).explanation());
        }
    }

    private void scores(String place, Profile profile) {
        profile.scores()
                .forEach((question, score) -> add(place + "." + question.key() + ".toelichting", score.argument()));
    }

    private void answer(CheckAnswer answer) {
        String place = "checkvragen." + answer.list() + "." + answer.number();
        add(place + ".antwoord", answer.answer());
        add(place + ".nvt", answer.notApplicable());
    }

    private void control(Dossier dossier) {
        for (int i = 0; i < dossier.money().size(); i++) {
            add("financien." + (i + 1) + ".grondslag", dossier.money().get(i).basis());
        }
        for (int i = 0; i < dossier.moments().size(); i++) {
            add("momenten." + (i + 1) + ".toelichting", dossier.moments().get(i).explanation());
            add("momenten." + (i + 1) + ".uitkomst", dossier.moments().get(i).outcome());
        }
        for (int i = 0; i < dossier.consultations().size(); i++) {
            add(
                    "zienswijzen." + (i + 1) + ".kern",
                    dossier.consultations().get(i).core());
            add(
                    "zienswijzen." + (i + 1) + ".reactie",
                    dossier.consultations().get(i).reaction());
        }
        group("regeling", dossier.regulation());
        dossier.sources().forEach(source -> add("bronnen." + source.id() + ".vindplaats", source.location()));
    }

    private void agreement(ExplicitationAgreement agreement) {
        String place = "afspraken." + agreement.id();
        add(place + ".besluit", agreement.decision());
        partyTexts(place + ".standpunten", "standpunt", agreement.standpoints());
        add(place + ".tekst", agreement.text());
    }

    private void evaluation(EvaluationChapter evaluation) {
        String place = "evaluaties." + evaluation.id();
        judgement(place + ".meerwaarde", evaluation.addedValue());
        judgement(place + ".legitimiteit", evaluation.legitimacy());
        judgement(place + ".capaciteit", evaluation.capacity());
        list(place + ".lessen.eerste-orde", evaluation.lessons().first());
        list(place + ".lessen.tweede-orde", evaluation.lessons().second());
        list(place + ".lessen.derde-orde", evaluation.lessons().third());
        evaluation.steps().forEach((step, text) -> add(place + ".stappen." + step, text));
        for (Recommendation recommendation : evaluation.recommendations()) {
            add(place + ".aanbevelingen." + recommendation.id() + ".tekst", recommendation.text());
            add(place + ".aanbevelingen." + recommendation.id() + ".toelichting", recommendation.follow());
        }
        add(place + ".tekst", evaluation.text());
    }

    private void judgement(String place, Judgement judgement) {
        add(place + ".toelichting", judgement.overall().argument());
        for (int i = 0; i < judgement.perParty().size(); i++) {
            add(
                    place + ".per-partij." + (i + 1) + ".toelichting",
                    judgement.perParty().get(i).score().argument());
        }
    }

    private void group(String place, TextGroup group) {
        group.texts().forEach(text -> add(place + "." + text.key(), text.text()));
    }

    private void partyTexts(String place, String key, List<PartyText> partyTexts) {
        for (int i = 0; i < partyTexts.size(); i++) {
            add(place + "." + (i + 1) + "." + key, partyTexts.get(i).text());
        }
    }

    private void list(String place, List<RichText> items) {
        for (int i = 0; i < items.size(); i++) {
            add(place + "." + (i + 1), items.get(i));
        }
    }

    private void add(String place, Stated<RichText> text) {
        text.value().ifPresent(value -> add(place, value));
    }

    private void add(String place, RichText text) {
        if (!text.isEmpty()) {
            texts.add(new PlacedText(place, text));
        }
    }
}
