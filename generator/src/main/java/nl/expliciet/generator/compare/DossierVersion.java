package nl.expliciet.generator.compare;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.expliciet.generator.format.Value;
import nl.expliciet.generator.model.Dossier;

/** A dossier in one version: the model, for its names, and what is compared of it. */
public record DossierVersion(Dossier dossier, Value.Block value) {
    /** With less in common it is another dossier. */
    private static final double SAME = 0.5;

    public DossierVersion {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(value);
    }

    /** True when so much of it is the same that it is this dossier under another name. */
    public boolean isRenamed(DossierVersion later) {
        Set<String> was = statements(value);
        Set<String> now = statements(later.value);
        Set<String> shared = new HashSet<>(was);
        shared.retainAll(now);
        return shared.size() >= SAME * Math.max(was.size(), now.size());
    }

    private static Set<String> statements(Value value) {
        return value.all()
                .filter(Value.Leaf.class::isInstance)
                .map(leaf -> leaf.place() + "=" + ((Value.Leaf<?>) leaf).typed())
                .collect(Collectors.toSet());
    }
}
