package nl.expliciet.generator.view.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.expliciet.generator.across.Contribution;
import nl.expliciet.generator.model.ArrangementKind;
import nl.expliciet.generator.model.DossierStatus;
import nl.expliciet.generator.model.GovernancePerspective;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Nature;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.model.Stated;
import nl.expliciet.generator.view.voice.Voice;

/** Makes the choices that narrow down the table: only values that some dossier has. */
record FilterComposer(Voice words) {

    List<Filter> filters(List<Contribution> dossiers) {
        return Stream.of(
                        filter(
                                "kind",
                                dossiers,
                                d -> Stream.of(d.heading().kind().key()),
                                label(ArrangementKind.class, words)),
                        filter(
                                "status",
                                dossiers,
                                d -> Stream.of(d.heading().status().key()),
                                label(DossierStatus.class, words)),
                        filter(
                                "nature",
                                dossiers,
                                d -> Stream.of(d.heading().nature().key()),
                                label(Nature.class, words)),
                        filter(
                                "perspective",
                                dossiers,
                                FilterComposer::perspectives,
                                label(GovernancePerspective.class, words)),
                        filter("body", dossiers, FilterComposer::bodies, id -> words.bodyName(Stated.of(new Ref(id)))),
                        filter(
                                "party",
                                dossiers,
                                d -> d.parties().stream().map(Contribution.Party::name),
                                name -> name))
                .filter(filter -> filter.options().size() > 1)
                .toList();
    }

    /** What the table can be sorted by, without the columns that it leaves out. */
    List<Filter.Option> sorts(Set<String> silent) {
        return Stream.of("title", "attention", "agreements", "open", "decision")
                .filter(key -> !silent.contains(key))
                .map(key -> new Filter.Option(key, words.say("portfolio.sort." + key)))
                .toList();
    }

    /** The bodies that a dossier names, through its parties and its moments. */
    static Stream<String> bodies(Contribution dossier) {
        return Stream.concat(
                        dossier.parties().stream().flatMap(party -> party.body().value().stream()),
                        dossier.moments().stream().flatMap(moment -> moment.body().value().stream()))
                .filter(ref -> !ref.isUnknown())
                .map(Ref::id)
                .distinct();
    }

    private static Stream<String> perspectives(Contribution dossier) {
        return dossier.design().leading().stream().map(GovernancePerspective::key);
    }

    private Filter filter(
            String key,
            List<Contribution> dossiers,
            Function<Contribution, Stream<String>> values,
            Function<String, String> label) {
        List<Filter.Option> options = dossiers.stream()
                .flatMap(values)
                .map(value -> value.replace('|', ' '))
                .distinct()
                .map(value -> new Filter.Option(value, label.apply(value)))
                .sorted(Comparator.comparing(Filter.Option::label))
                .toList();
        return new Filter(key, words.say("portfolio.filter." + key), options);
    }

    private static <E extends Enum<E> & Keyed> Function<String, String> label(Class<E> type, Voice words) {
        return key -> Keyed.find(type, key).map(words::label).orElse(key);
    }
}
