package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.insight.Money;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Table;

/** Makes the tables of the arrangements in which a body takes part, and of the views it gave. */
record ParticipantComposer(Guide guide, MoneyComposer money, LocalDate today) {
    private static final int LONGEST = 160;

    /** A table, and a sentence instead of the columns in which no arrangement says anything. */
    List<Block> participations(List<Participation> parts) {
        String year = String.valueOf(today.getYear());
        TellingTable<Participation> telling = new TellingTable<>(
                guide,
                parts,
                List.of(
                        new TellingTable.Column<>(
                                guide.say("orgaan.costs", year),
                                guide.say("orgaan.about.costs", year),
                                DataTable.Style.FIGURE,
                                11,
                                this::costs),
                        text("orgaan.head.account", "account", 16, part -> planned(part, part.nextAccount(today))),
                        text("orgaan.next", "next", 16, part -> planned(part, part.nextDecision(today))),
                        text("portfolio.head.attention", "attention", 20, this::flags)));
        int left = telling.left();
        Table<Participation> table = guide.table("orgaan.participations", parts)
                .styled("stacked participations")
                .column("orgaan.head.dossier", left * 9 / 20, this::dossier)
                .column("orgaan.head.contribution", left - left * 9 / 20, this::parties);
        return telling.filled(table);
    }

    private TellingTable.Column<Participation> text(
            String label, String about, int width, Function<Participation, Optional<Html>> told) {
        return TellingTable.Column.text(guide, label, "orgaan.about." + about, width, told);
    }

    /** Where a reconstruction names nothing, nothing is known. */
    private static boolean isSilent(Participation part) {
        return part.dossier().nature() == Nature.RECONSTRUCTION;
    }

    private Html dossier(Participation part) {
        Contribution dossier = part.dossier();
        Html comments = guide.comments(dossier);
        Html named = Guide.above(
                        guide.dossier(dossier), guide.label(dossier.heading().kind()))
                .plus(comments.isEmpty() ? Html.EMPTY : Html.all(Html.text(" "), Html.tag("div.second", comments)));
        Html tagged = dossier.nature() == Nature.OFFICIAL
                ? named
                : Html.all(named, Html.text(" "), Html.tag("div", guide.nature(dossier.nature())));
        return tagged.plus(Html.either(sheets(dossier.id()), Html.EMPTY));
    }

    /** The cover sheet of the arrangement, in three forms; on paper they are not at hand. */
    private Html sheets(String dossier) {
        String sheet = "oplegger-" + dossier;
        return Html.all(
                Html.text(" "),
                Html.tag(
                        "div.screen-only",
                        Html.link(sheet + ".html", guide.say("oplegger.html")),
                        Html.text(" · "),
                        Html.link(sheet + ".pdf", guide.say("download.pdf")),
                        Html.text(" · "),
                        Html.link(sheet + ".odt", guide.say("oplegger.odt"))));
    }

    private Html parties(Participation part) {
        Html[] parties = part.parties().stream()
                .map(party -> Html.tag(
                        "div", Guide.above(Html.text(party.name()), Shorten.to(LONGEST, party.contribution()))))
                .toArray(Html[]::new);
        return parties.length == 0 ? Html.tag("div", Html.text(guide.say("orgaan.no-party"))) : Html.all(parties);
    }

    private Optional<Html> costs(Participation part) {
        Money costs = Money.of(part.payments().stream()
                .filter(payment -> payment.year().value().equals(Optional.of(today.getYear())))
                .toList());
        return isSilent(part) && costs.isNothing() ? Optional.empty() : Optional.of(money.amount(costs));
    }

    private Optional<Html> planned(Participation part, Optional<Moment> next) {
        return next.map(moment -> guide.date(moment.date().value().orElseThrow()) + ", " + moment.title())
                .or(() -> unlessSilent(part, "orgaan.nothing-planned"))
                .map(Html::text);
    }

    private Optional<String> unlessSilent(Participation part, String key) {
        return isSilent(part) ? Optional.empty() : Optional.of(guide.say(key));
    }

    private Optional<Html> flags(Participation part) {
        int late = part.overdue().size();
        int disputed = part.disputed().size();
        int gaps = part.gaps().size();
        return isSilent(part) && late + disputed + gaps == 0
                ? Optional.empty()
                : Optional.of(guide.flags(late, disputed, gaps, guide.say("portfolio.flags.none")));
    }

    /** A view with the arrangement it is about. */
    private record Owned(Contribution dossier, Contribution.View view) {}

    DataTable views(List<Participation> parts) {
        List<Owned> views = parts.stream()
                .flatMap(part -> part.views().stream().map(view -> new Owned(part.dossier(), view)))
                .toList();
        return guide.table("orgaan.views", views)
                .styled("stacked")
                .narrow("orgaan.head.date", 17, one -> known(one.view().date().map(guide::date)))
                .column("orgaan.head.dossier", 22, one -> guide.dossier(one.dossier()))
                .column("orgaan.views.core", 32, one -> known(one.view().core()))
                .column("orgaan.views.outcome", 29, one -> outcome(one.view()))
                .filled();
    }

    private Html outcome(Contribution.View view) {
        Html outcome = Html.tag("strong", known(view.outcome().map(guide::label)));
        return Guide.above(outcome, view.reaction().value().orElse(""));
    }

    private Html known(Stated<String> text) {
        return text.value().map(Html::text).orElse(guide.unknown());
    }
}
