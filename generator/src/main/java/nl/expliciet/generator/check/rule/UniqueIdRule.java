package nl.expliciet.generator.check.rule;

import java.util.HashMap;
import java.util.Map;
import nl.expliciet.generator.check.Mention;
import nl.expliciet.generator.finding.Finding;
import nl.expliciet.generator.finding.FindingCode;
import nl.expliciet.generator.finding.Place;
import nl.expliciet.generator.format.DossierFormat;

/** Parties, agreements, sources and, over all evaluations, recommendations have ids of their own. */
final class UniqueIdRule implements Rule {

    @Override
    public void check(Subject subject) {
        Map<String, Mention> first = new HashMap<>();
        for (Mention mention : subject.places().mentions()) {
            if (mention.isDefinition()) {
                Mention earlier = first.putIfAbsent(list(mention) + " " + mention.id(), mention);
                if (earlier != null) {
                    subject.add(repeated(mention, earlier));
                }
            }
        }
    }

    /** Recommendations are numbered through all evaluations, comments in each round anew. */
    private static String list(Mention mention) {
        Place list = mention.place().above().above();
        return list.isIn(DossierFormat.ROUNDS.name()) ? list.toString() : mention.list();
    }

    static Finding repeated(Mention mention, Mention earlier) {
        return Finding.of(
                        FindingCode.DUPLICATE_ID,
                        mention.position(),
                        mention.id(),
                        earlier.position().toString())
                .at(mention.place());
    }
}
