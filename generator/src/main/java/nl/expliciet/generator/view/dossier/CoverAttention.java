package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.expliciet.generator.chart.Icon;
import nl.expliciet.generator.format.DossierFormat;
import nl.expliciet.generator.format.Key;
import nl.expliciet.generator.insight.Coverage;
import nl.expliciet.generator.insight.ExpectationGap;
import nl.expliciet.generator.insight.OverdueItem;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.view.Formats;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.voice.Icons;

/** What asks attention on the first page: overdue, disputed, gaps and open questions, the first of each by name. */
final class CoverAttention {
    private static final int SHOWN = 3;
    private static final int LONGEST = 36;

    private final Scribe scribe;
    private final CoverLinks chapters;

    CoverAttention(Scribe scribe, CoverLinks chapters) {
        this.scribe = scribe;
        this.chapters = chapters;
    }

    List<CoverView.Attention> items() {
        List<CoverView.Attention> items = Stream.of(changed(), overdue(), disputed(), gaps(), open(), empty())
                .flatMap(Optional::stream)
                .toList();
        return items.isEmpty()
                ? List.of(new CoverView.Attention("", Html.text(scribe.say("voorblad.niets")), List.of()))
                : items;
    }

    private Optional<CoverView.Attention> changed() {
        return scribe.since().changes().map(changes -> {
            int number = changes.changes().size();
            String words =
                    scribe.count("voorblad.gewijzigd", number, scribe.since().version());
            Html label = scribe.since().isAnything() ? Html.link("#" + SinceChapter.ID, words) : Html.text(words);
            return new CoverView.Attention(String.valueOf(number), label, List.of());
        });
    }

    private Optional<CoverView.Attention> overdue() {
        List<Html> items =
                scribe.insight().overdue().stream().map(this::overdueItem).toList();
        return attention(Icon.LATE, "attention", "voorblad.te-laat", items);
    }

    private Html overdueItem(OverdueItem item) {
        String since = " " + scribe.say("voorblad.sinds", scribe.date(item.since()));
        Html name = switch (item.kind()) {
            case AGREEMENT -> scribe.agreementLink(item.id());
            case RECOMMENDATION -> Html.link("#" + DossierLinks.recommendation(item.id()), item.id());
            case MOMENT -> Html.link("#agenda", Shorten.to(LONGEST, item.title()));
            case RECALIBRATION -> Html.text(scribe.say("voorblad.herijking"));
        };
        return name.plus(Html.text(since));
    }

    private Optional<CoverView.Attention> disputed() {
        List<Html> items =
                scribe.insight().openness().disputed().stream().map(this::named).toList();
        return attention(Icon.DISPUTED, "attention", "voorblad.betwist", items);
    }

    private Html named(ExplicitationAgreement agreement) {
        return scribe.agreementLink(agreement.id()).plus(Html.text(" " + Shorten.to(LONGEST, agreement.title())));
    }

    private Optional<CoverView.Attention> gaps() {
        if (ProfileScores.parties(scribe.dossier().profile().positions()) < 2) {
            Html label = Icons.marked(Icon.UNKNOWN, "second", scribe.say("voorblad.kloof"));
            List<Html> why = List.of(Html.text(scribe.say("voorblad.kloof.onbekend")));
            return Optional.of(new CoverView.Attention("?", label, why));
        }
        List<Html> items = scribe.insight().openGaps().stream().map(this::gap).toList();
        String key = items.size() == 1 ? "voorblad.kloof" : "voorblad.kloven";
        return attention(Icon.GAP, "attention", key, items);
    }

    private Html gap(ExpectationGap gap) {
        String words = scribe.say(
                "voorblad.kloof.item",
                Shorten.to(LONGEST, scribe.partyName(gap.highest())),
                gap.highestScore(),
                Shorten.to(LONGEST, scribe.partyName(gap.lowest())),
                gap.lowestScore());
        return Html.link("#" + DossierLinks.gap(gap), scribe.label(gap.question()))
                .plus(Html.text(": " + words));
    }

    private Optional<CoverView.Attention> open() {
        int open = scribe.insight().openQuestions();
        if (open == 0) {
            return Optional.empty();
        }
        Coverage most = scribe.insight().coverage().stream()
                .max(Comparator.comparing(coverage -> coverage.count(Coverage.State.OPEN)))
                .orElseThrow();
        int ofMost = most.count(Coverage.State.OPEN);
        int total = scribe.insight().questions();
        String words = open == total
                ? scribe.say("voorblad.open.van-alle", total)
                : scribe.say("voorblad.open.van", total, most.list().title().toLowerCase(Locale.ROOT), ofMost);
        Html label = Icons.marked(Icon.OPEN, "proposed", scribe.say("voorblad.open"));
        return Optional.of(new CoverView.Attention(String.valueOf(open), label, List.of(Html.text(words))));
    }

    private Optional<CoverView.Attention> empty() {
        List<Key<?>> parts = scribe.insight().openness().emptyParts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = parts.stream()
                .map(part -> Formats.small(scribe.messages().name(DossierFormat.FOLDER, part)))
                .toList();
        Html label = Icons.marked(Icon.UNKNOWN, "second", scribe.count("voorblad.leeg", parts.size()));
        Html all = Html.text(scribe.formats().list(names));
        return Optional.of(new CoverView.Attention(String.valueOf(parts.size()), label, List.of(all)));
    }

    private Optional<CoverView.Attention> attention(Icon icon, String style, String key, List<Html> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Html> shown = new ArrayList<>(items.subList(0, Math.min(SHOWN, items.size())));
        if (items.size() > SHOWN) {
            shown.add(
                    chapters.sentence(scribe.say("voorblad.nog", items.size() - SHOWN, CoverLinks.PLACE), "aandacht"));
        }
        Html label = Icons.marked(icon, style, scribe.say(key));
        return Optional.of(new CoverView.Attention(String.valueOf(items.size()), label, shown));
    }
}
