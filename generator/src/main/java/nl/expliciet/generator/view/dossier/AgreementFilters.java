package nl.expliciet.generator.view.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Keyed;
import nl.expliciet.generator.model.Ref;
import nl.expliciet.generator.view.block.AgreementFilter;
import nl.expliciet.generator.view.block.Block;

/** Makes the choices on the agreements: values that some agreement has, and questions with a gap. */
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
        add("parties", agreements().flatMap(this::parties), choices);
        add("status", agreements().map(agreement -> keyed(agreement.status())), choices);
        add("question", questions(), choices);
        return choices.isEmpty() ? List.of() : List.of(new AgreementFilter(choices));
    }

    private Stream<ExplicitationAgreement> agreements() {
        return scribe.dossier().agreements().stream();
    }

    /** The questions that agreements answer, and those with a gap that none answers: who looks for one finds that. */
    private Stream<AgreementFilter.Option> questions() {
        Stream<AgreementFilter.Option> gaps = scribe.insight().openGaps().stream()
                .map(gap -> new AgreementFilter.Option(
                        gap.question().key(), scribe.say("afspraken.filter.geen", scribe.label(gap.question()))));
        return Stream.concat(
                agreements()
                        .flatMap(agreement -> agreement.question().value().stream())
                        .map(this::keyed),
                gaps);
    }

    private void add(String key, Stream<AgreementFilter.Option> values, List<AgreementFilter.Choice> choices) {
        List<AgreementFilter.Option> options = values.distinct().toList();
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
