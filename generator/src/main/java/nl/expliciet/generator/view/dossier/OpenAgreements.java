package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.Departure;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.model.AgreementStatus;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.Block.SubHeading;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.voice.Icons;

/** What parties have not settled: disputed and proposed agreements, gaps and departures without an argument. */
final class OpenAgreements {
    private final Scribe scribe;
    private final List<Line> lines = new ArrayList<>();

    OpenAgreements(Scribe scribe) {
        this.scribe = scribe;
    }

    /** A row: what it is about, how that stands and whom it concerns. */
    private record Line(Html state, Html what, Html who) {}

    List<Block> blocks() {
        scribe.insight().openness().disputed().forEach(this::agreement);
        scribe.insight().openGaps().forEach(this::gap);
        unknownGap();
        scribe.insight().departures().stream()
                .filter(departure -> !departure.argued())
                .forEach(this::departure);
        scribe.insight().openness().proposed().forEach(this::agreement);
        return lines.isEmpty()
                ? List.of()
                : List.of(SubHeading.wide(scribe.say("aandacht.kop.oneens"), "aandacht-oneens"), table());
    }

    private DataTable table() {
        return scribe.table("aandacht.kop.oneens", lines)
                .column("aandacht.stand", 18, Line::state)
                .column("aandacht.wat", 40, Line::what)
                .column("aandacht.wie", 42, Line::who)
                .filled();
    }

    private void agreement(ExplicitationAgreement agreement) {
        Html status = Icons.status(agreement.status(), scribe.label(agreement.status()));
        Html name = scribe.agreementLink(agreement.id()).plus(Html.text(" " + agreement.title()));
        boolean disputed = agreement.status() == AgreementStatus.DISPUTED
                && !agreement.standpoints().isEmpty();
        List<Html> who = new ArrayList<>();
        if (disputed) {
            agreement.standpoints().forEach(standpoint -> who.add(scribe.party(standpoint.party())));
        } else {
            who.add(scribe.parties(agreement.promisedBy()));
            who.add(scribe.receivers(agreement));
        }
        lines.add(new Line(status, name, Html.joined(disputed ? ", " : " → ", who)));
    }

    private void gap(ExpectationGap gap) {
        String words = scribe.say(
                "aandacht.kloof.wie",
                scribe.partyName(gap.highest()),
                gap.highestScore(),
                scribe.partyName(gap.lowest()),
                gap.lowestScore());
        lines.add(new Line(
                Icons.marked(Icon.GAP, "attention", scribe.say("aandacht.stand.kloof")),
                Html.link("#" + DossierLinks.gap(gap), label(gap.question())),
                Html.text(words)));
    }

    /** Without two positions nobody can tell where expectations differ. */
    private void unknownGap() {
        boolean shown = new ProfileChapter().applies(scribe);
        if (shown && ProfileScores.parties(scribe.dossier().profile().positions()) < 2) {
            lines.add(new Line(
                    Icons.marked(Icon.UNKNOWN, "second", scribe.say("aandacht.stand.kloof")),
                    Html.link("#kloof-onbekend", scribe.say("aandacht.kloof.onbekend")),
                    scribe.unknown()));
        }
    }

    private void departure(Departure departure) {
        lines.add(new Line(
                Icons.marked(Icon.WITHOUT_AGREEMENT, "attention", scribe.say("aandacht.stand.argument")),
                Html.link("#profiel-waarom", label(departure.question())),
                Html.text(scribe.say("aandacht.afwijking", departure.score(), departure.ideal()))));
    }

    private String label(ProfileQuestion question) {
        return scribe.context().knowledge().question(question).label();
    }
}
