package nl.expliciet.generator.view.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.portfolio.Participation;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.voice.Voice;

/** Gathers what asks the attention of one representative body; all of it is shown. */
record BodyAttentionComposer(Voice words, ItemComposer items) {

    /** Something overdue with its arrangement. */
    private record Owned(Participation part, OverdueItem item) {}

    AttentionBox overdue(List<Participation> parts) {
        List<AttentionItem> found = parts.stream()
                .flatMap(part -> part.overdue().stream().map(item -> new Owned(part, item)))
                .sorted(Comparator.comparing(one -> one.item().since()))
                .map(one -> items.overdue(one.part().dossier(), one.item()))
                .toList();
        AttentionBox box = box("te-laat", "overdue", Icon.LATE, found);
        return silent(parts) ? box.withNone(words.say("orgaan.silent")) : box;
    }

    /** True when all dossiers are reconstructions: where those name nothing, nothing is known. */
    static boolean silent(List<Participation> parts) {
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> part.dossier().nature() == Nature.RECONSTRUCTION);
    }

    /** What is disputed and where expectations lie apart; a box without items is left out. */
    List<AttentionBox> others(List<Participation> parts) {
        List<AttentionItem> disputed = parts.stream()
                .flatMap(part -> part.disputed().stream().map(one -> items.agreement(part.dossier(), one, "")))
                .toList();
        List<AttentionItem> gaps = parts.stream()
                .flatMap(part -> part.gaps().stream().map(gap -> items.gap(part.dossier(), gap)))
                .toList();
        return Stream.of(box("betwist", "disputed", Icon.DISPUTED, disputed), box("kloven", "gaps", Icon.GAP, gaps))
                .filter(box -> !box.first().isEmpty())
                .toList();
    }

    List<Flag> flags(List<Participation> parts) {
        return new FlagComposer(words)
                .of(
                        parts.stream().mapToInt(part -> part.overdue().size()).sum(),
                        parts.stream().mapToInt(part -> part.disputed().size()).sum(),
                        parts.stream().mapToInt(part -> part.gaps().size()).sum());
    }

    private AttentionBox box(String id, String key, Icon icon, List<AttentionItem> found) {
        String label = words.count("portfolio." + key, found.size());
        Flag flag = new Flag(Html.icon(icon), "attention", label);
        String none = words.say("portfolio." + key + ".none");
        return new AttentionBox(id, String.valueOf(found.size()), flag, found, List.of(), "", none);
    }
}
