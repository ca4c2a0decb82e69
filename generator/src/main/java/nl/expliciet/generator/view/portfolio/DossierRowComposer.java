package nl.expliciet.generator.view.portfolio;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.insight.DossierInsight;
import nl.expliciet.generator.model.DecisionMoment;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Identity;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.portfolio.NextDecision;
import nl.expliciet.generator.text.RichText;
import nl.expliciet.generator.view.Shorten;

/** Makes the rows of the table of dossiers. */
final class DossierRowComposer {
    private static final int CHALLENGE = 240;

    private final PageWords words;
    private final Names names;
    private final Addresses addresses;
    private final FlagComposer flags;

    DossierRowComposer(PageWords words, Names names, Addresses addresses) {
        this.words = words;
        this.names = names;
        this.addresses = addresses;
        this.flags = new FlagComposer(words);
    }

    DossierRow row(DossierInsight insight) {
        Dossier dossier = insight.dossier();
        Identity identity = dossier.identity();
        boolean silent = identity.nature() == Nature.RECONSTRUCTION;
        boolean agreementsKnown = !silent || !dossier.agreements().isEmpty();
        Optional<ShownProfile> profile = ShownProfile.of(dossier);
        Optional<DecisionMoment> next = NextDecision.of(insight);
        return new DossierRow(
                new Link(addresses.dossier(dossier), identity.title()),
                words.label(identity.kind()),
                dossier.challenge()
                        .question()
                        .value()
                        .map(RichText::plain)
                        .map(t -> Shorten.to(CHALLENGE, t))
                        .orElse(""),
                words.text("portfolio.row.more", dossier.parties().size()),
                words.formats()
                        .list(dossier.parties().stream()
                                .map(party -> party.name())
                                .toList()),
                identity.nature().key(),
                words.label(identity.nature()),
                words.label(identity.status()),
                agreementsKnown ? String.valueOf(dossier.agreements().size()) : words.unknown(),
                agreementsKnown,
                flags.of(
                        insight.overdue().size(),
                        insight.openness().disputed().size(),
                        insight.openGaps().size()),
                words.text(silent ? "portfolio.flags.silent" : "portfolio.flags.none"),
                words.text("portfolio.open.of", insight.openQuestions(), insight.questions()),
                profile.map(this::scores).orElse(words.unknown()),
                profile.isPresent(),
                profile.flatMap(ShownProfile::observation)
                        .map(one -> words.text("portfolio.observed"))
                        .orElse(""),
                next.map(moment -> words.date(moment.date().value().orElseThrow()))
                        .orElse(noDecision(identity)),
                next.isPresent(),
                next.map(moment -> names.body(moment.body())).orElse(""),
                data(insight, next));
    }

    private String scores(ShownProfile profile) {
        return profile.scores().stream()
                .map(score -> score.known() ? String.valueOf(score.value()) : "?")
                .collect(Collectors.joining(" "));
    }

    private String noDecision(Identity identity) {
        if (identity.status() == DossierStatus.ENDED) {
            return words.text("portfolio.decision.ended");
        }
        boolean silent = identity.nature() == Nature.RECONSTRUCTION;
        return words.text(silent ? "portfolio.unknown" : "portfolio.decision.none");
    }

    private static Map<String, String> data(DossierInsight insight, Optional<DecisionMoment> next) {
        Dossier dossier = insight.dossier();
        Map<String, String> data = new TreeMap<>();
        data.put("title", dossier.identity().title());
        data.put("kind", dossier.identity().kind().key());
        data.put("status", dossier.identity().status().key());
        data.put("nature", dossier.identity().nature().key());
        data.put("body", joined(FilterComposer.bodies(dossier)));
        data.put("party", joined(dossier.parties().stream().map(party -> party.name())));
        data.put("perspective", joined(perspectives(dossier)));
        data.put("agreements", String.valueOf(dossier.agreements().size()));
        data.put("open", String.valueOf(insight.openQuestions()));
        data.put("attention", String.valueOf(attention(insight)));
        data.put(
                "decision",
                next.flatMap(moment -> moment.date().value())
                        .map(PartialDate::text)
                        .orElse(""));
        return data;
    }

    private static Stream<String> perspectives(Dossier dossier) {
        return dossier.design().leadingPerspectives().stream().map(GovernancePerspective::key);
    }

    private static int attention(DossierInsight insight) {
        return insight.overdue().size()
                + insight.openness().disputed().size()
                + insight.openGaps().size();
    }

    private static String joined(Stream<String> values) {
        return values.map(value -> value.replace('|', ' ')).distinct().collect(Collectors.joining("|"));
    }
}
