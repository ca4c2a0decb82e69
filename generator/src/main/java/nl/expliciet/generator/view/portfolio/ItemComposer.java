package nl.expliciet.generator.view.portfolio;

import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;

/** Names single things that ask attention, with the dossier they belong to. */
record ItemComposer(Guide guide, Knowledge knowledge) {
    private static final int LONGEST = 90;

    Html overdue(Contribution dossier, OverdueItem item) {
        String since = guide.say("portfolio.since", guide.date(item.since()));
        return item("", guide.addresses().overdue(dossier, item), title(item), dossier, since);
    }

    Html agreement(Contribution dossier, Contribution.Agreement agreement, String detail) {
        String address = guide.addresses().agreement(dossier, agreement.id());
        return item("", address, agreement.id() + " " + agreement.title(), dossier, detail);
    }

    Html gap(Contribution dossier, ExpectationGap gap) {
        String detail = guide.say(
                "portfolio.gap.detail",
                guide.party(dossier, gap.highest()),
                gap.highestScore(),
                guide.party(dossier, gap.lowest()),
                gap.lowestScore());
        String label = knowledge.question(gap.question()).label().replace("\u00ad", "");
        return item("", guide.addresses().gap(dossier, gap), label, dossier, detail);
    }

    Html decision(Contribution dossier, Moment moment) {
        PartialDate date = moment.date().value().orElseThrow();
        String day = date.isDay() ? guide.formats().dayAndMonth(date.first()) : guide.date(date);
        String detail = guide.bodyName(moment.body());
        return item(day, guide.addresses().moments(dossier), moment.title(), dossier, detail);
    }

    private Html item(String before, String address, String text, Contribution dossier, String detail) {
        String fictional = dossier.nature() == Nature.FICTIONAL ? " · " + guide.say("dossier.fictief") : "";
        Html date = before.isEmpty() ? Html.EMPTY : Html.strong(before).plus(Html.text(" "));
        return Guide.above(date.plus(Html.link(address, text)), dossier.title() + fictional, detail);
    }

    private String title(OverdueItem item) {
        String title =
                item.kind() == OverdueItem.Kind.RECALIBRATION ? guide.say("portfolio.recalibration") : item.title();
        String named = item.id().isEmpty() ? title : item.id() + " " + title;
        return Shorten.to(LONGEST, named);
    }
}
