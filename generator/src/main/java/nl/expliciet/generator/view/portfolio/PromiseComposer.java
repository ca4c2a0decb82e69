package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.voice.Icons;

/** Makes the lists of what a body's parties promised, were promised and of what is only described, by arrangement. */
record PromiseComposer(Guide guide) {

    List<Block> promised(List<Participation> parts) {
        return blocks(
                parts,
                new Side("orgaan.promised", Participation::promised, "orgaan.promised.to", one -> one.promisedTo()));
    }

    List<Block> received(List<Participation> parts) {
        return blocks(
                parts,
                new Side("orgaan.received", Participation::received, "orgaan.received.by", one -> one.promisedBy()));
    }

    /** What is only described, with a sentence that says so; empty when nothing is. */
    List<Block> described(List<Participation> parts) {
        Side side =
                new Side("orgaan.described", Participation::described, "orgaan.described.for", one -> one.promisedBy());
        List<Block> blocks = new ArrayList<>(byDossier(parts, side));
        if (!blocks.isEmpty()) {
            blocks.add(0, guide.paragraph(guide.say("orgaan.described.note"), "second"));
        }
        return blocks;
    }

    /**
     * A side from which promises are seen.
     *
     * @param others who stand at the other side
     */
    private record Side(
            String key,
            Function<Participation, List<Contribution.Agreement>> agreements,
            String othersKey,
            Function<Contribution.Agreement, List<Ref>> others) {}

    private List<Block> blocks(List<Participation> parts, Side side) {
        List<Block> blocks = byDossier(parts, side);
        return blocks.isEmpty() ? List.of(guide.plain(guide.say(side.key() + ".none"))) : blocks;
    }

    private List<Block> byDossier(List<Participation> parts, Side side) {
        List<Block> blocks = new ArrayList<>();
        for (Participation part : parts) {
            List<Contribution.Agreement> agreements = side.agreements().apply(part);
            if (!agreements.isEmpty()) {
                blocks.add(Block.SubHeading.link(
                        part.dossier().title(), guide.addresses().dossier(part.dossier())));
                blocks.add(table(part.dossier(), agreements, side));
            }
        }
        return blocks;
    }

    private DataTable table(Contribution dossier, List<Contribution.Agreement> agreements, Side side) {
        return guide.table(side.key(), agreements)
                .styled("stacked promises")
                .column("portfolio.head.status", 28, this::status)
                .column(side.key(), 72, one -> promise(dossier, one, side))
                .filled();
    }

    private Html status(Contribution.Agreement agreement) {
        Html status = Icons.status(agreement.status(), guide.label(agreement.status()));
        return Html.all(Html.strong(agreement.id()), Html.text(" "), Html.tag("div", status));
    }

    private Html promise(Contribution dossier, Contribution.Agreement agreement, Side side) {
        Html title = Html.link(guide.addresses().agreement(dossier, agreement.id()), agreement.title());
        String who =
                guide.say(side.othersKey(), guide.parties(dossier, side.others().apply(agreement)));
        return Guide.above(Html.tag("div.promise", title), who).plus(revisit(dossier, agreement));
    }

    /** Before when it is looked at again; marked when that day has passed. */
    private Html revisit(Contribution dossier, Contribution.Agreement agreement) {
        Optional<String> words =
                agreement.revisitBefore().value().map(date -> guide.say("orgaan.revisit", guide.date(date)));
        if (words.isEmpty()) {
            return Html.EMPTY;
        }
        if (dossier.isLate(agreement)) {
            String late = guide.say("te-laat") + ": " + Formats.small(words.get());
            return Html.all(Html.text(" "), Html.tag("div", Icons.marked(Icon.LATE, "attention", late)));
        }
        return Html.all(Html.text(" "), Html.tag("div.second", Html.text(words.get())));
    }
}
