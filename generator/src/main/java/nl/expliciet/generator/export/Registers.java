package nl.expliciet.generator.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.expliciet.generator.across.BodyPortfolio;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.across.Participation.Direction;
import nl.expliciet.generator.export.Register.Owned;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.format.Shapes;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Payment;
import nl.expliciet.generator.model.Ref;

/** All registers: bodies, and what dossiers hold of parties, agreements, moments, money, views and questions. */
final class Registers {
    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final Shape<Integer> YEAR = Scalar.Whole.of(0, 9999);

    private static final Register<BodyPortfolio> BODIES = new Register<>(
            "organen",
            List.of(
                    Column.text("id", one -> one.body().id()),
                    Column.text("naam", one -> one.body().name()),
                    Column.text("soort", one -> one.body().kind().key()),
                    Column.list(
                            "dossiers",
                            one -> one.participations().stream()
                                    .map(part -> part.dossier().id())
                                    .toList())),
            source -> source.bodies().stream());

    private static final Register<Owned<Contribution.Party>> PARTIES = Register.of(
            "partijen",
            Contribution::parties,
            List.of(
                    Column.text("id", row -> row.one().id()),
                    Column.text("naam", row -> row.one().name()),
                    Column.stated("orgaan", row -> row.one().body().map(Ref::id)),
                    Column.some("inbreng", row -> some(row.one().contribution()))));

    private static final Register<Owned<Contribution.Agreement>> AGREEMENTS = Register.of(
            "afspraken",
            Contribution::agreements,
            List.of(
                    Column.text("id", row -> row.one().id()),
                    Column.text("titel", row -> row.one().title()),
                    Column.text("status", row -> row.one().status().key()),
                    Column.list("van", row -> ids(row.one().promisedBy())),
                    Column.list("aan", row -> ids(row.one().promisedTo())),
                    Column.stated(
                            "herijken-voor", row -> row.one().revisitBefore().map(PartialDate::text)),
                    Column.text("te-laat", row -> yes(row.one().late())),
                    Column.some("begin", row -> some(row.one().opening()))));

    /** A promise as one body sees it. */
    private record Promise(Participation part, Direction direction, Contribution.Agreement agreement) {}

    private static final Register<Promise> PROMISES = new Register<>(
            "toezeggingen",
            List.of(
                    Column.text("orgaan", row -> row.part().body().id()),
                    Column.text("dossier", row -> row.part().dossier().id()),
                    Column.text("aard", row -> row.part().dossier().nature().key()),
                    Column.text("afspraak", row -> row.agreement().id()),
                    Column.text("richting", row -> word(row.direction())),
                    Column.list("met", row -> ids(row.part().who(row.agreement()))),
                    Column.text("te-laat", row -> yes(row.agreement().late()))),
            source -> source.bodies().stream()
                    .flatMap(body -> body.participations().stream())
                    .flatMap(Registers::promises));

    private static final Register<Owned<Moment>> MOMENTS = Register.of(
            "momenten",
            dossier -> dossier.moments().stream().sorted(Moment.BY_DATE).toList(),
            List.of(
                    Column.stated("datum", row -> row.one().date().map(PartialDate::text)),
                    Column.stated("orgaan", row -> row.one().body().map(Ref::id)),
                    Column.stated("soort", row -> row.one().kind().map(Keyed::key)),
                    Column.text("titel", row -> row.one().title()),
                    Column.stated("uitkomst", row -> row.one().outcome()),
                    Column.text("komt", row -> yes(row.one().upcoming()))));

    private static final Register<Owned<Payment>> MONEY = Register.of(
            "financien",
            dossier -> dossier.money().payments(),
            List.of(
                    Column.text("partij", row -> row.one().party().id()),
                    Column.number("jaar", YEAR, row -> row.one().year().value()),
                    Column.number(
                            "bedrag", Shapes.EUROS, row -> row.one().amount().value()),
                    Column.stated("uit", row -> row.one().countedIn().map(Ref::id))));

    private static final Register<Owned<Contribution.View>> VIEWS = Register.of(
            "zienswijzen",
            Contribution::views,
            List.of(
                    Column.stated("orgaan", row -> row.one().body().map(Ref::id)),
                    Column.stated("datum", row -> row.one().date().map(PartialDate::text)),
                    Column.stated("kern", row -> row.one().core()),
                    Column.stated("reactie", row -> row.one().reaction()),
                    Column.stated("uitkomst", row -> row.one().outcome().map(Keyed::key))));

    /** A question of one of the four lists. */
    private record Question(GovernancePerspective list, int number, Coverage.State state) {}

    private static final Register<Owned<Question>> QUESTIONS = Register.of(
            "checkvragen",
            Registers::questions,
            List.of(
                    Column.text("lijst", row -> row.one().list().key()),
                    Column.count("nr", row -> row.one().number()),
                    Column.text("stand", row -> word(row.one().state()))));

    private static final Register<Owned<Contribution.Late>> OVERDUE = Register.of(
            "te-laat",
            Contribution::overdue,
            List.of(
                    Column.text(
                            "soort",
                            row -> DerivedData.KINDS.get(row.one().item().kind())),
                    Column.some("id", row -> some(row.one().item().id())),
                    Column.some("titel", row -> some(row.one().item().title())),
                    Column.text("sinds", row -> row.one().item().since().toString())));

    /** In the order in which they stand in gegevens.json. */
    static final List<Register<?>> ALL =
            List.of(BODIES, PARTIES, AGREEMENTS, PROMISES, MOMENTS, MONEY, VIEWS, QUESTIONS, OVERDUE);

    private Registers() {}

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(said -> !said.isEmpty());
    }

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).toList();
    }

    private static String yes(boolean holds) {
        return holds ? YES : NO;
    }

    private static Stream<Promise> promises(Participation part) {
        return Stream.of(Direction.values())
                .filter(direction -> direction != Direction.NONE)
                .flatMap(direction -> part.promises(direction).stream().map(one -> new Promise(part, direction, one)));
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case GIVEN -> "beloofd";
            case RECEIVED -> "ontvangen";
            case MUTUAL -> "wederzijds";
            case OWN -> "onderling";
            case NONE -> "geen";
        };
    }

    private static String word(Coverage.State state) {
        return switch (state) {
            case ANSWERED -> "beantwoord";
            case NOT_APPLICABLE -> "nvt";
            case OPEN -> "open";
        };
    }

    private static List<Question> questions(Contribution dossier) {
        List<Question> questions = new ArrayList<>();
        for (GovernancePerspective list : GovernancePerspective.values()) {
            List<Coverage.State> states = dossier.questions().shared().getOrDefault(list, List.of());
            IntStream.range(0, states.size()).forEach(i -> questions.add(new Question(list, i + 1, states.get(i))));
        }
        return questions;
    }
}
