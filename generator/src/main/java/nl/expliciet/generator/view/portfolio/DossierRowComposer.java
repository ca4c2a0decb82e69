package nl.expliciet.generator.view.portfolio;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.across.Moment;
import nl.expliciet.generator.across.ShownProfile;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.view.Html;
import nl.expliciet.generator.view.Shorten;

/** Makes tables of dossiers. */
final class DossierRowComposer {
    private static final int CHALLENGE = 240;

    private final Guide guide;

    DossierRowComposer(Guide guide) {
        this.guide = guide;
    }

    /** A row for each dossier, and a sentence instead of the columns in which none of them says anything. */
    DossierTable table(List<Contribution> dossiers) {
        Map<String, Predicate<Contribution>> columns = new LinkedHashMap<>();
        columns.put("attention", dossier -> isSilent(dossier) && attention(dossier) == 0);
        columns.put(
                "decision",
                dossier -> isSilent(dossier) && dossier.nextDecision().isEmpty());
        columns.put("profile", dossier -> dossier.profile().isEmpty());
        columns.values().removeIf(says -> !dossiers.stream().allMatch(says));
        List<String> about = columns.keySet().stream()
                .map(column -> guide.say("portfolio.about." + column))
                .toList();
        boolean all = dossiers.isEmpty() || about.isEmpty();
        return new DossierTable(
                dossiers.stream().map(this::row).toList(),
                dossiers.isEmpty() ? Set.of() : columns.keySet(),
                all ? "" : guide.say("overzicht.stil", guide.formats().list(about)));
    }

    private DossierRow row(Contribution dossier) {
        Optional<Moment> next = dossier.nextDecision();
        return new DossierRow(
                name(dossier),
                guide.nature(dossier.nature()),
                guide.label(dossier.heading().status()),
                agreements(dossier),
                flags(dossier),
                guide.say(
                        "portfolio.open.of",
                        dossier.questions().open(),
                        dossier.questions().all()),
                dossier.profile().map(this::scores).orElse(guide.unknown()),
                next.map(this::decision).orElse(guide.unknown(noDecision(dossier.heading()))),
                data(dossier, next));
    }

    /** Where a reconstruction names nothing, nothing is known. */
    private static boolean isSilent(Contribution dossier) {
        return dossier.nature() == Nature.RECONSTRUCTION;
    }

    private Html name(Contribution dossier) {
        String challenge = Shorten.to(CHALLENGE, dossier.design().challenge());
        String parties = guide.formats()
                .list(dossier.parties().stream().map(Contribution.Party::name).toList());
        String more = guide.say("portfolio.row.more", dossier.parties().size());
        Html about = Html.tag(
                "details.about",
                Html.tag("summary", Html.text(more)),
                challenge.isEmpty() ? Html.EMPTY : Html.tag("p", Html.text(challenge)),
                Html.tag("p.second", Html.text(parties)));
        return Guide.above(guide.dossier(dossier), guide.label(dossier.heading().kind()))
                .plus(about);
    }

    private Html agreements(Contribution dossier) {
        return isSilent(dossier) && dossier.agreements().isEmpty()
                ? guide.unknown()
                : Html.text(String.valueOf(dossier.promises().size()));
    }

    private Html flags(Contribution dossier) {
        return guide.flags(
                dossier.overdue().size(),
                dossier.disputed().size(),
                dossier.gaps().size(),
                guide.say(isSilent(dossier) ? "portfolio.flags.silent" : "portfolio.flags.none"));
    }

    private Html scores(ShownProfile profile) {
        String scores = Arrays.stream(ProfileQuestion.values())
                .map(question -> profile.score(question).map(String::valueOf).orElse("?"))
                .collect(Collectors.joining(" "));
        return Guide.above(Html.text(scores), profile.isAgreed() ? "" : guide.say("portfolio.observed"));
    }

    private Html decision(Moment next) {
        Html date = Html.text(guide.date(next.date().value().orElseThrow()));
        return Guide.above(date, guide.bodyName(next.body()));
    }

    private String noDecision(Contribution.Heading heading) {
        if (heading.status() == DossierStatus.ENDED) {
            return guide.say("portfolio.decision.ended");
        }
        boolean silent = heading.nature() == Nature.RECONSTRUCTION;
        return guide.say(silent ? "portfolio.unknown" : "portfolio.decision.none");
    }

    private static Map<String, String> data(Contribution dossier, Optional<Moment> next) {
        Map<String, String> data = new TreeMap<>();
        data.put("title", dossier.heading().title());
        data.put("kind", dossier.heading().kind().key());
        data.put("status", dossier.heading().status().key());
        data.put("nature", dossier.heading().nature().key());
        data.put("body", joined(FilterComposer.bodies(dossier)));
        data.put("party", joined(dossier.parties().stream().map(party -> party.name())));
        data.put("perspective", joined(perspectives(dossier)));
        data.put("agreements", String.valueOf(dossier.promises().size()));
        data.put("open", String.valueOf(dossier.questions().open()));
        data.put("attention", String.valueOf(attention(dossier)));
        data.put(
                "decision",
                next.flatMap(moment -> moment.date().value())
                        .map(PartialDate::text)
                        .orElse(""));
        return data;
    }

    private static Stream<String> perspectives(Contribution dossier) {
        return dossier.design().leading().stream().map(GovernancePerspective::key);
    }

    private static int attention(Contribution dossier) {
        return dossier.overdue().size()
                + dossier.disputed().size()
                + dossier.gaps().size();
    }

    private static String joined(Stream<String> values) {
        return values.map(value -> value.replace('|', ' ')).distinct().collect(Collectors.joining("|"));
    }
}
