package nl.expliciet.generator.view.portfolio;

import java.util.List;
import nl.expliciet.generator.across.Agenda;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.block.Table;
import nl.expliciet.generator.view.voice.Icons;

/** Tables of what stands in the calendar of several dossiers. */
record EntryTables(Guide guide) {

    /** What is still to come. */
    DataTable coming(String caption, List<? extends Agenda.Entry> entries) {
        return table(caption, entries, 39).filled();
    }

    /** With what came of it. */
    DataTable past(String caption, List<? extends Agenda.Entry> entries) {
        return table(caption, entries, 24)
                .column("orgaan.head.outcome", 20, this::outcome)
                .filled();
    }

    /** The days that the law sets for one body, under a heading, with where they come from. */
    List<Block> terms(List<Agenda.Due> terms) {
        Block table = guide.table("agenda.termijnen", terms)
                .styled("stacked")
                .narrow("orgaan.head.date", 16, one -> guide.statedDate(one.date()))
                .column("agenda.termijn", 59, this::rules)
                .column(
                        "orgaan.head.dossier",
                        25,
                        one -> Html.text(one.dossier().title()))
                .filled();
        return List.of(Block.SubHeading.wide(guide.say("agenda.termijnen"), "termijnen"), table, law());
    }

    private Html rules(Agenda.Due due) {
        return Guide.above(
                Html.text(Formats.capital(rule(due))), due.term().rule().article());
    }

    /** Where the days of the law come from. */
    Block law() {
        return guide.small(Html.text(guide.say("agenda.wet.uitleg")));
    }

    private Table<Agenda.Entry> table(String caption, List<? extends Agenda.Entry> entries, int width) {
        return guide.<Agenda.Entry>table(caption, List.copyOf(entries))
                .styled("stacked")
                .narrow("orgaan.head.date", 13, one -> guide.statedDate(one.date()))
                .column("orgaan.head.moment", width, this::what)
                .column("agenda.orgaan", 22, this::bodies)
                .column(
                        "orgaan.head.dossier",
                        21,
                        one -> Html.text(one.dossier().title()));
    }

    private Html what(Agenda.Entry entry) {
        if (entry instanceof Agenda.Due due) {
            return Guide.above(
                    Html.all(sign(Icon.TERM), Html.text(" " + words(due))),
                    due.term().rule().article());
        }
        Agenda.Planned planned = (Agenda.Planned) entry;
        Html sign = sign(planned.moment().isAsked() ? Icon.DECISION : Icon.ACCOUNT);
        Html kind = Html.text(" " + guide.kind(planned.moment()) + ": ");
        return Html.all(sign, kind, guide.moment(planned.dossier(), planned.moment()));
    }

    private static Html sign(Icon icon) {
        return Html.tag("span.status.accent", Html.icon(icon));
    }

    /** What has to be done by a day, and that the law sets it. */
    String words(Agenda.Due due) {
        return guide.say("agenda.wet") + ": " + rule(due);
    }

    private String rule(Agenda.Due due) {
        String rule = guide.say("wgr." + due.term().rule().key());
        return due.term().about().isEmpty()
                ? rule
                : guide.say("wgr.bij", rule, due.term().about());
    }

    private Html bodies(Agenda.Entry entry) {
        return entry.bodies().isEmpty()
                ? Html.text(
                        entry instanceof Agenda.Planned one
                                ? guide.bodyName(one.moment().body())
                                : "")
                : Html.joined(", ", entry.bodies().stream().map(this::body).toList());
    }

    private Html body(Ref ref) {
        return guide.isBody(ref.id())
                ? Html.link(guide.addresses().body(ref.id()), guide.bodyName(ref))
                : guide.body(ref);
    }

    private Html outcome(Agenda.Entry entry) {
        return entry instanceof Agenda.Planned planned
                ? planned.moment()
                        .outcome()
                        .value()
                        .map(Html::text)
                        .orElseGet(() -> planned.moment().outcome().isAbsent()
                                ? Icons.marked(Icon.LATE, "attention", guide.say("orgaan.moment.late"))
                                : guide.unknown())
                : Html.EMPTY;
    }
}
