package nl.expliciet.generator.view.portfolio;

import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.voice.Voice;

/** Names single things that ask attention, with the dossier they belong to. */
record ItemComposer(Voice words, Knowledge knowledge, Addresses addresses) {
    private static final int LONGEST = 90;

    AttentionItem overdue(Contribution dossier, OverdueItem item) {
        String since = words.say("portfolio.since", words.date(item.since()));
        return item("", addresses.overdue(dossier, item), title(item), dossier, since);
    }

    AttentionItem agreement(Contribution dossier, Contribution.Agreement agreement, String detail) {
        String address = addresses.agreement(dossier, agreement.id());
        return item("", address, agreement.id() + " " + agreement.title(), dossier, detail);
    }

    AttentionItem gap(Contribution dossier, ExpectationGap gap) {
        String detail = words.say(
                "portfolio.gap.detail",
                words.party(dossier, gap.highest()),
                gap.highestScore(),
                words.party(dossier, gap.lowest()),
                gap.lowestScore());
        String label = knowledge.question(gap.question()).label().replace("\u00ad", "");
        return item("", addresses.gap(dossier, gap.question()), label, dossier, detail);
    }

    AttentionItem decision(Contribution dossier, Moment moment) {
        PartialDate date = moment.date().value().orElseThrow();
        String day = date.isDay() ? words.formats().dayAndMonth(date.first()) : words.date(date);
        String detail = words.bodyName(moment.body());
        return item(day, addresses.moments(dossier), moment.title(), dossier, detail);
    }

    private AttentionItem item(String before, String address, String text, Contribution dossier, String detail) {
        String fictional = dossier.nature() == Nature.FICTIONAL ? " · " + words.say("dossier.fictief") : "";
        return new AttentionItem(before, new Link(address, text), dossier.title() + fictional, detail);
    }

    private String title(OverdueItem item) {
        String title =
                item.kind() == OverdueItem.Kind.RECALIBRATION ? words.say("portfolio.recalibration") : item.title();
        String named = item.id().isEmpty() ? title : item.id() + " " + title;
        return Shorten.to(LONGEST, named);
    }
}
