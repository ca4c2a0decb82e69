package nl.expliciet.generator.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import nl.expliciet.generator.knowledge.Knowledge;
import nl.expliciet.generator.knowledge.Perspective;
import nl.expliciet.generator.knowledge.SixQuestion;
import nl.expliciet.generator.knowledge.Term;
import nl.expliciet.generator.knowledge.Variant;
import nl.expliciet.generator.knowledge.Vocabulary;
import nl.expliciet.generator.model.Language;

/** Names that a source gives, by the key of a message: said where the source is named, and nowhere else. */
final class KnownNames {
    private static final Map<Vocabulary, String> LISTS = Map.of(
            Vocabulary.TIERS, "label.Tier.",
            Vocabulary.ROLES, "label.Role.",
            Vocabulary.SUBJECTS, "label.AgreementSubject.",
            Vocabulary.VEHICLES, "label.LegalVehicle.",
            Vocabulary.MOVEMENTS, "label.Movement.",
            Vocabulary.CHARACTERISTICS, "naam.characteristics.",
            Vocabulary.FACT_SHEET, "naam.factSheet.");
    private static final String SOFT_HYPHEN = "\u00AD";

    private KnownNames() {}

    static Map<String, String> of(Language language) {
        Knowledge knowledge = Knowledge.load(language);
        Map<String, String> names = new HashMap<>();
        for (Entry<Vocabulary, String> list : LISTS.entrySet()) {
            List<Term> terms = knowledge.terms(list.getKey());
            terms.forEach(term -> names.put(list.getValue() + term.id(), term.label()));
        }
        for (Perspective one : knowledge.perspectives()) {
            names.put("label.GovernancePerspective." + one.perspective().key(), one.label());
        }
        for (Variant one : knowledge.variants()) {
            names.put("label.BaseVariant." + one.variant().key(), one.label());
        }
        for (SixQuestion one : knowledge.questions()) {
            String label = one.label().replace(SOFT_HYPHEN, "");
            names.put("label.ProfileQuestion." + one.question().key(), label);
            names.put("naam.*." + one.question().key(), label);
        }
        return names;
    }
}
