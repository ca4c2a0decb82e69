package nl.expliciet.generator.model;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.text.RichText;

/** All running text of a dossier with its addresses, in the order of the files: for links, glyphs and search. */
public final class DossierTexts {
    private final List<PlacedText> texts = new ArrayList<>();

    private DossierTexts() {}

    /** All Markdown of a dossier. */
    public static List<PlacedText> of(Dossier dossier) {
        DossierTexts all = new DossierTexts();
        all.add(Place.TOP.at("samenvatting"), dossier.identity().summary());
        all.challenge(dossier.challenge());
        dossier.parties().forEach(all::party);
        all.group(Place.TOP.at("politiek"), dossier.politics());
        all.design(dossier.design());
        all.profile(dossier.profile());
        dossier.answers().forEach(all::answer);
        all.group(Place.TOP.at("organisatie"), dossier.organisation());
        all.add(Place.TOP.at("competitie"), dossier.competition());
        all.group(Place.TOP.at("regie"), dossier.regie());
        all.control(dossier);
        dossier.agreements().forEach(all::agreement);
        dossier.chapters()
                .forEach(chapter -> all.add(Place.TOP.at("hoofdstukken").at(chapter.id()), chapter.text()));
        dossier.evaluations().forEach(all::evaluation);
        return List.copyOf(all.texts);
    }

    private void challenge(Challenge challenge) {
        add(Place.TOP.at("opgave").at("vraagstuk"), challenge.question());
        add(Place.TOP.at("opgave").at("meerwaarde"), challenge.addedValue());
        list(Place.TOP.at("opgave").at("wel"), challenge.included());
        list(Place.TOP.at("opgave").at("niet"), challenge.excluded());
        partyTexts(Place.TOP.at("opgave").at("beelden"), "beeld", challenge.views());
        partyTexts(Place.TOP.at("opgave").at("accenten"), "accent", challenge.accents());
    }

    private void party(Party party) {
        add(Place.TOP.at("partijen").at(party.id()).at("inbreng"), party.contribution());
        add(Place.TOP.at("partijen").at(party.id()).at("uittreding"), party.exit());
    }

    private void design(Design design) {
        add(Place.TOP.at("inrichting").at("motivering"), design.motivation());
        group(Place.TOP.at("inrichting").at("kenmerken"), design.characteristics());
        group(Place.TOP.at("inrichting").at("factsheet"), design.factSheet());
    }

    private void profile(SixQuestionProfile profile) {
        scores(Place.TOP.at("profiel").at("overeengekomen"), profile.agreed());
        for (int i = 0; i < profile.positions().size(); i++) {
            Place place = Place.TOP.at("profiel").at("posities").at(i + 1);
            scores(place, profile.positions().get(i).profile());
            add(place.at("toelichting"), profile.positions().get(i).explanation());
        }
        for (int i = 0; i < profile.observations().size(); i++) {
            Place place = Place.TOP.at("profiel").at("waarnemingen").at(i + 1);
            scores(place, profile.observations().get(i).profile());
            add(place.at("toelichting"), profile.observations().get(i).explanation());
        }
    }

    private void scores(Place place, Profile profile) {
        profile.scores()
                .forEach((question, score) -> add(place.at(question.key()).at("toelichting"), score.argument()));
    }

    private void answer(CheckAnswer answer) {
        Place place = Place.TOP.at("checkvragen").at(answer.list()).at(answer.number());
        add(place.at("antwoord"), answer.answer());
        add(place.at("nvt"), answer.notApplicable());
    }

    private void control(Dossier dossier) {
        for (int i = 0; i < dossier.money().size(); i++) {
            add(
                    Place.TOP.at("financien").at(i + 1).at("grondslag"),
                    dossier.money().get(i).basis());
        }
        for (int i = 0; i < dossier.moments().size(); i++) {
            add(
                    Place.TOP.at("momenten").at(i + 1).at("toelichting"),
                    dossier.moments().get(i).explanation());
            add(
                    Place.TOP.at("momenten").at(i + 1).at("uitkomst"),
                    dossier.moments().get(i).outcome());
        }
        for (int i = 0; i < dossier.consultations().size(); i++) {
            add(
                    Place.TOP.at("zienswijzen").at(i + 1).at("kern"),
                    dossier.consultations().get(i).core());
            add(
                    Place.TOP.at("zienswijzen").at(i + 1).at("reactie"),
                    dossier.consultations().get(i).reaction());
        }
        group(Place.TOP.at("regeling"), dossier.regulation());
        dossier.sources()
                .forEach(source -> add(Place.TOP.at("bronnen").at(source.id()).at("vindplaats"), source.location()));
    }

    private void agreement(ExplicitationAgreement agreement) {
        Place place = Place.TOP.at("afspraken").at(agreement.id());
        add(place.at("besluit"), agreement.decision());
        partyTexts(place.at("standpunten"), "standpunt", agreement.standpoints());
        add(place.at("tekst"), agreement.text());
    }

    private void evaluation(EvaluationChapter evaluation) {
        Place place = Place.TOP.at("evaluaties").at(evaluation.id());
        judgement(place.at("meerwaarde"), evaluation.addedValue());
        judgement(place.at("legitimiteit"), evaluation.legitimacy());
        judgement(place.at("capaciteit"), evaluation.capacity());
        list(place.at("lessen").at("eerste-orde"), evaluation.lessons().first());
        list(place.at("lessen").at("tweede-orde"), evaluation.lessons().second());
        list(place.at("lessen").at("derde-orde"), evaluation.lessons().third());
        evaluation.steps().forEach((step, text) -> add(place.at("stappen").at(step), text));
        for (Recommendation recommendation : evaluation.recommendations()) {
            add(place.at("aanbevelingen").at(recommendation.id()).at("tekst"), recommendation.text());
            add(place.at("aanbevelingen").at(recommendation.id()).at("toelichting"), recommendation.follow());
        }
        add(place.at("tekst"), evaluation.text());
    }

    private void judgement(Place place, Judgement judgement) {
        add(place.at("toelichting"), judgement.overall().argument());
        for (int i = 0; i < judgement.perParty().size(); i++) {
            add(
                    place.at("per-partij").at(i + 1).at("toelichting"),
                    judgement.perParty().get(i).score().argument());
        }
    }

    private void group(Place place, TextGroup group) {
        group.texts().forEach(text -> add(place.at(text.key()), text.text()));
    }

    private void partyTexts(Place place, String key, List<PartyText> partyTexts) {
        for (int i = 0; i < partyTexts.size(); i++) {
            add(place.at(i + 1).at(key), partyTexts.get(i).text());
        }
    }

    private void list(Place place, List<RichText> items) {
        for (int i = 0; i < items.size(); i++) {
            add(place.at(i + 1), items.get(i));
        }
    }

    private void add(Place place, Stated<RichText> text) {
        text.value().ifPresent(value -> add(place, value));
    }

    private void add(Place place, RichText text) {
        if (!text.isEmpty()) {
            texts.add(new PlacedText(place, text));
        }
    }
}
