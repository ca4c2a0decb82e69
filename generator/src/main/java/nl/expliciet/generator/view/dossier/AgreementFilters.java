package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.block.AgreementFilter;
import nl.expliciet.generator.view.block.Block;

/** Makes the choices on the agreements: only values that some agreement has. */
final class AgreementFilters {
    private static final int WORTH_IT = 4;

    private final Scribe scribe;

    AgreementFilters(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The filter; nothing where there is little to choose from. */
    List<Block> blocks() {
        if (scribe.dossier().agreements().size() < WORTH_IT) {
            return List.of();
        }
        List<AgreementFilter.Choice> choices = new ArrayList<>();
        add("parties", this::parties, choices);
        add("status", agreement -> Stream.of(keyed(agreement.status())), choices);
        add("question", agreement -> agreement.question().value().stream().map(this::keyed), choices);
        return choices.isEmpty() ? List.of() : List.of(new AgreementFilter(choices));
    }

    private void add(
            String key,
            Function<ExplicitationAgreement, Stream<AgreementFilter.Option>> values,
            List<AgreementFilter.Choice> choices) {
        List<AgreementFilter.Option> options = scribe.dossier().agreements().stream()
                .flatMap(values)
                .distinct()
                .toList();
        if (options.size() > 1) {
            choices.add(new AgreementFilter.Choice(key, scribe.say("afspraken.filter." + key), options));
        }
    }

    private Stream<AgreementFilter.Option> parties(ExplicitationAgreement agreement) {
        return Stream.concat(agreement.promisedBy().stream(), agreement.promisedTo().stream())
                .filter(ref -> !ref.isUnknown())
                .map(this::party);
    }

    private AgreementFilter.Option party(Ref ref) {
        return new AgreementFilter.Option(ref.id(), scribe.partyName(ref));
    }

    private AgreementFilter.Option keyed(Keyed value) {
        return new AgreementFilter.Option(value.key(), scribe.label(value));
    }
}
