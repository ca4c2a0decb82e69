package nl.expliciet.generator.knowledge;

/**
 * A text the models come from; what it does not tell about itself is {@code onbekend}.
 *
 * @param title title as published
 * @param date year or date of publication, ISO 8601
 * @param mark ISBN or another mark to find it by
 * @param label short name to cite it by
 * @param explanation what we take from it
 */
public record KnowledgeSource(
        String id,
        String title,
        String authors,
        String publisher,
        String date,
        String mark,
        String label,
        String explanation) {}
