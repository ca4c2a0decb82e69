package nl.expliciet.generator.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.expliciet.generator.check.DossierReader;
import nl.expliciet.generator.check.ReadDossier;
import nl.expliciet.generator.check.ReadPortfolio;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.knowledge.CheckQuestionList;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.model.OwnQuestionList;
import nl.expliciet.generator.source.SourceTree;

/**
 * What a dossier is checked against.
 *
 * @param day the reference date, which decides what is overdue
 * @param shown whether a character can be shown in every output
 * @param places the places that comments can be about
 */
public record Surroundings(
        SourceTree source,
        ReadPortfolio shared,
        Knowledge knowledge,
        LocalDate day,
        IntPredicate shown,
        PlaceNames places) {
    public Surroundings {
        Objects.requireNonNull(source);
        Objects.requireNonNull(shared);
        Objects.requireNonNull(knowledge);
        Objects.requireNonNull(day);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(places);
    }

    /** Surroundings of dossiers of which the places are not known. */
    public Surroundings(
            SourceTree source, ReadPortfolio shared, Knowledge knowledge, LocalDate day, IntPredicate shown) {
        this(source, shared, knowledge, day, shown, PlaceNames.UNKNOWN);
    }

    /** The same with another view of the source. */
    public Surroundings with(SourceTree other) {
        return new Surroundings(other, shared, knowledge, day, shown, places);
    }

    /** The same where the places of a dossier are known. */
    public Surroundings with(PlaceNames known) {
        return new Surroundings(source, shared, knowledge, day, shown, known);
    }

    /** What another dossier says in its dossier.yaml; empty when there is none. */
    Optional<ReadDossier> other(String id) {
        return shared.dossierIds().contains(id)
                ? Optional.of(DossierReader.head(source, id, shared))
                : Optional.empty();
    }

    /** The ids of all check-question lists. */
    List<String> listIds() {
        return Stream.concat(
                        knowledge.lists().stream().map(CheckQuestionList::id),
                        shared.ownLists().stream().map(OwnQuestionList::id))
                .toList();
    }

    /** The question numbers of a list; empty when there is no such list. */
    Optional<List<Integer>> numbers(String list) {
        return knowledge.lists().stream()
                .filter(known -> known.id().equals(list))
                .map(known ->
                        known.questions().stream().map(CheckQuestion::number).toList())
                .findFirst()
                .or(() -> ownNumbers(list));
    }

    private Optional<List<Integer>> ownNumbers(String list) {
        return shared.ownLists().stream()
                .filter(own -> own.id().equals(list))
                .map(own -> own.questions().stream()
                        .map(OwnQuestionList.Question::number)
                        .toList())
                .findFirst();
    }
}
