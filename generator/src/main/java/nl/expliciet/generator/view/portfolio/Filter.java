package nl.expliciet.generator.view.portfolio;

import java.util.List;

/**
 * A choice that narrows down the table.
 *
 * @param key the data attribute that it looks at
 * @param label the question
 * @param options what can be chosen beside everything
 */
public record Filter(String key, String label, List<Option> options) {
    public Filter {
        options = List.copyOf(options);
    }

    /** A value and its words. */
    public record Option(String value, String label) {}
}
