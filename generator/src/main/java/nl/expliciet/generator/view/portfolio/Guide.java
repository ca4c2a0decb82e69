package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.model.Edition;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.view.EditionWords;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Numbering;
import nl.expliciet.generator.view.RenderContext;
import nl.expliciet.generator.view.block.Block;
import nl.expliciet.generator.view.voice.Icons;
import nl.expliciet.generator.view.voice.Voice;

/** The voice of a page across dossiers: what it names in a dossier, it shows the way to. */
final class Guide extends Voice {
    private final Addresses addresses;

    /** The voice of a page that is so far from the portfolio. */
    Guide(RenderContext context, Addresses addresses) {
        super(context);
        this.addresses = addresses;
    }

    Addresses addresses() {
        return addresses;
    }

    /** A paragraph of our own words. */
    Block plain(String text) {
        return paragraph(text, "");
    }

    /** What is to be seen in the chart or table below it. */
    Block message(String text) {
        return paragraph(text, "message");
    }

    Block paragraph(String text, String style) {
        return new Block.Paragraph(Numbering.ParagraphNumber.NONE, Html.text(text), style);
    }

    /** The tag that says how official a dossier is. */
    Html nature(Nature nature) {
        return Html.span("nature " + nature.key(), Html.text(label(nature)));
    }

    Html dossier(Contribution dossier) {
        return Html.link(addresses.dossier(dossier), dossier.title());
    }

    /** How many comments a dossier got, as a link to what was done with them; empty when it got none. */
    Html comments(Contribution dossier) {
        int all = dossier.comments().all();
        return all == 0
                ? Html.EMPTY
                : Html.link(
                        addresses.comments(dossier),
                        count("orgaan.reacties", all, dossier.comments().open()));
    }

    /** What stands in the foot: the day, the version of the dossier that changed last, and the content of all of them. */
    String foot(LocalDate today, Stream<Contribution> dossiers) {
        String day = say("portfolio.foot", date(today));
        List<Edition> editions = dossiers.distinct().map(Contribution::edition).toList();
        return editions.isEmpty() ? day : day + " · " + new EditionWords(messages()).full(Edition.ofAll(editions));
    }

    Html moment(Contribution dossier, Moment moment) {
        return Html.link(addresses.moments(dossier), moment.title());
    }

    /** What a moment is for. */
    String kind(Moment moment) {
        return moment.kind().value().map(this::label).orElse(say("orgaan.moment"));
    }

    /** Says with shape and word how much asks attention, or in other words that nothing does. */
    Html flags(int overdue, int disputed, int gaps, String none) {
        List<Html> flags = new ArrayList<>();
        flag(flags, Icon.LATE, "portfolio.flag.overdue", overdue);
        flag(flags, Icon.DISPUTED, "portfolio.flag.disputed", disputed);
        flag(flags, Icon.GAP, "portfolio.flag.gap", gaps);
        return flags.isEmpty() ? Html.span("second", Html.text(none)) : Html.all(flags.toArray(Html[]::new));
    }

    private void flag(List<Html> flags, Icon icon, String key, int count) {
        if (count > 0) {
            flags.add(Html.tag("div", Icons.marked(icon, "attention", count(key, count))));
        }
    }

    /** A piece with lines of less weight below it; empty lines are left out. */
    static Html above(Html piece, String... lines) {
        Html all = piece;
        for (String line : lines) {
            all = line.isEmpty() ? all : Html.all(all, Html.text(" "), Html.tag("div.second", Html.text(line)));
        }
        return all;
    }

    /** Things below each other; on paper without points, because boxes there are narrow. */
    static Html items(List<Html> items) {
        if (items.isEmpty()) {
            return Html.EMPTY;
        }
        Html[] screen = items.stream().map(item -> Html.tag("li", item)).toArray(Html[]::new);
        Html[] paper = items.stream().map(item -> Html.tag("div.item", item)).toArray(Html[]::new);
        return Html.either(Html.tag("ul.items", screen), Html.all(paper));
    }
}
