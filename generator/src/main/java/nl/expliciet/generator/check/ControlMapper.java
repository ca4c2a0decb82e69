package nl.expliciet.generator.check;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.format.ControlFormat;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.model.Acceptance;
import nl.expliciet.generator.model.CheckAnswer;
import nl.expliciet.generator.model.Consultation;
import nl.expliciet.generator.model.ConsultationOutcome;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.DocumentAction;
import nl.expliciet.generator.model.MomentKind;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Publication;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Source;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.read.Node;

/** Makes what a dossier says to those who control it: answers, money, moments, views, publication and sources. */
final class ControlMapper {
    private ControlMapper() {}

    static List<CheckAnswer> answers(Fields fields, List<Finding> findings) {
        List<CheckAnswer> answers = new ArrayList<>();
        for (Node.Entry list : fields.entries()) {
            for (Node.Entry question : new Fields(list.value(), findings).entries()) {
                if (question.key().strip().matches("\\d{1,3}")) {
                    int number = Integer.parseInt(question.key().strip());
                    answers.add(answer(list.key(), number, new Fields(question.value(), findings)));
                }
            }
        }
        return answers;
    }

    private static CheckAnswer answer(String list, int number, Fields fields) {
        boolean bare = !fields.bare().isAbsent();
        return new CheckAnswer(
                list,
                number,
                bare ? fields.bareProse() : fields.prose("antwoord"),
                bare ? Stated.absent() : fields.prose("nvt"),
                bare ? Stated.absent() : fields.ref("partij"),
                bare ? Stated.absent() : fields.date("datum"),
                fields.sources());
    }

    static Payment contribution(Fields fields) {
        return new Payment(
                fields.requiredRef("partij"),
                fields.whole("jaar", Shapes.YEAR).map(Long::intValue),
                fields.whole("bedrag", Shapes.EUROS),
                fields.prose("grondslag"),
                fields.sources());
    }

    static DecisionMoment moment(Fields fields) {
        return new DecisionMoment(
                fields.date("datum"),
                fields.ref("orgaan"),
                fields.choice("soort", MomentKind.class),
                fields.requiredWords("titel"),
                fields.prose("toelichting"),
                fields.prose("uitkomst"),
                fields.sources());
    }

    static Consultation consultation(Fields fields) {
        return new Consultation(
                fields.ref("orgaan"),
                fields.date("datum"),
                fields.prose("kern"),
                fields.prose("reactie"),
                fields.choice("uitkomst", ConsultationOutcome.class),
                fields.sources());
    }

    static Publication publication(Fields fields) {
        Fields publisher = fields.inner("uitgever");
        return new Publication(
                publisher.words("naam"),
                publisher.words("tooi"),
                fields.words("categorie"),
                fields.list("handelingen", ControlMapper::action),
                fields.words("adres"),
                fields.inner("archief").named(ControlFormat.ARCHIVE));
    }

    private static Publication.Action action(Fields fields) {
        return new Publication.Action(fields.choice("soort", DocumentAction.class), fields.dateTime("tijd"));
    }

    static Source source(Fields fields) {
        return new Source(
                fields.requiredWords("id"),
                fields.requiredWords("titel"),
                fields.words("kort"),
                fields.prose("vindplaats"));
    }

    static Acceptance acceptance(Fields fields) {
        return new Acceptance(
                fields.requiredWords("code"),
                fields.words("plaats")
                        .value()
                        .filter(place -> !place.equals(Ref.UNKNOWN))
                        .orElse(""),
                fields.requiredWords("reden"));
    }
}
