package nl.expliciet.generator.intake;

import java.util.Objects;

/**
 * A heading with the text up to the next one.
 *
 * @param level of the heading from 1; 0 for the text before the first heading
 * @param heading in Markdown
 * @param title the words of the heading
 * @param text in Markdown, without the texts of deeper headings
 */
record Section(int level, String heading, String title, String text) {
    Section {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
    }

    /** True for an article of an agreement, such as {@code Artikel 3 Bijdragen}. */
    boolean isArticle() {
        return title.matches("(?iu)(artikel|art\\.|afspraak) ?\\d{1,3}([^\\d\\p{L}].*)?");
    }

    /** The number of an article. */
    String number() {
        return title.replaceFirst("^\\D*(\\d+).*$", "$1");
    }

    boolean isEmpty() {
        return title.isEmpty() && text.isBlank();
    }
}
