package nl.expliciet.generator.export;

import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;
import static nl.expliciet.generator.format.Shapes.WORDS;
import static nl.expliciet.generator.format.Shapes.items;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.ShownProfile;
import nl.expliciet.generator.format.Scalar;
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;

/** The columns of the overview of all dossiers, the same in dossiers.json and dossiers.csv. */
final class OverviewColumns {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Shape<List<String>> LIST = items(WORDS);
    private static final Shape<Long> COUNT = new Scalar.Whole<>(0, Long.MAX_VALUE, Long::valueOf);

    /** All columns, in order. */
    static final List<Column> ALL = List.of(
            text("id", Contribution::id),
            text("titel", dossier -> dossier.title()),
            text("soort", dossier -> dossier.heading().kind().key()),
            text("status", dossier -> dossier.heading().status().key()),
            text("aard", dossier -> dossier.heading().nature().key()),
            list("nadruk", OverviewColumns::leading),
            stated("variant", dossier -> dossier.design().variant().map(Keyed::key)),
            stated("vastgesteld", dossier -> dossier.heading().adopted().map(PartialDate::text)),
            list(
                    "partijen",
                    dossier -> dossier.parties().stream()
                            .map(Contribution.Party::name)
                            .toList()),
            list("organen", OverviewColumns::bodies),
            count("afspraken", dossier -> dossier.promises().size()),
            count("overeengekomen", OverviewColumns::agreed),
            count("betwist", dossier -> dossier.disputed().size()),
            count(
                    "beschreven",
                    dossier -> dossier.agreements().size() - dossier.promises().size()),
            count("te-laat", dossier -> dossier.overdue().size()),
            count("kloven", dossier -> dossier.gaps().size()),
            count("checkvragen-open", dossier -> dossier.questions().open()),
            count("checkvragen", dossier -> dossier.questions().all()),
            count("reacties", dossier -> dossier.comments().all()),
            count("reacties-open", dossier -> dossier.comments().open()),
            score(ProfileQuestion.POLICY_AMBITION),
            score(ProfileQuestion.OBLIGATION),
            score(ProfileQuestion.RESOURCES),
            score(ProfileQuestion.REQUIREMENTS),
            score(ProfileQuestion.EXECUTION),
            score(ProfileQuestion.ACCOUNTABILITY),
            next("volgend-besluit", moment -> moment.date().value().map(PartialDate::text)),
            next("volgend-besluit-orgaan", moment -> moment.body().value().map(Ref::id)),
            next("volgend-besluit-titel", moment -> Optional.of(moment.title())),
            count("bedrag-totaal", dossier -> dossier.money().total().longValueExact()),
            count("bedrag-onbekend", dossier -> dossier.money().unknown()));

    private OverviewColumns() {}

    /** A column: its key, what stands in it and where that comes from; JSON null is an empty cell. */
    record Column(String key, Shape<?> shape, Function<Contribution, JsonNode> value) {}

    private static Column text(String key, Function<Contribution, String> value) {
        return new Column(key, WORDS, dossier -> JSON.textNode(value.apply(dossier)));
    }

    private static Column stated(String key, Function<Contribution, Stated<String>> value) {
        return new Column(key, WORDS, dossier -> stated(value.apply(dossier)));
    }

    private static Column list(String key, Function<Contribution, List<String>> values) {
        return new Column(key, LIST, dossier -> {
            ArrayNode list = JSON.arrayNode();
            values.apply(dossier).forEach(list::add);
            return list;
        });
    }

    private static Column count(String key, Function<Contribution, Number> value) {
        return new Column(
                key, COUNT, dossier -> JSON.numberNode(value.apply(dossier).longValue()));
    }

    private static Column score(ProfileQuestion question) {
        return new Column(
                "profiel-" + question.key(),
                ONE_TO_FIVE,
                dossier -> dossier.profile()
                        .filter(ShownProfile::isAgreed)
                        .flatMap(profile -> profile.score(question))
                        .<JsonNode>map(JSON::numberNode)
                        .orElse(JSON.nullNode()));
    }

    private static Column next(String key, Function<Moment, Optional<String>> value) {
        return new Column(
                key,
                WORDS,
                dossier -> dossier.nextDecision()
                        .flatMap(value)
                        .<JsonNode>map(JSON::textNode)
                        .orElse(JSON.nullNode()));
    }

    private static JsonNode stated(Stated<String> stated) {
        if (stated.isAbsent()) {
            return JSON.nullNode();
        }
        return JSON.textNode(stated.value().orElse(Ref.UNKNOWN));
    }

    private static long agreed(Contribution dossier) {
        return dossier.agreements().stream()
                .filter(agreement -> agreement.status() == AgreementStatus.AGREED)
                .count();
    }

    private static List<String> leading(Contribution dossier) {
        return dossier.design().leading().stream()
                .map(GovernancePerspective::key)
                .toList();
    }

    private static List<String> bodies(Contribution dossier) {
        return dossier.parties().stream()
                .flatMap(party -> party.body().value().stream())
                .filter(body -> !body.isUnknown())
                .map(Ref::id)
                .distinct()
                .sorted()
                .toList();
    }
}
