package nl.expliciet.generator.view.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.across.Participation.Direction;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.block.DataTable;
import nl.expliciet.generator.view.voice.Icons;

/** Makes the lists of what a body's parties promised, were promised and of what is only described, by arrangement. */
record PromiseComposer(Guide guide) {

    /** What our parties promised to others. */
    List<Block> promised(List<Participation> parts) {
        return blocks(parts, new Side("orgaan.promised", part -> part.promises(Direction.GIVEN)));
    }

    /** What others promised to our parties. */
    List<Block> received(List<Participation> parts) {
        return blocks(parts, new Side("orgaan.received", part -> part.promises(Direction.RECEIVED)));
    }

    /** What our parties and others promised each other; empty when there is none. */
    List<Block> mutual(List<Participation> parts) {
        return byDossier(parts, new Side("orgaan.mutual", part -> part.promises(Direction.MUTUAL)));
    }

    /** What our parties promised each other, with a sentence that says so; empty when there is none. */
    List<Block> own(List<Participation> parts) {
        return noted(parts, new Side("orgaan.own", part -> part.promises(Direction.OWN)));
    }

    /** What is only described, with a sentence that says so; empty when nothing is. */
    List<Block> described(List<Participation> parts) {
        return noted(parts, new Side("orgaan.described", Participation::described));
    }

    /**
     * A side from which promises are seen.
     *
     * @param key of its name, and of what is said there
     */
    private record Side(String key, Function<Participation, List<Contribution.Agreement>> agreements) {}

    private List<Block> noted(List<Participation> parts, Side side) {
        List<Block> blocks = new ArrayList<>(byDossier(parts, side));
        if (!blocks.isEmpty()) {
            blocks.add(0, guide.paragraph(guide.say(side.key() + ".note"), "second"));
        }
        return blocks;
    }

    private List<Block> blocks(List<Participation> parts, Side side) {
        List<Block> blocks = byDossier(parts, side);
        String none = side.key() + (mutual(parts).isEmpty() ? ".none" : ".mutual");
        return blocks.isEmpty() ? List.of(guide.plain(guide.say(none))) : blocks;
    }

    private List<Block> byDossier(List<Participation> parts, Side side) {
        List<Block> blocks = new ArrayList<>();
        for (Participation part : parts) {
            List<Contribution.Agreement> agreements = side.agreements().apply(part);
            if (!agreements.isEmpty()) {
                blocks.add(Block.SubHeading.link(
                        part.dossier().title(), guide.addresses().dossier(part.dossier())));
                blocks.add(table(part, agreements, side));
            }
        }
        return blocks;
    }

    private DataTable table(Participation part, List<Contribution.Agreement> agreements, Side side) {
        return guide.table(side.key(), agreements)
                .styled("stacked promises")
                .column("portfolio.head.status", 24, this::status)
                .column(side.key(), 76, one -> promise(part, one, side))
                .filled();
    }

    private Html status(Contribution.Agreement agreement) {
        Html status = Icons.status(agreement.status(), guide.label(agreement.status()));
        return Html.all(Html.strong(agreement.id()), Html.text(" "), Html.tag("div", status));
    }

    private Html promise(Participation part, Contribution.Agreement agreement, Side side) {
        Contribution dossier = part.dossier();
        Html title = Html.link(guide.addresses().agreement(dossier, agreement.id()), agreement.title());
        Html said = Html.all(
                Html.tag("div.promise", title), Html.text(" "), Html.tag("div", Html.text(agreement.opening())));
        return Guide.above(said, who(part, agreement, side)).plus(revisit(agreement));
    }

    /** To whom or by whom; our own parties are not named to us, and who is unknown makes a sentence. */
    private String who(Participation part, Contribution.Agreement agreement, Side side) {
        List<Ref> others = part.who(agreement);
        if (others.stream().allMatch(Ref::isUnknown)) {
            return guide.say(side.key() + ".unknown");
        }
        List<Ref> known = others.stream().filter(ref -> !ref.isUnknown()).toList();
        return Formats.capital(guide.say(side.key() + ".who", guide.parties(part.dossier(), known)));
    }

    /** Before when it is looked at again; marked when that day has passed. */
    private Html revisit(Contribution.Agreement agreement) {
        Optional<String> words =
                agreement.revisitBefore().value().map(date -> guide.say("orgaan.revisit", guide.date(date)));
        if (words.isEmpty()) {
            return Html.EMPTY;
        }
        if (agreement.late()) {
            String late = guide.say("te-laat") + ": " + Formats.small(words.get());
            return Html.all(Html.text(" "), Html.tag("div", Icons.marked(Icon.LATE, "attention", late)));
        }
        return Html.all(Html.text(" "), Html.tag("div.second", Html.text(words.get())));
    }
}
