package nl.expliciet.generator.view.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** Gathers what asks attention across all dossiers. */
final class AttentionComposer {
    private static final int SHOWN = 3;

    private final ItemComposer items;
    private final Voice words;
    private final LocalDate today;

    AttentionComposer(ItemComposer items, Voice words, LocalDate today) {
        this.items = items;
        this.words = words;
        this.today = today;
    }

    /** An item with the date that orders it. */
    private record Dated(LocalDate date, AttentionItem item) {}

    List<AttentionBox> boxes(List<Contribution> dossiers) {
        return List.of(overdue(dossiers), disputed(dossiers), gaps(dossiers), decisions(dossiers));
    }

    private AttentionBox overdue(List<Contribution> dossiers) {
        List<AttentionItem> found = dossiers.stream()
                .flatMap(one -> one.overdue().stream().map(late -> dated(one, late.item())))
                .sorted(Comparator.comparing(Dated::date))
                .map(Dated::item)
                .toList();
        return box("te-laat", "overdue", Icon.LATE, "attention", found);
    }

    private Dated dated(Contribution dossier, OverdueItem item) {
        return new Dated(item.since(), items.overdue(dossier, item));
    }

    private AttentionBox disputed(List<Contribution> dossiers) {
        List<AttentionItem> found = dossiers.stream()
                .flatMap(one -> one.disputed().stream().map(agreement -> items.agreement(one, agreement, "")))
                .toList();
        return box("betwist", "disputed", Icon.DISPUTED, "attention", found);
    }

    private AttentionBox gaps(List<Contribution> dossiers) {
        List<AttentionItem> found = dossiers.stream()
                .flatMap(one -> one.gaps().stream().map(gap -> items.gap(one, gap)))
                .toList();
        return box("kloven", "gaps", Icon.GAP, "attention", found);
    }

    /** The decisions of the first month, from this one on, in which something is decided. */
    private AttentionBox decisions(List<Contribution> dossiers) {
        List<Dated> found = new ArrayList<>();
        for (Contribution one : dossiers) {
            one.upcoming().stream().filter(Moment::isDecision).forEach(moment -> found.add(decision(one, moment)));
        }
        found.sort(Comparator.comparing(Dated::date));
        YearMonth month =
                YearMonth.from(found.stream().findFirst().map(Dated::date).orElse(today));
        List<AttentionItem> shown = found.stream()
                .filter(one -> YearMonth.from(one.date()).equals(month))
                .map(Dated::item)
                .toList();
        String label = words.count("portfolio.decisions", shown.size(), month(month));
        return box("besluiten", "decisions", new Flag(Html.icon(Icon.DECISION), "accent", label), shown);
    }

    private Dated decision(Contribution dossier, Moment moment) {
        PartialDate date = moment.date().value().orElseThrow();
        return new Dated(date.first(), items.decision(dossier, moment));
    }

    /** A month without a day in front of it: the format writes a month so. */
    private String month(YearMonth month) {
        return words.date(PartialDate.parse(month.toString()).orElseThrow());
    }

    private AttentionBox box(String id, String key, Icon icon, String tone, List<AttentionItem> found) {
        String label = words.count("portfolio." + key, found.size());
        return box(id, key, new Flag(Html.icon(icon), tone, label), found);
    }

    private AttentionBox box(String id, String key, Flag flag, List<AttentionItem> found) {
        int split = found.size() <= SHOWN + 1 ? found.size() : SHOWN;
        return new AttentionBox(
                id,
                String.valueOf(found.size()),
                flag,
                found.subList(0, split),
                found.subList(split, found.size()),
                words.say("portfolio.more", found.size() - split),
                words.say("portfolio." + key + ".none"));
    }
}
