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
import nl.expliciet.generator.format.Shape;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.portfolio.NextDecision;

/** The columns of the overview of all dossiers, the same in dossiers.json and dossiers.csv. */
final class OverviewColumns {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Shape LIST = items(WORDS);
    private static final Shape COUNT = new Shape.Whole(0, Long.MAX_VALUE);

    /** All columns, in order. */
    static final List<Column> ALL = List.of(
            text("id", Dossier::id),
            text("titel", dossier -> dossier.identity().title()),
            text("soort", dossier -> dossier.identity().kind().key()),
            text("status", dossier -> dossier.identity().status().key()),
            text("aard", dossier -> dossier.identity().nature().key()),
            list("nadruk", OverviewColumns::leading),
            stated("variant", dossier -> dossier.design().variant().map(Keyed::key)),
            stated("vastgesteld", dossier -> dossier.identity().adopted().map(PartialDate::text)),
            list(
                    "partijen",
                    dossier -> dossier.parties().stream().map(Party::name).toList()),
            list("organen", OverviewColumns::bodies),
            count("afspraken", insight -> insight.dossier().agreements().size()),
            count("overeengekomen", insight -> insight.count(AgreementStatus.AGREED)),
            count("betwist", insight -> insight.openness().disputed().size()),
            count("te-laat", insight -> insight.overdue().size()),
            count("kloven", insight -> insight.openGaps().size()),
            count("checkvragen-open", DossierInsight::openQuestions),
            count("checkvragen", DossierInsight::questions),
            score(ProfileQuestion.POLICY_AMBITION),
            score(ProfileQuestion.OBLIGATION),
            score(ProfileQuestion.RESOURCES),
            score(ProfileQuestion.REQUIREMENTS),
            score(ProfileQuestion.EXECUTION),
            score(ProfileQuestion.ACCOUNTABILITY),
            next("volgend-besluit", moment -> moment.date().value().map(PartialDate::text)),
            next("volgend-besluit-orgaan", moment -> moment.body().value().map(Ref::id)),
            next("volgend-besluit-titel", moment -> Optional.of(moment.title())),
            count("bedrag-totaal", insight -> insight.money().total().longValueExact()),
            count("bedrag-onbekend", insight -> insight.money().unknown()));

    private OverviewColumns() {}

    /** A column: its key, what stands in it and where that comes from; JSON null is an empty cell. */
    record Column(String key, Shape shape, Function<DossierInsight, JsonNode> value) {}

    private static Column text(String key, Function<Dossier, String> value) {
        return new Column(key, WORDS, insight -> JSON.textNode(value.apply(insight.dossier())));
    }

    private static Column stated(String key, Function<Dossier, Stated<String>> value) {
        return new Column(key, WORDS, insight -> stated(value.apply(insight.dossier())));
    }

    private static Column list(String key, Function<Dossier, List<String>> values) {
        return new Column(key, LIST, insight -> {
            ArrayNode list = JSON.arrayNode();
            values.apply(insight.dossier()).forEach(list::add);
            return list;
        });
    }

    private static Column count(String key, Function<DossierInsight, Number> value) {
        return new Column(
                key, COUNT, insight -> JSON.numberNode(value.apply(insight).longValue()));
    }

    private static Column score(ProfileQuestion question) {
        return new Column(
                "profiel-" + question.key(),
                ONE_TO_FIVE,
                insight -> insight.dossier()
                        .profile()
                        .agreed()
                        .score(question)
                        .<JsonNode>map(JSON::numberNode)
                        .orElse(JSON.nullNode()));
    }

    private static Column next(String key, Function<DecisionMoment, Optional<String>> value) {
        return new Column(
                key,
                WORDS,
                insight -> NextDecision.of(insight)
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

    private static List<String> leading(Dossier dossier) {
        return dossier.design().leadingPerspectives().stream()
                .map(GovernancePerspective::key)
                .toList();
    }

    private static List<String> bodies(Dossier dossier) {
        return dossier.parties().stream()
                .flatMap(party -> party.body().value().stream())
                .filter(body -> !body.isUnknown())
                .map(Ref::id)
                .distinct()
                .sorted()
                .toList();
    }
}
