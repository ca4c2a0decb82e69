package nl.expliciet.generator.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.CommentRound;
import nl.expliciet.generator.model.CommentState;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Ref;

/** What follows from a dossier on the reference date: the block {@code afgeleid}. */
final class DerivedData {
    /** What is overdue, as data name it. */
    static final Map<OverdueItem.Kind, String> KINDS = Map.of(
            OverdueItem.Kind.RECALIBRATION, "herijking",
            OverdueItem.Kind.AGREEMENT, "afspraak",
            OverdueItem.Kind.RECOMMENDATION, "aanbeveling",
            OverdueItem.Kind.MOMENT, "moment");

    private DerivedData() {}

    static ObjectNode of(DossierInsight insight) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = data.putObject("afspraken");
        for (AgreementStatus status : AgreementStatus.values()) {
            counts.put(status.key(), insight.count(status));
        }
        ArrayNode disputed = data.putArray("betwist");
        insight.openness().disputed().forEach(agreement -> disputed.add(agreement.id()));
        ArrayNode overdue = data.putArray("te-laat");
        insight.overdue().forEach(item -> overdue(overdue.addObject(), item));
        ArrayNode open = data.putArray("open");
        ArrayNode lists = data.putArray("dekking");
        insight.coverage().forEach(list -> coverage(open, lists.addObject(), list));
        ArrayNode gaps = data.putArray("kloven");
        insight.openGaps().forEach(gap -> gap(gaps.addObject(), gap));
        insight.nextDecision().ifPresent(moment -> next(data.putObject("volgend-besluit"), moment));
        if (!insight.dossier().rounds().isEmpty()) {
            comments(data.putObject("reacties"), insight.dossier().rounds());
        }
        return data.put("bedrag-totaal", insight.money().total().longValueExact())
                .put("bedrag-onbekend", insight.money().unknown());
    }

    private static void comments(ObjectNode data, List<CommentRound> rounds) {
        for (CommentState state : CommentState.values()) {
            data.put(
                    state.key(),
                    rounds.stream().mapToInt(round -> round.count(state)).sum());
        }
    }

    private static void overdue(ObjectNode data, OverdueItem overdue) {
        data.put("soort", KINDS.get(overdue.kind()))
                .put("plaats", overdue.place().toString());
        if (!overdue.id().isEmpty()) {
            data.put("id", overdue.id());
        }
        if (!overdue.title().isEmpty()) {
            data.put("titel", overdue.title());
        }
        data.put("sinds", overdue.since().toString());
    }

    private static void coverage(ArrayNode open, ObjectNode data, Coverage list) {
        for (int i = 0; i < list.total(); i++) {
            if (list.states().get(i) == Coverage.State.OPEN) {
                open.add(list.list().questions().get(i).id());
            }
        }
        data.put("lijst", list.list().id())
                .put("vragen", list.total())
                .put("beantwoord", list.count(Coverage.State.ANSWERED))
                .put("nvt", list.count(Coverage.State.NOT_APPLICABLE))
                .put("open", list.count(Coverage.State.OPEN));
    }

    private static void gap(ObjectNode data, ExpectationGap gap) {
        data.put("vraag", gap.question().key());
        gap.phase().ifPresent(phase -> data.put("fase", phase.id()));
        data.put("verschil", gap.difference());
        data.putObject("laagste").put("partij", gap.lowest().id()).put("score", gap.lowestScore());
        data.putObject("hoogste").put("partij", gap.highest().id()).put("score", gap.highestScore());
    }

    private static void next(ObjectNode data, DecisionMoment moment) {
        moment.date().value().ifPresent(date -> data.put("datum", date.text()));
        if (!moment.body().isAbsent()) {
            data.put("orgaan", moment.body().value().map(Ref::id).orElse(Ref.UNKNOWN));
        }
        data.put("titel", moment.title());
    }
}
