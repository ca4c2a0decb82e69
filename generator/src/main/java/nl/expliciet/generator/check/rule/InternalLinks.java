package nl.expliciet.generator.check.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.expliciet.generator.check.Places;
import nl.expliciet.generator.check.Suggestion;
import nl.expliciet.generator.format.Scalar.Target;
import nl.expliciet.generator.knowledge.CheckQuestion;
import nl.expliciet.generator.model.Chapter;
import nl.expliciet.generator.model.Dossier;
import nl.expliciet.generator.model.ExplicitationAgreement;
import nl.expliciet.generator.model.Party;
import nl.expliciet.generator.model.Source;

/** What links such as {@code afspraak:A-02} can lead to. */
final class InternalLinks {
    private static final Set<String> SCHEMES = Set.of("afspraak", "partij", "vraag", "hoofdstuk", "dossier", "bron");

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Places places;
    private final Dossier dossier;
    private final Surroundings surroundings;

    InternalLinks(Subject subject) {
        places = subject.places();
        dossier = subject.dossier();
        surroundings = subject.surroundings();
    }

    static boolean isScheme(String scheme) {
        return SCHEMES.contains(scheme);
    }

    /** False only when it surely leads nowhere: an unread file may hold what it leads to. */
    boolean mayExist(String scheme, String id) {
        return known(scheme).contains(id) || !knowsAll(scheme);
    }

    private Set<String> known(String scheme) {
        return known.computeIfAbsent(scheme, name -> new LinkedHashSet<>(targets(name)));
    }

    private boolean knowsAll(String scheme) {
        return switch (scheme) {
            case "afspraak" -> places.knowsAll(Target.AGREEMENT);
            case "partij" -> places.knowsAll(Target.PARTY);
            case "bron" -> places.knowsAll(Target.SOURCE);
            default -> true;
        };
    }

    /** The link that was probably meant; empty when none comes near. */
    String nearest(String scheme, String id) {
        String near = Suggestion.nearest(id, known(scheme));
        return near.isEmpty() ? "" : scheme + ":" + near;
    }

    private List<String> targets(String scheme) {
        return switch (scheme) {
            case "afspraak" ->
                dossier.agreements().stream().map(ExplicitationAgreement::id).toList();
            case "partij" -> dossier.parties().stream().map(Party::id).toList();
            case "hoofdstuk" -> dossier.chapters().stream().map(Chapter::id).toList();
            case "dossier" -> surroundings.shared().dossierIds();
            case "bron" -> dossier.sources().stream().map(Source::id).toList();
            default -> questions();
        };
    }

    private List<String> questions() {
        return surroundings.listIds().stream()
                .flatMap(list -> surroundings.numbers(list).orElse(List.of()).stream()
                        .map(number -> CheckQuestion.id(list, number)))
                .toList();
    }
}
