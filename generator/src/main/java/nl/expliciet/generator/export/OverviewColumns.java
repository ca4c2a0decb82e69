package nl.expliciet.generator.export;

import static nl.expliciet.generator.format.Shapes.ONE_TO_FIVE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.ShownProfile;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.model.Ref;

/** The columns of the overview of all dossiers, the same in dossiers.json and dossiers.csv. */
final class OverviewColumns {
    /** All columns, in order. */
    static final List<Column<Contribution>> ALL = List.of(
            Column.text("id", Contribution::id),
            Column.text("titel", dossier -> dossier.title()),
            Column.text("soort", dossier -> dossier.heading().kind().key()),
            Column.text("status", dossier -> dossier.heading().status().key()),
            Column.text("aard", dossier -> dossier.heading().nature().key()),
            Column.list("nadruk", OverviewColumns::leading),
            Column.stated("variant", dossier -> dossier.design().variant().map(Keyed::key)),
            Column.stated("vastgesteld", dossier -> dossier.heading().adopted().map(PartialDate::text)),
            Column.list(
                    "partijen",
                    dossier -> dossier.parties().stream()
                            .map(Contribution.Party::name)
                            .toList()),
            Column.list("organen", OverviewColumns::bodies),
            Column.count("afspraken", dossier -> dossier.promises().size()),
            Column.count("overeengekomen", OverviewColumns::agreed),
            Column.count("betwist", dossier -> dossier.disputed().size()),
            Column.count(
                    "beschreven",
                    dossier -> dossier.agreements().size() - dossier.promises().size()),
            Column.count("te-laat", dossier -> dossier.overdue().size()),
            Column.count("kloven", dossier -> dossier.gaps().size()),
            Column.count("checkvragen-open", dossier -> dossier.questions().open()),
            Column.count("checkvragen", dossier -> dossier.questions().all()),
            Column.count("reacties", dossier -> dossier.comments().all()),
            Column.count("reacties-open", dossier -> dossier.comments().open()),
            score(ProfileQuestion.POLICY_AMBITION),
            score(ProfileQuestion.OBLIGATION),
            score(ProfileQuestion.RESOURCES),
            score(ProfileQuestion.REQUIREMENTS),
            score(ProfileQuestion.EXECUTION),
            score(ProfileQuestion.ACCOUNTABILITY),
            next("volgend-besluit", moment -> moment.date().value().map(PartialDate::text)),
            next("volgend-besluit-orgaan", moment -> moment.body().value().map(Ref::id)),
            next("volgend-besluit-titel", moment -> Optional.of(moment.title())),
            Column.count("bedrag-totaal", dossier -> dossier.money().total().longValueExact()),
            Column.count("bedrag-onbekend", dossier -> dossier.money().unknown()));

    private OverviewColumns() {}

    private static Column<Contribution> score(ProfileQuestion question) {
        return Column.number(
                "profiel-" + question.key(),
                ONE_TO_FIVE,
                dossier ->
                        dossier.profile().filter(ShownProfile::isAgreed).flatMap(profile -> profile.score(question)));
    }

    private static Column<Contribution> next(String key, Function<Moment, Optional<String>> value) {
        return Column.some(key, dossier -> dossier.nextDecision().flatMap(value));
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
