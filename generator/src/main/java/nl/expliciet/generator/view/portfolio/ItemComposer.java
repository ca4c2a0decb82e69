package nl.expliciet.generator.view.portfolio;

import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.Shorten;

/** Names single things that ask attention, with the dossier they belong to. */
record ItemComposer(PageWords words, Knowledge knowledge, Names names, Addresses addresses) {
    private static final int LONGEST = 90;

    AttentionItem overdue(Dossier dossier, OverdueItem item) {
        String since = words.text("portfolio.since", words.day(item.since()));
        return item("", addresses.overdue(dossier, item), title(item), dossier, since);
    }

    AttentionItem agreement(Dossier dossier, ExplicitationAgreement agreement, String detail) {
        String address = addresses.agreement(dossier, agreement.id());
        return item("", address, agreement.id() + " " + agreement.title(), dossier, detail);
    }

    AttentionItem gap(Dossier dossier, ExpectationGap gap) {
        String detail = words.text(
                "portfolio.gap.detail",
                names.party(dossier, gap.highest()),
                gap.highestScore(),
                names.party(dossier, gap.lowest()),
                gap.lowestScore());
        String label = knowledge.question(gap.question()).label().replace("\u00ad", "");
        return item("", addresses.gap(dossier, gap.question()), label, dossier, detail);
    }

    AttentionItem decision(Dossier dossier, DecisionMoment moment) {
        PartialDate date = moment.date().value().orElseThrow();
        String day = date.isDay() ? words.dayAndMonth(date.first()) : words.date(date);
        String detail = names.body(moment.body());
        return item(day, addresses.moments(dossier), moment.title(), dossier, detail);
    }

    private AttentionItem item(String before, String address, String text, Dossier dossier, String detail) {
        Identity identity = dossier.identity();
        String fictional = identity.nature() == Nature.FICTIONAL ? " · " + words.text("dossier.fictief") : "";
        return new AttentionItem(before, new Link(address, text), identity.title() + fictional, detail);
    }

    private String title(OverdueItem item) {
        String title =
                item.kind() == OverdueItem.Kind.RECALIBRATION ? words.text("portfolio.recalibration") : item.title();
        String named = item.id().isEmpty() ? title : item.id() + " " + title;
        return Shorten.to(LONGEST, named);
    }
}
