package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Icons;

/** Gathers what asks attention across all dossiers. */
final class AttentionComposer {
    private final ItemComposer items;
    private final Guide guide;
    private final LocalDate today;
    private final List<Contribution> dossiers;

    AttentionComposer(ItemComposer items, LocalDate today, List<Contribution> dossiers) {
        this.items = items;
        this.guide = items.guide();
        this.today = today;
        this.dossiers = dossiers;
    }

    /** An item with the date that orders it. */
    private record Dated(LocalDate date, Html item) {}

    List<AttentionBox> boxes() {
        return List.of(overdue(), disputed(), gaps(), decisions());
    }

    private AttentionBox overdue() {
        List<Html> found = dossiers.stream()
                .flatMap(one -> one.overdue().stream().map(late -> dated(one, late.item())))
                .sorted(Comparator.comparing(Dated::date))
                .map(Dated::item)
                .toList();
        return box("te-laat", "overdue", Icon.LATE, "attention", found);
    }

    private Dated dated(Contribution dossier, OverdueItem item) {
        return new Dated(item.since(), items.overdue(dossier, item));
    }

    private AttentionBox disputed() {
        List<Html> found = dossiers.stream()
                .flatMap(one -> one.disputed().stream().map(agreement -> items.agreement(one, agreement, "")))
                .toList();
        return box("betwist", "disputed", Icon.DISPUTED, "attention", found);
    }

    private AttentionBox gaps() {
        List<Html> found = dossiers.stream()
                .flatMap(one -> one.gaps().stream().map(gap -> items.gap(one, gap)))
                .toList();
        return box("kloven", "gaps", Icon.GAP, "attention", found);
    }

    /** The decisions and formal opinions of the first month, from this one on, in which any is asked. */
    private AttentionBox decisions() {
        List<Dated> found = new ArrayList<>();
        for (Contribution one : dossiers) {
            one.upcoming().stream().filter(Moment::isAsked).forEach(moment -> found.add(decision(one, moment)));
        }
        found.sort(Comparator.comparing(Dated::date));
        YearMonth month =
                YearMonth.from(found.stream().findFirst().map(Dated::date).orElse(today));
        List<Html> shown = found.stream()
                .filter(one -> YearMonth.from(one.date()).equals(month))
                .map(Dated::item)
                .toList();
        String label = guide.count("portfolio.decisions", shown.size(), month(month));
        return box("besluiten", "decisions", Icons.marked(Icon.DECISION, "accent", label), shown);
    }

    private Dated decision(Contribution dossier, Moment moment) {
        PartialDate date = moment.date().value().orElseThrow();
        return new Dated(date.first(), items.decision(dossier, moment));
    }

    /** A month without a day in front of it: the format writes a month so. */
    private String month(YearMonth month) {
        return guide.date(PartialDate.parse(month.toString()).orElseThrow());
    }

    private AttentionBox box(String id, String key, Icon icon, String tone, List<Html> found) {
        String label = guide.count("portfolio." + key, found.size());
        return box(id, key, Icons.marked(icon, tone, label), found);
    }

    private AttentionBox box(String id, String key, Html flag, List<Html> found) {
        return new AttentionBox(id, String.valueOf(found.size()), flag, found, guide.say(none(key)));
    }

    /** Where all sources are silent nobody can say that nothing is late, disputed or decided. */
    private String none(String key) {
        boolean silent =
                !dossiers.isEmpty() && dossiers.stream().allMatch(dossier -> dossier.nature() == Nature.RECONSTRUCTION);
        return silent && !key.equals("gaps") ? "orgaan.silent" : "portfolio." + key + ".none";
    }
}
