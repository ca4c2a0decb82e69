package nl.expliciet.generator.view.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.expliciet.generator.across.Participation;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Icons;

/** Gathers what asks the attention of one representative body; all of it is shown. */
record BodyAttentionComposer(Guide guide, ItemComposer items) {

    /** Something overdue with its arrangement. */
    private record Owned(Participation part, OverdueItem item) {}

    BodyPage.Box overdue(List<Participation> parts) {
        List<Html> found = parts.stream()
                .flatMap(part -> part.overdue().stream().map(item -> new Owned(part, item)))
                .sorted(Comparator.comparing(one -> one.item().since()))
                .map(one -> items.overdue(one.part().dossier(), one.item()))
                .toList();
        String title = guide.say("orgaan.overdue");
        if (found.isEmpty()) {
            String none = guide.say(silent(parts) ? "orgaan.silent" : "portfolio.overdue.none");
            return new BodyPage.Box(Html.text(title), Html.tag("p.second", Html.text(none)));
        }
        Html heading = Icons.marked(Icon.LATE, "attention", title).plus(Html.text(": " + found.size()));
        return new BodyPage.Box(heading, Guide.items(found));
    }

    /** True when all dossiers are reconstructions: where those name nothing, nothing is known. */
    static boolean silent(List<Participation> parts) {
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> part.dossier().nature() == Nature.RECONSTRUCTION);
    }

    /** What is disputed and where expectations lie apart. */
    BodyPage.Box others(List<Participation> parts) {
        List<Html> disputed = parts.stream()
                .flatMap(part -> part.disputed().stream().map(one -> items.agreement(part.dossier(), one, "")))
                .toList();
        List<Html> gaps = parts.stream()
                .flatMap(part -> part.gaps().stream().map(gap -> items.gap(part.dossier(), gap)))
                .toList();
        Html found = Html.all(counted("disputed", Icon.DISPUTED, disputed), counted("gap", Icon.GAP, gaps));
        String nothing = silent(parts) ? "orgaan.silent" : "orgaan.also.none";
        Html none = Html.tag("p.second", Html.text(guide.say(nothing)));
        return new BodyPage.Box(Html.text(guide.say("orgaan.also")), found.isEmpty() ? none : found);
    }

    private Html counted(String key, Icon icon, List<Html> found) {
        if (found.isEmpty()) {
            return Html.EMPTY;
        }
        Html flag = Icons.marked(icon, "attention", guide.count("portfolio.flag." + key, found.size()));
        return Html.all(Html.tag("p", flag), Guide.items(found));
    }

    /** How much of all arrangements together asks attention; empty where nothing is known. */
    Optional<Html> flags(List<Participation> parts) {
        int late = sum(parts, part -> part.overdue().size());
        int disputed = sum(parts, part -> part.disputed().size());
        int gaps = sum(parts, part -> part.gaps().size());
        return silent(parts) && late + disputed + gaps == 0
                ? Optional.empty()
                : Optional.of(guide.flags(late, disputed, gaps, guide.say("portfolio.flags.none")));
    }

    private static int sum(List<Participation> parts, ToIntFunction<Participation> count) {
        return parts.stream().mapToInt(count).sum();
    }
}
