package nl.expliciet.generator.view.block;

import java.util.List;

/** Choices that narrow down the agreements on the screen; only shown where scripts run, and never printed. */
public record AgreementFilter(List<Choice> choices) implements Block {
    public AgreementFilter {
        choices = List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param key the data attribute of a card that holds its values
     */
    public record Choice(String key, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A value and its name. */
    public record Option(String value, String label) {}
}
