package nl.expliciet.generator.view.portfolio;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.PartialDate;
import nl.expliciet.generator.model.ProfileQuestion;
import nl.expliciet.generator.portfolio.Contribution;
import nl.expliciet.generator.portfolio.Moment;
import nl.expliciet.generator.portfolio.ShownProfile;
import nl.expliciet.generator.view.Shorten;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the rows of the table of dossiers. */
final class DossierRowComposer {
    private static final int CHALLENGE = 240;

    private final Voice words;
    private final Addresses addresses;
    private final FlagComposer flags;

    DossierRowComposer(Voice words, Addresses addresses) {
        this.words = words;
        this.addresses = addresses;
        this.flags = new FlagComposer(words);
    }

    DossierRow row(Contribution dossier) {
        Contribution.Heading heading = dossier.heading();
        boolean silent = heading.nature() == Nature.RECONSTRUCTION;
        boolean agreementsKnown = !silent || !dossier.agreements().isEmpty();
        Optional<ShownProfile> profile = dossier.profile();
        Optional<Moment> next = dossier.nextDecision();
        return new DossierRow(
                new Link(addresses.dossier(dossier), heading.title()),
                words.label(heading.kind()),
                Shorten.to(CHALLENGE, dossier.design().challenge()),
                words.say("portfolio.row.more", dossier.parties().size()),
                words.formats()
                        .list(dossier.parties().stream()
                                .map(party -> party.name())
                                .toList()),
                heading.nature().key(),
                words.label(heading.nature()),
                words.label(heading.status()),
                agreementsKnown ? String.valueOf(dossier.promises().size()) : words.unknownWord(),
                agreementsKnown,
                flags.of(
                        dossier.overdue().size(),
                        dossier.disputed().size(),
                        dossier.gaps().size()),
                words.say(silent ? "portfolio.flags.silent" : "portfolio.flags.none"),
                words.say(
                        "portfolio.open.of",
                        dossier.questions().open(),
                        dossier.questions().all()),
                profile.map(this::scores).orElse(words.unknownWord()),
                profile.isPresent(),
                profile.flatMap(ShownProfile::reading)
                        .map(one -> words.say("portfolio.observed"))
                        .orElse(""),
                next.map(moment -> words.date(moment.date().value().orElseThrow()))
                        .orElse(noDecision(heading)),
                next.isPresent(),
                next.map(moment -> words.bodyName(moment.body())).orElse(""),
                data(dossier, next));
    }

    private String scores(ShownProfile profile) {
        return Arrays.stream(ProfileQuestion.values())
                .map(question -> profile.score(question).map(String::valueOf).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    private String noDecision(Contribution.Heading heading) {
        if (heading.status() == DossierStatus.ENDED) {
            return words.say("portfolio.decision.ended");
        }
        boolean silent = heading.nature() == Nature.RECONSTRUCTION;
        return words.say(silent ? "portfolio.unknown" : "portfolio.decision.none");
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
