package nl.expliciet.generator.knowledge;

import nl.expliciet.generator.model.BaseVariant;
import nl.expliciet.generator.model.GovernancePerspective;

/**
 * A base variant of cooperation across tiers.
 *
 * @param letter A to E, as the source names it
 * @param perspective the perspective it grows from
 */
public record Variant(
        BaseVariant variant,
        String letter,
        GovernancePerspective perspective,
        String label,
        String explanation,
        SourceReference source) {}
